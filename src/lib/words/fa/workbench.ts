import type { ImportFault, ImportProblem } from '#lib/importing/import-draft.ts';
import * as counts from './counts.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';

export { dateFault, documentFault } from './unread.ts';

export const title = 'ساختن خط زمانی';
export const lead =
	'سندی وارد کنید، واژه‌هایی را برگزینید که از رویدادها می‌گویند، و خط زمانی‌ای به دست آورید که در آن هر رویداد به بخش متن خود می‌رسد. هیچ‌چیز از آنچه وارد می‌کنید از این دستگاه بیرون نمی‌رود.';
export const invitation = 'از هر سندی خط زمانی خود را بسازید';
export const withoutScript =
	'این صفحه به JavaScript نیاز دارد: با سند شما در مرورگر خودتان کار می‌کند و آن را به جایی نمی‌فرستد. بدون آن، خط فرمان همان فایل‌ها را از همان پوشه می‌سازد:';
export const commandLine = `npx passage-timeline new report.md
npx passage-timeline serve report
npx passage-timeline build report`;

export const steps = 'گام‌ها';
export const tabs = {
	document: 'سند',
	passages: 'بخش‌های متن',
	events: 'رویدادها',
	check: 'بررسی',
	publish: 'انتشار'
};

export const undo = 'واگرد';
export const redo = 'ازنو';
export const undid = 'برگردانده شد.';
export const redid = 'دوباره انجام شد.';
export const nothingToUndo = 'چیزی برای واگرد نیست.';

export const saveCopy = 'ذخیرهٔ یک نسخه';
export const untitled = 'بی‌عنوان';
export const onlyHere = 'فقط روی این دستگاه. هنوز نسخه‌ای ذخیره نشده است.';

export function copied(minutes: number): string {
	if (minutes < 1) return 'همین حالا نسخه‌ای ذخیره شد.';
	if (minutes < 60) return `نسخه ${figure(minutes)} دقیقه پیش ذخیره شد.`;
	const hours = Math.floor(minutes / 60);
	return hours < 24
		? `نسخه ${figure(hours)} ساعت پیش ذخیره شد.`
		: `نسخه ${figure(Math.floor(hours / 24))} روز پیش ذخیره شد.`;
}

export const kept = {
	full: 'این دستگاه دیگر برای نگه‌داشتن کار شما جا ندارد. همین حالا نسخه‌ای ذخیره کنید.',
	forbidden:
		'این مرورگر، مانند پنجره‌های خصوصی، اینجا چیزی نگه نمی‌دارد. پیش از بستن صفحه نسخه‌ای ذخیره کنید.',
	elsewhere: 'این خط زمانی در زبانه یا پنجره‌ای دیگر باز است. تغییرات اینجا جای آنچه را آنجاست می‌گیرد.'
};
export const takeOver = 'اینجا روی آن کار کنید';
export const newer = 'نسخهٔ تازه‌تری از کارگاه آماده است. کار شما همان‌طور که هست می‌ماند.';
export const useNewer = 'بارگذاری آن';

export const open = {
	title: 'با یک سند آغاز کنید',
	paste: 'متن آن را بچسبانید',
	pasted: 'متن چسبانده‌شده',
	pasteHint: 'هر پاراگراف در یک سطر؛ سطرهای شکستهٔ درون پاراگراف‌ها به هم می‌پیوندند.',
	use: 'همین متن',
	or: 'یا',
	file: 'باز کردن فایل',
	folder: 'باز کردن پوشه',
	drop: 'یا آن را هر جای این صفحه رها کنید',
	kinds:
		'متن، Markdown، صفحهٔ ذخیره‌شده، Word، OpenDocument یا PDF ‏(‎.txt، ‎.md، ‎.html، ‎.docx، ‎.odt، ‎.pdf). برای ادامهٔ یک خط زمانی: پوشهٔ آن، ‎.zip آن، یا فایل ‎.html که منتشر کرده‌اید.',
	example: 'امتحان یک نمونه'
};

export const opened = (title: string, events: number) =>
	events > 0 ? `«${title}» باز شد، با ${counts.events(events)}.` : `«${title}» باز شد.`;
export const refused = {
	empty: 'در آن واژه‌ای نیست. متن را بچسبانید یا فایل دیگری باز کنید.',
	unreadable: (name: string, line: number | null, message: string) =>
		message.includes(name) ? message : `«${name}»${line === null ? '' : `، سطر ${figure(line)}`}: ${message}`,
	noStory: (name: string) =>
		`«${name}» فایل story.yaml ندارد. پوشه‌ای را که آن را دارد باز کنید، یا سندی را برای آغاز.`,
	zip: (name: string) =>
		`«${name}» را نمی‌توان به‌صورت zip خواند. دوباره ذخیره‌اش کنید یا خود پوشه را باز کنید.`,
	left: (names: string) =>
		`فایل بدون منابعش ساخته شده است. ${sentence(`پوشه را باز کنید یا این فایل‌ها را کنار story.yaml بگذارید: ${names}`)}`,
	large: (name: string) =>
		`«${name}» بزرگ‌تر از ۱۰ مگابایت است. بخشی از آن را باز کنید که از رویدادها می‌گوید.`
};

export const questions = {
	title: 'عنوان خط زمانی',
	dek: 'یک جمله زیر عنوان',
	written: 'سند کی نوشته شده است؟',
	writtenHint: 'سال یا روز میلادی؛ اگر کسی نمی‌داند خالی بگذارید.',
	note: 'از کجا آمده است؟',
	noteHint: 'نویسنده، رسانه، نشانی: آنچه خواننده باید پیش از خواندن بداند.',
	language: 'زبان سند'
};
export const answers = {
	dek: 'یک سند، به شکل خط زمانی.',
	note: 'گفته نشده است که این سند از کجا آمده است.'
};
export const readIn = (name: string, encoding: string) => `خواندن «${name}» با ${encoding}`;

const mended = {
	hyphens: 'واژه‌های شکسته در پایان سطر',
	'page-numbers': 'شمارهٔ صفحه‌ها',
	'page-heads': 'سرصفحه‌ها و پاصفحه‌ها',
	headings: 'عنوان‌هایی که نشان خود را از دست داده‌اند',
	'line-breaks': 'سطرهای شکستهٔ درون پاراگراف‌ها'
} as const;
type MendKind = keyof typeof mended;

export const mends = {
	title: 'آنچه در آن می‌توان درست کرد',
	means: 'گویا سند در راه چیزی از دست داده است. هر اصلاح را می‌توان برگرداند.',
	name: (kind: MendKind, number: number) => `${mended[kind]}: ${figure(number)}`,
	guess: 'حدس است: پیش از اصلاح نگاه کنید.',
	mend: 'اصلاح',
	mendAll: (kind: MendKind) => `اصلاح: ${mended[kind]}`,
	more: (number: number) => `و ${figure(number)} مورد دیگر`,
	done: (kind: MendKind, number: number) => `اصلاح شد. ${mended[kind]}: ${figure(number)}.`
};

export const asRead = 'چنان‌که خوانندگان خواهند دید';
export const extent = (words: number, paragraphs: number) =>
	`${counts.textWords(words)} در ${figure(paragraphs)} پاراگراف`;
export const toPassages = 'انتخاب بخش‌های متن';
export const anew = 'آغاز خط زمانی دیگر';
export const begunAnew = 'کنار گذاشته شد. «واگرد» آن را برمی‌گرداند.';
export const notices = 'بر سر سند چه آمد';

export const passages = {
	title: 'واژه‌هایی را برگزینید که از رویدادی می‌گویند',
	none: 'نخست سندی وارد کنید.',
	help: 'روی جمله‌ای بزنید یا هر واژه‌ای را انتخاب کنید. با صفحه‌کلید: پیکان‌ها از جمله‌ای به جملهٔ دیگر می‌روند و با Shift بیشتر در بر می‌گیرند.',
	text: 'سند، جمله به جمله',
	keys: 'کلیدها',
	letters: 'کلیدهای تک‌حرفی اینجا کار می‌کنند',
	chosen: 'واژه‌های برگزیده',
	take: 'رویداد شود',
	add: 'افزودن به رویداد پیشین',
	edit: 'عنوان و تاریخ',
	start: 'آغاز',
	end: 'پایان',
	earlier: 'یک واژه پیش‌تر',
	later: 'یک واژه پس‌تر',
	nothing: 'نخست جمله‌ای برگزینید.',
	proposed: 'جمله‌هایی که شاید رویداد باشند',
	looking: 'در جست‌وجوی جمله‌های تاریخ‌دار…',
	proposedMeans: (number: number) =>
		number === 0
			? 'دیگر چیزی نمانده است. هر واژه‌ای را می‌توان برداشت.'
			: `${figure(number)} جمله با تاریخ، یا با چیزی که رخ می‌دهد. تا برندارید هیچ‌یک رویداد نیست.`,
	undated: 'تاریخی یافت نشد',
	further: (number: number) => `با برداشتن یا کنار گذاشتن این‌ها ${figure(number)} مورد دیگر می‌آید.`,
	takeIt: 'برداشتن',
	passOver: 'کنار گذاشتن',
	passedOver: 'کنار گذاشته شد. «واگرد» آن را برمی‌گرداند.'
};
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑ ↓', 'جملهٔ پیشین، جملهٔ بعدی'],
	['Shift + ↑ ↓', 'در بر گرفتن بیشتر یا کمتر'],
	['[ ]', 'آغاز، یک واژه'],
	['{ }', 'پایان، یک واژه'],
	['J K', 'جملهٔ پیشنهادی بعدی، پیشین'],
	['X', 'کنار گذاشتن جملهٔ پیشنهادی'],
	['Enter', 'رویداد شود'],
	['M', 'افزودن به رویداد پیشین'],
	['E', 'عنوان و تاریخ رویداد'],
	['Ctrl + Z', 'واگرد']
];
export const taken = (title: string) => sentence(`برداشته شد: ${title}`);
export const takenUndated = (title: string) => `${sentence(`برداشته شد: ${title}`)} در انتظار تاریخ است.`;
export const takenWaiting = (title: string) =>
	`${sentence(`برداشته شد: ${title}`)} چیزی کم دارد؛ فرم آن می‌گوید چه چیزی.`;
export const added = (title: string) => sentence(`افزوده شد به: ${title}`);

const fieldNames: Readonly<Record<string, string>> = {
	title: 'عنوان',
	date: 'تاریخ',
	end: 'پایان',
	shown: 'تاریخ نمایشی',
	year: 'سال',
	month: 'ماه',
	day: 'روز',
	endYear: 'سال پایان',
	endMonth: 'ماه پایان',
	endDay: 'روز پایان',
	summary: 'به زبان خود',
	lane: 'ردیف',
	quote: 'نقل‌قول',
	type: 'نوع سطر'
};
const problems: Readonly<Record<ImportProblem, (found: string) => string>> = {
	unreadable: () =>
		'این نه JSON است و نه جدولی با سرستون‌های شناخته. خود فهرست را بچسبانید یا فایل ‎.json یا ‎.csv باز کنید.',
	unknown: () =>
		'این JSON نه حاشیه‌نویسی است، نه خروجی Hypothesis، نه خط زمانی TimelineJS و نه فهرست رویدادهایی با «quote». با همان دستور دوباره از دستیار بپرسید یا دوباره خروجی بگیرید.',
	json: (found) => `JSON خراب است: ${found} این سطر را درست کنید یا فهرست را دوباره بخواهید.`,
	empty: () => 'چیزی در آن نیست. دوباره خروجی بگیرید یا بپرسید.',
	'no-titles': (found) =>
		`هیچ ستونی Title، Headline یا Event نام ندارد. نام ستون عنوان‌ها را عوض کنید؛ سرستون‌ها این‌هاست: ${found}`,
	elsewhere: (found) =>
		`خود حاشیه‌نویسی‌ها در نشانی دیگری است. آنچه را آنجاست در فایلی ذخیره و همان را باز کنید: ${found}`,
	'no-fields': (found) => `این رویدادی با «title»، «date» و «quote» نیست و کنار گذاشته شد: ${found}`,
	'no-text': (found) => `این باید متن باشد و کنار گذاشته شد: ${found}`,
	'no-words': (found) =>
		sentence(`این حاشیه‌نویسی واژه‌ای از سند را نشان نمی‌کند و کنار گذاشته شد${found ? `: ${found}` : ''}`),
	'no-title': (found) => `این سطر عنوان ندارد و کنار گذاشته شد: ${found}`,
	'no-event': (found) => `این عنوان یا دوره است نه رویداد، و کنار گذاشته شد: ${found}`
};

export const bringing = {
	title: 'آوردن رویدادها از جای دیگر',
	means:
		'حاشیه‌نویسی‌ها (W3C Web Annotation، Hypothesis)، خط زمانی TimelineJS، جدول (CSV) یا پاسخ یک دستیار. هر نقل‌قول با سند سنجیده می‌شود و تا برندارید هیچ‌چیز رویداد نیست.',
	file: 'باز کردن حاشیه‌نویسی یا جدول',
	paste: 'یا اینجا بچسبانید',
	check: 'سنجیدن با سند',
	ask: 'پرسیدن از دستیار',
	askMeans:
		'این را کپی کنید، همراه با سند پس از آن برای دستیار بچسبانید، و پاسخش را در بالا بچسبانید. آنچه نادرست نقل کند پیدا می‌شود.',
	instructions: `در زیر سندی آمده است. رویدادهایی را که از آن‌ها می‌گوید برای یک خط زمانی فهرست کن.

پاسخ فقط یک فهرست JSON باشد. هر رویداد شیئی با این فیلدهاست:
- "title": نامی کوتاه برای رویداد به زبان خودت
- "date": زمان رخ دادن آن، به EDTF و میلادی، نه دقیق‌تر از آنچه سند می‌گوید: 1832-06-05، 1832-06، 1832، 1832~ (حدود)، 183X (دههٔ ۱۸۳۰)، 1832/1834 (از، تا)، 1832/.. (از آن پس)، و "" جایی که سند نمی‌گوید
- "quote": واژه‌های سند که از آن می‌گویند، حرف‌به‌حرف، حداکثر یک جمله، بدون … و بدون تغییر
- "summary": یک جمله به زبان خودت، یا ""

نمونه: [{"title": "رود آسیاب را می‌برد", "date": "1822-03-03", "quote": "در ۳ مارس ۱۸۲۲ رود آن را برد.", "summary": ""}]

فقط آنچه را در سند هست نقل کن. رویدادی را که واژه‌ای برایش نمی‌یابی کنار بگذار. هر نقل‌قول حرف‌به‌حرف با سند سنجیده می‌شود.

سند:
`,
	first: 'نخست سند را وارد کنید: آنچه آورده می‌شود با آن سنجیده می‌شود.',
	reading: 'در حال سنجیدن…',
	read: (offers: number, faults: number, name: string | null) => {
		const from = name === null ? '' : ` در «${name}»`;
		const left = faults === 0 ? '' : ` ${figure(faults)} مورد خوانده نشد.`;
		return offers === 0
			? `رویدادی${from} یافت نشد.${left}`
			: `${counts.events(offers)}${from} یافت شد.${left}`;
	},
	waiting: (offers: number) =>
		offers === 0 ? 'آورده‌ها' : `آورده‌ها: ${counts.events(offers)} برای برداشتن یا کنار گذاشتن`,
	columns: (columns: readonly { readonly heading: string; readonly field: string | null }[]) => {
		const read = columns.flatMap(({ heading, field }) =>
			field === null ? [] : [`${heading} (${fieldNames[field] ?? field})`]
		);
		const left = columns.flatMap(({ heading, field }) => (field === null ? [heading || 'یکی بی‌نام'] : []));
		return `ستون‌های خوانده‌شده: ${read.join('، ')}.${left.length === 0 ? '' : ` کنارگذاشته: ${left.join('، ')}.`}`;
	},
	fault: ({ problem, at, found }: ImportFault) => {
		const where =
			at === null
				? ''
				: problem === 'json' || problem === 'no-titles'
					? `سطر ${figure(at)}. `
					: `شمارهٔ ${figure(at)}. `;
		return where + problems[problem](found.length > 160 ? `${found.slice(0, 160)}…` : found);
	},
	untitled: ({ number }: { readonly number: number }) => `شمارهٔ ${figure(number)}`,
	noDate: (when: string, message: string) =>
		`تاریخ آن خوانده نمی‌شود و پس از برداشتن باید درست شود: ${when} (${message})`,
	takeExact: (number: number) => `برداشتن ${figure(number)} موردی که حرف‌به‌حرف هست`,
	tookAll: (number: number) => `برداشته شد: ${counts.events(number)}. «واگرد» همه را به اینجا برمی‌گرداند.`,
	take: { plain: 'برداشتن با همین واژه‌ها', mended: 'برداشتن با واژه‌های سند' },
	takeWaiting: 'برداشتن، و یافتن واژه‌هایش در فرصتی دیگر',
	found: {
		exact: () => 'واژه‌هایش حرف‌به‌حرف در سند هست.',
		moved: () => 'واژه‌هایش اینجاست، اما میان واژه‌هایی جز آنچه یادداشت شده بود. جایش همین است؟',
		several: (number: number) => `واژه‌هایش در ${figure(number)} جا هست. کدام منظور است؟`,
		alike: () => 'حرف‌به‌حرف نیست. خط‌خورده آن است که نقل شده بود، نشان‌دار آن است که سند می‌گوید.',
		'by-position': () => 'فقط با جایگاهش یادداشت شده بود. اکنون این واژه‌ها آنجاست.',
		sought: (number: number) =>
			number === 0
				? 'چیزی نقل نمی‌کند و گویا هیچ جمله‌ای از آن نمی‌گوید.'
				: 'چیزی نقل نمی‌کند. شاید این جمله‌ها از آن بگویند.',
		absent: () => 'پذیرفته نشد: چیزی مانند این در سند نیست. واژه‌های دقیق را بخواهید یا در متن برگزینید.',
		unnamed: () => 'پذیرفته نشد: چیزی نقل نمی‌کند. واژه‌هایی از سند را بخواهید که بر آن‌ها استوار است.',
		unsought: () =>
			'پذیرفته نشد: حرف‌به‌حرف نیست و یکباره بیش از آن آورده شده که دنبال همانندها بگردیم. هر بار کمتر بیاورید.'
	}
} as const;

export const events = {
	title: 'رویدادها',
	none: 'هنوز رویدادی نیست. نخست واژه‌هایی در متن برگزینید.',
	waits: 'در انتظار تاریخ',
	waitsTitle: 'در انتظار عنوان',
	waitsPassage: 'در انتظار بخش متن',
	drawn: 'رسم‌شده',
	name: 'عنوان',
	date: 'تاریخ',
	dateHint: 'میلادی، با واژه یا به EDTF: ‏۵ ژوئن ۱۸۳۲، ‎1832-06-05، ‎1832-06، ‎1832~، ‎199X، ‎2015/..',
	dateNone: 'رویداد بی‌تاریخ منتظر می‌ماند و رسم نمی‌شود.',
	basis: 'تاریخ از کجاست؟',
	stated: 'سند تاریخ را می‌گوید',
	inferred: 'از سند برمی‌آید',
	referenced: 'از مراجع بیرونی است',
	lane: 'ردیف',
	laneHint: 'نامی بنویسید؛ نام تازه ردیف تازه می‌سازد.',
	summary: 'به زبان خودتان',
	optional: 'اختیاری',
	passage: 'بر پایهٔ',
	passageGone: 'این واژه‌ها در منبع نیست، یا در بیش از یک جاست.',
	removePassage: 'برداشتن این بخش متن',
	remove: 'حذف رویداد',
	removed: (title: string) => `${sentence(`حذف شد: ${title}`)} «واگرد» آن را برمی‌گرداند.`,
	show: 'نمایش در متن',
	next: 'رویداد بعدی',
	list: 'همهٔ رویدادها',
	noDate: 'بی‌تاریخ',
	readAs: (date: string) => `چنین خوانده شد: ${date}`
};

const hues = ['آبی', 'آلویی', 'اخرایی', 'آجری', 'سبزآبی', 'بنفش', 'زیتونی', 'سرخ'];

export const lanes = {
	title: 'ردیف‌ها، از بالا',
	name: (place: number) => `نام ردیف ${figure(place)}`,
	colour: (title: string) => `رنگ ${title}`,
	up: (title: string) => `بالا بردن ${title}`,
	down: (title: string) => `پایین بردن ${title}`,
	moved: (title: string, place: number, all: number) =>
		`${title} ردیف ${figure(place)} از ${figure(all)} است.`,
	hue: (number: number) => hues[number - 1] ?? `رنگ ${figure(number)}`
};

export const periods = {
	title: 'دوره‌ها',
	means: 'بازه‌هایی که داستان به آن‌ها بخش می‌شود و بالای ردیف‌ها رسم می‌شوند. می‌توان از آن‌ها گذشت.',
	name: 'نام دوره',
	from: 'از',
	to: 'تا',
	hint: 'با واژه یا به EDTF؛ سری که خالی بماند باز است.',
	add: 'افزودن دوره',
	another: 'دوره‌ای دیگر',
	added: (title: string) => sentence(`افزوده شد: ${title}`),
	needsTitle: 'دوره نام می‌خواهد.',
	needsDate: 'دوره آغاز یا پایان می‌خواهد.',
	removeIt: 'برداشتن',
	remove: (title: string) => `برداشتن دوره: ${title}`,
	proposed: 'پیشنهادی، از روی فاصلهٔ رویدادها',
	proposedMeans:
		'بازه‌های دراز بی‌رویداد آن‌ها را از هم جدا می‌کند. تا نامی ندهید، تاریخ‌هایشان جای نام است.',
	holds: (events: number) => counts.events(events),
	addProposed: (name: string) => `افزودن دورهٔ ${name}`,
	ofAuthor: 'دوره‌ای چنان‌که سازندهٔ این خط زمانی می‌بیند.',
	ofEvents: 'از نخستین رویداد خود تا واپسین آن.'
} as const;

export const check = {
	title: 'آنچه باید درست شود',
	nothing: 'خطایی نیست.',
	noEvents: 'هنوز رویداد تاریخ‌داری نیست.',
	waiting: (events: number) => `${counts.events(events)} چیزی کم دارد و رسم نشده است.`,
	faults: (number: number) => `${figure(number)} خطا`,
	mend: 'درست کردن',
	lines: 'همان‌گونه که در story.yaml نوشته شده',
	useLines: 'به‌کار بردن این سطرها',
	coverage: 'پاراگراف‌های بی‌رویداد',
	covered: (without: number, all: number) =>
		without === 0
			? 'هر پاراگراف رویدادی دارد.'
			: `${figure(without)} پاراگراف از ${figure(all)} رویدادی ندارد. شاید همین درست باشد.`
};

export const publish = {
	title: 'با خود ببرید',
	fileTitle: 'یک فایل',
	file: 'ذخیرهٔ خط زمانی',
	fileMeans:
		'یک فایل HTML با خط زمانی و منابعش، برای نگه‌داشتن، فرستادن یا گذاشتن روی هر میزبان. از هیچ سروری چیزی نمی‌خواهد، از روی دیسک و بدون اسکریپت کار می‌کند، و اینجا دوباره باز می‌شود.',
	cited: 'فقط بخش‌های نقل‌شده، با آنچه پیرامونشان است',
	citedMeans: 'برای سندهایی که نباید کامل داده شوند',
	page: 'با فهرست همهٔ رویدادها کنار متن',
	folderTitle: 'پوشهٔ خط زمانی',
	folder: 'ذخیرهٔ پوشه به‌صورت ‎.zip',
	folderMeans: 'برای سایتی که با این پروژه ساخته شود، برای خط فرمان، و برای ادامه دادن در اینجا.',
	embedTitle: 'در یک مقاله',
	not: 'نخست باید چیزی درست شود؛ «بررسی» می‌گوید چه چیزی.',
	making: 'فایل ساخته می‌شود…',
	made: (size: string) => `ذخیره شد، ${size}.`,
	rungs: {
		frame: ['قاب', 'فایل را روی میزبان خود، کنار مقاله یا جای دیگر، بگذارید و این را بچسبانید.'],
		srcdoc: [
			'همه‌چیز در کد',
			'جایی که نمی‌توان فایل گذاشت: همهٔ خط زمانی در یک تکه کد، برای سامانه‌هایی که قاب را می‌پذیرند.'
		],
		list: ['متن ساده با پیوند', 'جایی که قاب و اسکریپت حذف می‌شود: رویدادها و بخش‌های متنشان به شکل فهرست.']
	},
	make: 'ساختن کد',
	copy: 'کپی',
	size: (kilobytes: number) => `${figure(Math.max(1, Math.round(kilobytes)))} کیلوبایت`
} as const;

export const preview = 'خط زمانی';
export const previewMeans = 'خط زمانی چنان‌که منتشر می‌شود، هم‌زمان با ساختن رسم می‌شود.';
export const previewNone = 'همین که رویدادی تاریخ داشته باشد، خط زمانی اینجا رسم می‌شود.';
export const previewFaults = 'چنان‌که پیش از آخرین خطاها بود رسم شده است.';
export const broken = (message: string) =>
	`خود کارگاه ایرادی دارد (${message}). نسخه‌ای ذخیره و صفحه را دوباره باز کنید.`;
export const notLive = 'کارگاه آغاز نشد. صفحه را دوباره باز کنید؛ آنچه ساخته‌اید هنوز روی این دستگاه است.';

export const example = `# خیزش ژوئن

در بهار ۱۸۳۲ وبا به پاریس رسید و تا ماه مه بیش از هجده هزار تن را کشته بود. در ۱۶ مه ۱۸۳۲ نخست‌وزیر، کازیمیر پریه، از آن درگذشت.

در ۵ ژوئن ۱۸۳۲ خاک‌سپاری ژنرال لامارک به خیزش انجامید. تا شب بخش بزرگی از شهر میان شاتله و آرسنال در دست شورشیان بود. واپسین سنگر، نزدیک کلیسای سن‌مری، شامگاه ۶ ژوئن ۱۸۳۲ افتاد.

سی سال بعد ویکتور هوگو آن را به همهٔ جهان شناساند: رمان او در آوریل ۱۸۶۲ منتشر شد.
`;
