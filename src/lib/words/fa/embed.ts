import * as counts from './counts.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function linked(events: number): string {
	return `${counts.events(events)}، هر کدام پیوسته به بخش متن خود`;
}

export const list = 'رویدادها';
export const openFull = 'باز کردن خط زمانی کامل';
export const openComparison = 'باز کردن مقایسهٔ کامل';
export const zoom = 'بزرگ‌نمایی خط زمانی';

export const turns = { Previous: 'پیشین', Next: 'بعدی' };

export function turnTo(way: 'Previous' | 'Next', label: string, when: string): string {
	return `${turns[way]}: ${isolated(label, 'rtl')}، ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} از ${figure(of)}`;
}

export const builder = 'جاسازی این خط زمانی';
export const builderShort = 'جاسازی';
export const builderMeans = 'کدی برای گذاشتن این خط زمانی در صفحهٔ خودتان.';
export const builderLead =
	'آن را در مقالهٔ خود بگذارید. کوکی نمی‌گذارد، چیزی نگه نمی‌دارد، از کس دیگری چیزی نمی‌خواهد و بدون اسکریپت خواندنی است.';

export const options = 'گزینه‌های جاسازی';
export const language = 'زبان';
export const firstEvent = 'رویدادی که نخست نمایش داده می‌شود';
export const firstInSight = 'نخستین رویداد نمایان';
export const timeInSight = 'زمان نمایان';
export const allTime = 'همه';
export const view = 'نما';
export const viewList = 'فهرست رویدادها';
export const viewTimeline = 'خط زمانی';
export const colours = 'رنگ‌ها';
export const coloursAuto = 'مانند دستگاه خواننده';
export const coloursLight = 'روشن';
export const coloursDark = 'تیره';
export const shown = 'نمایش';

export function option(when: string, label: string): string {
	return `${when}: ${label}`;
}

export const preview = 'پیش‌نمایش';
export const previewWidth = 'پهنای پیش‌نمایش';

export function width(name: 'phone' | 'column' | 'wide', px: number): string {
	return `${{ phone: 'تلفن', column: 'ستون', wide: 'پهن' }[name]}، \u2066${px} px\u2069`;
}

export function previewOf(title: string): string {
	return `${title}: خط زمانی، پیش‌نمایش`;
}

export const code = 'کد برای کپی';
export function addressMissing(path: string): readonly [strong: string, rest: string] {
	return [
		'نشانی این وبگاه کم است',
		` در همهٔ آنچه در پی می‌آید: هنگام ساخت گفته نشده است (PUBLIC_SITE_URL) و این صفحه بدون اسکریپت نمی‌تواند آن را بیابد. آن را پیش از هر نشانی‌ای بگذارید که با خط کج آغاز می‌شود، مانند https://example.org${path}، وگرنه چیزی نمی‌آید.`
	];
}
export const where = 'جای آن';
export const copy = 'کپی';

export function copyOf(title: string): string {
	return ` کد: ${title}`;
}

export const copied = 'کپی شد';
export const selected = 'انتخاب شد: با صفحه‌کلید کپی کنید';
export const thisSite = 'این وبگاه';

export function alt(events: number, dek: string): string {
	return `خط زمانی با ${counts.events(events)}. ${dek}`;
}

export function interactive(title: string): string {
	return `${title}: خط زمانی تعاملی`;
}

export function frame(title: string): string {
	return `${title}: خط زمانی`;
}

export const showAll = 'نمایش همه';
export const showAllOf = 'نمایش همهٔ خط زمانی';

interface Way {
	readonly place: string;
	readonly title: string;
	readonly needs: string;
}

export function ways(hashKey: string, host: string): Readonly<Record<WayName, Way>> {
	return {
		html: {
			place: 'HTML',
			title: 'عنصر همراه با اسکریپت',
			needs: `بلندایی را که نیاز دارد می‌گیرد، هنگام نزدیک شدن بار می‌شود و نشانی صفحهٔ شما می‌تواند رویدادی را نام ببرد (\u2066#${hashKey}=…\u2069). جایی که اسکریپت‌ها اجرا نمی‌شوند، در خوراک‌ها و هنگام چاپ، پیوند و تصویر می‌مانند؛ همچنین تا زمانی که این وبگاه پاسخی نمی‌دهد. اگر صفحهٔ شما سیاست امنیت محتوا دارد، باید script-src و frame-src و img-src را از ${host} روا بداند. با ‎?debug در پایان نشانی اسکریپت، می‌گوید چه چیزی نادرست است.`
		},
		wordpress: {
			place: 'WordPress',
			title: 'نشانی برای چسباندن',
			needs:
				'آن را در سطری جداگانه یا در بلوک Embed بچسبانید: WordPress برای همهٔ کسانی که می‌توانند نوشته منتشر کنند از آن جاسازی می‌سازد، هم در ویرایشگر بلوکی و هم در کلاسیک؛ Ghost و Notion و دیگران نیز چنین می‌کنند (oEmbed). ویرایشگر بلوکی این کار را تنها برای نشانی‌های https انجام می‌دهد. جاسازی تا بلندای 1000 px نمایش داده می‌شود و بیشتر از آن در درونش پیمایش می‌شود. از گزینه‌های بالا تنها رویداد، با نشانی خودش، در اینجا اثر دارد. عنصر همراه با اسکریپت جایش در بلوک HTML سفارشی است، به دست مدیران و ویراستاران (در شبکهٔ وبگاه‌ها: ابرمدیران)؛ از نویسندگان، WordPress پیوند و تصویر را نگه می‌دارد. اگر در یک بند چسبانده شود، از عنصر تنها پیوندش می‌ماند.'
		},
		jsx: {
			place: 'React, MDX',
			title: 'مؤلفه برای React و MDX',
			needs:
				'MDX و JSX عنصر همراه با اسکریپت را همان‌گونه که هست نیز می‌پذیرند. نشانی و رویداد آن می‌توانند هنگام نمایش تغییر کنند.'
		},
		vue: {
			place: 'Vue',
			title: 'مؤلفه برای Vue',
			needs:
				'به مترجم بگویید که این عنصر از Vue نیست: ‎isCustomElement: (tag) => tag === "passage-timeline"‎ در compilerOptions قالب آن. VitePress نیز مؤلفه را می‌پذیرد.'
		},
		markdown: {
			place: 'Markdown',
			title: 'تصویر با پیوند، در Markdown',
			needs:
				'برای فایل‌های readme و هر جا که Markdown نمی‌تواند HTML داشته باشد: Hugo و markdown-it (در Eleventy نیز) HTML را حذف می‌کنند یا نشان می‌دهند، مگر آنکه تنظیم شوند (markup.goldmark.renderer.unsafe = true؛ html: true). با این تنظیم، عنصر همراه با اسکریپت همان‌گونه که هست در Markdown جای می‌گیرد.'
		},
		newsletter: {
			place: 'خبرنامه',
			title: 'تصویر با پیوند، برای ایمیل',
			needs:
				'برای خبرنامه‌ها، که برنامه‌های خوانندگانشان نه اسکریپت نشان می‌دهند و نه قاب. به چیزی نیاز ندارد.'
		},
		frame: {
			place: 'بدون اسکریپت',
			title: 'قاب بدون اسکریپت',
			needs: `جایی که می‌توان HTML چسباند اما نه اسکریپت. بلندا همان می‌ماند که نوشته شده و بیشتر از آن در درونش پیمایش می‌شود؛ صفحه‌هایی که pym.js یا @newswire/frames یا iframe-resizer یا کد Datawrapper دارند آن را با محتوایش هماهنگ می‌کنند. سیاست امنیت محتوا باید frame-src را از ${host} روا بداند. در محیط ایزوله به allow-scripts و برای پیوندهایش به allow-popups و allow-popups-to-escape-sandbox نیاز دارد.`
		},
		amp: {
			place: 'AMP',
			title: 'AMP',
			needs: 'برای صفحه‌های AMP که به مؤلفهٔ amp-iframe نیاز دارند. AMP قاب‌ها را دور از بالای صفحه می‌خواهد.'
		},
		oembed: {
			place: 'oEmbed',
			title: 'پاسخ oEmbed',
			needs: 'برای سامانه‌هایی که نشانی خود پاسخ oEmbed را می‌خواهند. XML در همان جاست.'
		}
	};
}

type WayName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'markdown' | 'newsletter' | 'frame' | 'amp' | 'oembed';

export function comparison(periods: boolean): Way {
	const all = periods ? 'دوره' : 'بازهٔ زمانی';
	return {
		place: 'مقایسه',
		title: comparisonTitle(periods),
		needs: `دو ${all} در کنار هم، در عنصر همراه با اسکریپت یا در قاب؛ نشانی آن را نیز می‌توان چسباند. آنچه در نشانی یک مقایسه پس از علامت پرسش می‌آید، در اینجا نیز، پس از ‎compare/‎، آنچه را مقایسه می‌شود برمی‌گزیند. از گزینه‌های بالا تنها رنگ‌ها در اینجا اثر دارند.`
	};
}

export function comparisonTitle(periods: boolean): string {
	return periods ? 'مقایسهٔ دوره‌ها' : 'مقایسهٔ بازه‌های زمانی';
}
