import * as counts from './counts.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function linked(events: number): string {
	return `${counts.events(events)}، كل منها مرتبط بمقطعه`;
}

export const list = 'الأحداث';
export const openFull = 'فتح الخط الزمني كاملًا';
export const openComparison = 'فتح المقارنة كاملة';
export const zoom = 'تكبير الخط الزمني';

export const turns = { Previous: 'السابق', Next: 'التالي' };

export function turnTo(way: 'Previous' | 'Next', label: string, when: string): string {
	return `${turns[way]}: ${isolated(label, 'rtl')}، ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} من ${figure(of)}`;
}

export const builder = 'تضمين هذا الخط الزمني';
export const builderShort = 'تضمين';
export const builderMeans = 'شيفرة لوضع هذا الخط الزمني في صفحة لك.';
export const builderLead =
	'ضعه في مقال لك. لا يستعمل ملفات تعريف ارتباط، ولا يحفظ شيئًا، ولا يطلب من أحد غيرنا شيئًا، ويُقرأ بلا نصوص برمجية.';

export const options = 'خيارات التضمين';
export const language = 'اللغة';
export const firstEvent = 'الحدث المعروض أولًا';
export const firstInSight = 'أول حدث ظاهر';
export const timeInSight = 'الزمن الظاهر';
export const allTime = 'كله';
export const view = 'طريقة العرض';
export const viewList = 'قائمة الأحداث';
export const viewTimeline = 'الخط الزمني';
export const colours = 'الألوان';
export const coloursAuto = 'كما في جهاز القارئ';
export const coloursLight = 'فاتحة';
export const coloursDark = 'داكنة';
export const shown = 'المعروض';

export function option(when: string, label: string): string {
	return `${when}: ${label}`;
}

export const preview = 'معاينة';
export const previewWidth = 'عرض المعاينة';

export function width(name: 'phone' | 'column' | 'wide', px: number): string {
	return `${{ phone: 'هاتف', column: 'عمود', wide: 'عريض' }[name]}، \u2066${px} px\u2069`;
}

export function previewOf(title: string): string {
	return `${title}: خط زمني، معاينة`;
}

export const code = 'الشيفرة المراد نسخها';
export function addressMissing(path: string): readonly [strong: string, rest: string] {
	return [
		'عنوان هذا الموقع ناقص',
		` في كل ما يلي: لم يُذكر عند البناء (PUBLIC_SITE_URL)، ولا تستطيع هذه الصفحة معرفته بلا نص برمجي. ضعه قبل كل عنوان يبدأ بشرطة مائلة، مثل https://example.org${path}، وإلا فلن يظهر شيء.`
	];
}
export const where = 'موضعها';
export const copy = 'نسخ';

export function copyOf(title: string): string {
	return ` الشيفرة: ${title}`;
}

export const copied = 'نُسخت';
export const selected = 'محددة: انسخها بلوحة المفاتيح';
export const thisSite = 'هذا الموقع';

export function alt(events: number, dek: string): string {
	return `خط زمني: ${counts.events(events)}. ${dek}`;
}

export function interactive(title: string): string {
	return `${title}: خط زمني تفاعلي`;
}

export function frame(title: string): string {
	return `${title}: خط زمني`;
}

export const showAll = 'عرض الكل';
export const showAllOf = 'عرض الخط الزمني كله';

interface Way {
	readonly place: string;
	readonly title: string;
	readonly needs: string;
}

export function ways(hashKey: string, host: string): Readonly<Record<WayName, Way>> {
	return {
		html: {
			place: 'HTML',
			title: 'عنصر مع نص برمجي',
			needs: `يأخذ الارتفاع الذي يحتاج إليه، ويُحمّل حين يقترب من الظهور، ويمكن لعنوان صفحتك أن يسمي حدثًا (\u2066#${hashKey}=…\u2069). وحيث لا تعمل النصوص البرمجية، في الخلاصات وعند الطباعة، يبقى الرابط والصورة؛ وكذلك ما دام هذا الموقع لا يجيب. وإن كانت لصفحتك سياسة أمان محتوى فلا بد أن تسمح بـ script-src وframe-src وimg-src من ${host}. ومع ‎?debug في آخر عنوان النص البرمجي يقول بالكلمات موضع الخلل.`
		},
		wordpress: {
			place: 'WordPress',
			title: 'عنوان يُلصق',
			needs:
				'الصقه في سطر وحده، أو في المكوّن المسمى Embed: فيجعله WordPress تضمينًا لكل من يحق له النشر، في محرر المكونات والمحرر التقليدي، وكذلك Ghost وNotion وغيرهما (oEmbed). ولا يفعل محرر المكونات ذلك إلا لعناوين https. ويُعرض المضمَّن بارتفاع 1000 px على الأكثر، وما زاد يُمرَّر في داخله. ومن الخيارات أعلاه لا يسري هنا إلا الحدث، بعنوانه الخاص. أما العنصر مع النص البرمجي فمكانه مكوّن HTML مخصص، يضعه المديرون والمحررون (وفي شبكة مواقع: كبار المديرين)؛ ومن الكتّاب يُبقي WordPress رابطه وصورته. وإن أُلصق العنصر في فقرة لم يبق منه إلا رابطه، أيًا كان من ألصقه.'
		},
		jsx: {
			place: 'React, MDX',
			title: 'مكوّن لـ React وMDX',
			needs: 'يقبل MDX وJSX العنصر مع النص البرمجي كما هو أيضًا. ويجوز أن يتغير عنوانه وحدثه وهو معروض.'
		},
		vue: {
			place: 'Vue',
			title: 'مكوّن لـ Vue',
			needs:
				'أخبر المترجم أن العنصر ليس من Vue: ‎isCustomElement: (tag) => tag === "passage-timeline"‎ بين compilerOptions في قالبه. ويقبل VitePress المكوّن أيضًا.'
		},
		markdown: {
			place: 'Markdown',
			title: 'صورة مع رابط، بـ Markdown',
			needs:
				'لملفات readme وحيث لا يجوز HTML في Markdown: فإن Hugo وmarkdown-it (وكذلك في Eleventy) يحذفان HTML أو يعرضانه نصًا ما لم يُضبطا (markup.goldmark.renderer.unsafe = true؛ html: true). وبهذا الضبط يوضع العنصر مع النص البرمجي في Markdown كما هو.'
		},
		newsletter: {
			place: 'نشرة بريدية',
			title: 'صورة مع رابط، للبريد',
			needs: 'للنشرات البريدية، فبرامج قرائها لا تعرض نصوصًا برمجية ولا إطارات. ولا تحتاج إلى شيء.'
		},
		frame: {
			place: 'بلا نصوص برمجية',
			title: 'إطار بلا نص برمجي',
			needs: `حيث يمكن لصق HTML دون نص برمجي. يبقى الارتفاع كما كُتب، وما زاد يُمرَّر في داخله؛ والصفحات التي فيها pym.js أو @newswire/frames أو iframe-resizer أو شيفرة Datawrapper تضبطه على محتواه. ولا بد أن تسمح سياسة أمان المحتوى بـ frame-src من ${host}. وفي وضع الحماية يحتاج إلى allow-scripts، ولروابطه إلى allow-popups وallow-popups-to-escape-sandbox.`
		},
		amp: {
			place: 'AMP',
			title: 'AMP',
			needs: 'لصفحات AMP، وهي تحتاج إلى المكوّن amp-iframe. ويريد AMP الإطارات بعيدة عن أعلى الصفحة.'
		},
		oembed: {
			place: 'oEmbed',
			title: 'جواب oEmbed',
			needs: 'للأنظمة التي تطلب عنوان جواب oEmbed نفسه. وXML في الموضع نفسه.'
		}
	};
}

type WayName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'markdown' | 'newsletter' | 'frame' | 'amp' | 'oembed';

export function comparison(periods: boolean): Way {
	return {
		place: 'مقارنة',
		title: comparisonTitle(periods),
		needs: `${periods ? 'فترتان' : 'مدتان'} جنبًا إلى جنب، في العنصر مع النص البرمجي أو في إطار؛ ويمكن لصق عنوانها أيضًا. وما يلي علامة الاستفهام في عنوان المقارنة يختار ما يُقارن هنا أيضًا، بعد ‎compare/‎. ومن الخيارات أعلاه لا يسري هنا إلا الألوان.`
	};
}

export function comparisonTitle(periods: boolean): string {
	return periods ? 'مقارنة فترات' : 'مقارنة مدد زمنية';
}
