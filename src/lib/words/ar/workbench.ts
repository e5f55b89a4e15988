import type { ImportFault, ImportProblem } from '#lib/importing/import-draft.ts';
import * as counts from './counts.ts';
import { sentence } from './list.ts';
import { counted, figure } from './numbers.ts';

export { dateFault, documentFault } from './unread.ts';

export const title = 'أنشئ خطًا زمنيًا';
export const lead =
	'أدخل وثيقة، واختر الكلمات التي تروي أحداثًا، واخرج بخط زمني يقود فيه كل حدث إلى مقطعه. لا يغادر هذا الجهازَ شيء مما تدخله.';
export const invitation = 'أنشئ خطك الزمني من أي وثيقة';
export const withoutScript =
	'تحتاج هذه الصفحة إلى JavaScript: فهي تعمل على وثيقتك داخل متصفحك أنت، ولا ترسلها إلى أي مكان. ومن دونه يُنشئ سطر الأوامر الملفات نفسها من المجلد نفسه:';
export const commandLine = `npx passage-timeline new report.md
npx passage-timeline serve report
npx passage-timeline build report`;

export const steps = 'الخطوات';
export const tabs = {
	document: 'الوثيقة',
	passages: 'المقاطع',
	events: 'الأحداث',
	check: 'التدقيق',
	publish: 'النشر'
};

export const undo = 'تراجع';
export const redo = 'إعادة';
export const undid = 'تم التراجع.';
export const redid = 'تمت الإعادة.';
export const nothingToUndo = 'لا شيء للتراجع عنه.';

export const saveCopy = 'احفظ نسخة';
export const untitled = 'بلا عنوان';
export const onlyHere = 'على هذا الجهاز وحده. لم تُحفظ نسخة بعد.';

export function copied(minutes: number): string {
	if (minutes < 1) return 'حُفظت نسخة الآن.';
	if (minutes < 60)
		return `حُفظت نسخة قبل ${counted(minutes, { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' })}.`;
	const hours = Math.floor(minutes / 60);
	if (hours < 24)
		return `حُفظت نسخة قبل ${counted(hours, { one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' })}.`;
	const days = { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' };
	return `حُفظت نسخة قبل ${counted(Math.floor(hours / 24), days)}.`;
}

export const kept = {
	full: 'لم يبق في هذا الجهاز متسع لعملك. احفظ نسخة الآن.',
	forbidden: 'لا يحتفظ هذا المتصفح بشيء هنا، كما في النوافذ الخاصة. احفظ نسخة قبل إغلاق الصفحة.',
	elsewhere: 'هذا الخط الزمني مفتوح في علامة تبويب أو نافذة أخرى. وما تغيره هنا سيحل محل ما هناك.'
};
export const takeOver = 'اعمل عليه هنا';
export const newer = 'هناك إصدار أحدث من الورشة. ويبقى عملك كما هو.';
export const useNewer = 'حمّله';

export const open = {
	title: 'ابدأ بوثيقة',
	paste: 'الصق نصها',
	pasted: 'النص الملصق',
	pasteHint: 'كل فقرة في سطر؛ والأسطر المقطوعة داخل الفقرات توصل.',
	use: 'استعمل هذا النص',
	or: 'أو',
	file: 'افتح ملفًا',
	folder: 'افتح مجلدًا',
	drop: 'أو أفلته في أي مكان من هذه الصفحة',
	kinds:
		'نص أو Markdown أو صفحة محفوظة أو Word أو OpenDocument أو PDF ‏(‎.txt و‎.md و‎.html و‎.docx و‎.odt و‎.pdf). ولمتابعة خط زمني: مجلده، أو ملفه ‎.zip، أو ملف ‎.html الذي نشرته.',
	example: 'جرّب مثالًا'
};

export const opened = (title: string, events: number) =>
	events > 0 ? `فُتح «${title}»: ${counts.events(events)}.` : `فُتح «${title}».`;
export const refused = {
	empty: 'ليس فيه كلمات. الصق النص، أو افتح ملفًا آخر.',
	unreadable: (name: string, line: number | null, message: string) =>
		message.includes(name)
			? message
			: `«${name}»${line === null ? '' : `، السطر ${figure(line)}`}: ${message}`,
	noStory: (name: string) =>
		`ليس في «${name}» ملف story.yaml. افتح المجلد الذي فيه هذا الملف، أو وثيقة تبدأ بها.`,
	zip: (name: string) => `لا يمكن قراءة «${name}» بوصفه ملف zip. احفظه من جديد، أو افتح المجلد نفسه.`,
	left: (names: string) =>
		`أُنشئ الملف من دون مصادره. ${sentence(`افتح المجلد، أو ضع هذه الملفات بجانب story.yaml: ${names}`)}`,
	large: (name: string) => `حجم «${name}» أكبر من 10 ميغابايت. افتح الجزء الذي يروي الأحداث منه.`
};

export const questions = {
	title: 'عنوان الخط الزمني',
	dek: 'جملة واحدة تحت العنوان',
	written: 'متى كُتبت الوثيقة؟',
	writtenHint: 'سنة أو يوم؛ اتركه فارغًا إن لم يكن معروفًا.',
	note: 'من أين هي؟',
	noteHint: 'الكاتب والناشر والعنوان: ما ينبغي أن يعرفه القارئ قبل أن يقرأ.',
	language: 'لغة الوثيقة'
};
export const answers = {
	dek: 'وثيقة واحدة، مرسومة خطًا زمنيًا.',
	note: 'لم يُذكر مصدر هذه الوثيقة.'
};
export const readIn = (name: string, encoding: string) => `اقرأ «${name}» بترميز ${encoding}`;

const mended = {
	hyphens: 'كلمات مقطوعة في آخر السطر',
	'page-numbers': 'أرقام الصفحات',
	'page-heads': 'رؤوس الصفحات وتذييلاتها',
	headings: 'عناوين فقدت علامتها',
	'line-breaks': 'أسطر مقطوعة داخل الفقرات'
} as const;
type MendKind = keyof typeof mended;

export const mends = {
	title: 'ما يمكن إصلاحه فيها',
	means: 'يبدو أن الوثيقة فقدت شيئًا في طريقها. ويمكن التراجع عن كل إصلاح.',
	name: (kind: MendKind, number: number) => `${mended[kind]}: ${figure(number)}`,
	guess: 'تخمين: انظر قبل أن تصلح.',
	mend: 'أصلح',
	mendAll: (kind: MendKind) => `أصلح: ${mended[kind]}`,
	more: (number: number) => `و${figure(number)} غيرها`,
	done: (kind: MendKind, number: number) => `تم الإصلاح. ${mended[kind]}: ${figure(number)}.`
};

export const asRead = 'كما سيراها القراء';
export const extent = (words: number, paragraphs: number) =>
	`${counts.textWords(words)} في ${counted(paragraphs, {
		one: 'فقرة واحدة',
		two: 'فقرتين',
		few: '# فقرات',
		other: '# فقرة'
	})}`;
export const toPassages = 'اختر المقاطع';
export const anew = 'ابدأ خطًا زمنيًا آخر';
export const begunAnew = 'وُضع جانبًا. «تراجع» يعيده.';
export const notices = 'ما الذي حدث للوثيقة';

export const passages = {
	title: 'اختر كلمات تروي حدثًا',
	none: 'أدخل وثيقة أولًا.',
	help: 'اضغط على جملة، أو حدد أي كلمات. وبلوحة المفاتيح: الأسهم تنتقل من جملة إلى جملة، ومع Shift تشمل المزيد.',
	text: 'الوثيقة جملةً جملة',
	keys: 'المفاتيح',
	letters: 'مفاتيح الحرف الواحد تعمل هنا',
	chosen: 'الكلمات المختارة',
	take: 'خذها حدثًا',
	add: 'أضفها إلى الحدث السابق',
	edit: 'العنوان والتاريخ',
	start: 'البداية',
	end: 'النهاية',
	earlier: 'كلمة إلى الوراء',
	later: 'كلمة إلى الأمام',
	nothing: 'اختر جملة أولًا.',
	proposed: 'جمل قد تكون أحداثًا',
	looking: 'يجري البحث عن جمل فيها تواريخ…',
	proposedMeans: (number: number) =>
		number === 0
			? 'لم تبق أي جملة. ويمكن أخذ أي كلمات.'
			: `${counted(number, { one: 'جملة واحدة', two: 'جملتان', few: '# جمل', other: '# جملة' })} مع تاريخ أو مع شيء يحدث. ولا يصير شيء حدثًا حتى تأخذه.`,
	undated: 'لم يُعثر على تاريخ',
	further: (number: number) => `البقية تظهر كلما أُخذت هذه أو تُركت: ${figure(number)}.`,
	takeIt: 'خذها',
	passOver: 'اتركها',
	passedOver: 'تُركت. «تراجع» يعيدها.'
};
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑ ↓', 'الجملة السابقة، الجملة التالية'],
	['Shift + ↑ ↓', 'اشمل المزيد أو الأقل'],
	['[ ]', 'البداية، بمقدار كلمة'],
	['{ }', 'النهاية، بمقدار كلمة'],
	['J K', 'الجملة المقترحة التالية، السابقة'],
	['X', 'اترك الجملة المقترحة'],
	['Enter', 'خذها حدثًا'],
	['M', 'أضفها إلى الحدث السابق'],
	['E', 'عنوان الحدث وتاريخه'],
	['Ctrl + Z', 'تراجع']
];
export const taken = (title: string) => sentence(`أُخذ: ${title}`);
export const takenUndated = (title: string) => `${sentence(`أُخذ: ${title}`)} وهو ينتظر تاريخًا.`;
export const takenWaiting = (title: string) =>
	`${sentence(`أُخذ: ${title}`)} وينقصه شيء؛ استمارته تقول ما هو.`;
export const added = (title: string) => sentence(`أُضيفت إلى: ${title}`);

const fieldNames: Readonly<Record<string, string>> = {
	title: 'العنوان',
	date: 'التاريخ',
	end: 'النهاية',
	shown: 'التاريخ كما يظهر',
	year: 'السنة',
	month: 'الشهر',
	day: 'اليوم',
	endYear: 'سنة النهاية',
	endMonth: 'شهر النهاية',
	endDay: 'يوم النهاية',
	summary: 'الملخص',
	lane: 'المسار',
	quote: 'الاقتباس',
	type: 'نوع الصف'
};
const problems: Readonly<Record<ImportProblem, (found: string) => string>> = {
	unreadable: () =>
		'هذا ليس JSON ولا جدولًا بعناوين أعمدة معروفة. الصق القائمة نفسها، أو افتح ملف ‎.json أو ‎.csv.',
	unknown: () =>
		'هذا الـ JSON ليس تعليقًا، ولا تصديرًا من Hypothesis، ولا خطًا زمنيًا من TimelineJS، ولا قائمة أحداث فيها «quote». اسأل المساعد مرة أخرى بالتعليمات، أو صدّر من جديد.',
	json: (found) => `في JSON خلل: ${found} أصلح هذا السطر، أو اطلب القائمة مرة أخرى.`,
	empty: () => 'ليس فيه شيء. صدّر أو اسأل من جديد.',
	'no-titles': (found) =>
		`لا عمود عنوانه Title أو Headline أو Event. غيّر اسم عمود العناوين؛ والعناوين الموجودة هي: ${found}`,
	elsewhere: (found) => `التعليقات نفسها في عنوان آخر. احفظ ما هناك في ملف، وافتح ذلك الملف: ${found}`,
	'no-fields': (found) => `هذا ليس حدثًا فيه «title» و«date» و«quote»، فتُرك: ${found}`,
	'no-text': (found) => `يجب أن يكون هذا نصًا، فتُرك: ${found}`,
	'no-words': (found) =>
		sentence(`هذا التعليق لا يحدد أي كلمات من الوثيقة، فتُرك${found ? `: ${found}` : ''}`),
	'no-title': (found) => `هذا الصف بلا عنوان، فتُرك: ${found}`,
	'no-event': (found) => `هذا عنوان أو حقبة لا حدث، فتُرك: ${found}`
};

export const bringing = {
	title: 'اجلب أحداثًا من مكان آخر',
	means:
		'تعليقات (W3C Web Annotation أو Hypothesis)، أو خط زمني من TimelineJS، أو جدول (CSV)، أو جواب من مساعد. يُقارَن كل اقتباس بالوثيقة، ولا يصير شيء حدثًا حتى تأخذه.',
	file: 'افتح تعليقات أو جدولًا',
	paste: 'أو الصقها هنا',
	check: 'قارن بالوثيقة',
	ask: 'اسأل مساعدًا',
	askMeans: 'انسخ هذا، والصقه للمساعد وبعده الوثيقة، ثم الصق جوابه أعلاه. وما يقتبسه خطأً يُكتشف.',
	instructions: `في ما يلي وثيقة. اذكر الأحداث التي ترويها، لخط زمني.

أجب بقائمة JSON ولا شيء غيرها. كل حدث كائن فيه هذه الحقول:
- "title": عبارة قصيرة من عندك تسمي الحدث
- "date": متى وقع، بصيغة EDTF، وليس بأدق مما في الوثيقة: 1832-06-05 أو 1832-06 أو 1832 أو 1832~ (نحو) أو 183X (ثلاثينيات القرن التاسع عشر) أو 1832/1834 (من، إلى) أو 1832/.. (منذ)، و"" حيث لا تقول الوثيقة
- "quote": كلمات الوثيقة التي ترويه، منسوخة حرفًا بحرف، جملة واحدة على الأكثر، بلا … وبلا تغيير
- "summary": جملة واحدة بكلماتك، أو ""

مثال: [{"title": "النهر يجرف الطاحونة", "date": "1822-03-03", "quote": "في 3 مارس 1822 جرفها النهر.", "summary": ""}]

لا تقتبس إلا ما في الوثيقة. واترك أي حدث لا تجد له كلمات فيها. سيُقارَن كل اقتباس بالوثيقة حرفًا بحرف.

الوثيقة:
`,
	first: 'أدخل الوثيقة أولًا: فما يُجلب يُقارَن بها.',
	reading: 'تجري المقارنة…',
	read: (offers: number, faults: number, name: string | null) => {
		const from = name === null ? '' : ` في «${name}»`;
		const left = faults === 0 ? '' : ` وما تعذرت قراءته: ${figure(faults)}.`;
		return offers === 0
			? `لم يُعثر على أي حدث${from}.${left}`
			: `ما عُثر عليه${from}: ${counts.events(offers)}.${left}`;
	},
	waiting: (offers: number) =>
		offers === 0 ? 'المجلوبة' : `المجلوبة: ${counts.events(offers)}، للأخذ أو الترك`,
	columns: (columns: readonly { readonly heading: string; readonly field: string | null }[]) => {
		const read = columns.flatMap(({ heading, field }) =>
			field === null ? [] : [`${heading} (${fieldNames[field] ?? field})`]
		);
		const left = columns.flatMap(({ heading, field }) => (field === null ? [heading || 'واحد بلا اسم'] : []));
		return `الأعمدة المقروءة: ${read.join('، ')}.${left.length === 0 ? '' : ` المتروكة: ${left.join('، ')}.`}`;
	},
	fault: ({ problem, at, found }: ImportFault) => {
		const where =
			at === null
				? ''
				: problem === 'json' || problem === 'no-titles'
					? `السطر ${figure(at)}. `
					: `رقم ${figure(at)}. `;
		return where + problems[problem](found.length > 160 ? `${found.slice(0, 160)}…` : found);
	},
	untitled: ({ number }: { readonly number: number }) => `رقم ${figure(number)}`,
	noDate: (when: string, message: string) =>
		`لا يمكن قراءة تاريخه، وينبغي إصلاحه بعد أخذه: ${when} (${message})`,
	takeExact: (number: number) => `خذ كل ما طابق حرفًا بحرف: ${figure(number)}`,
	tookAll: (number: number) => `أُخذ: ${counts.events(number)}. «تراجع» يعيدها إلى هنا.`,
	take: { plain: 'خذه بهذه الكلمات', mended: 'خذه بكلمات الوثيقة' },
	takeWaiting: 'خذه، وابحث عن كلماته لاحقًا',
	found: {
		exact: () => 'كلماته في الوثيقة، حرفًا بحرف.',
		moved: () => 'كلماته هنا، لكن بين كلمات غير التي سُجلت معها. أهذا هو الموضع؟',
		several: (number: number) =>
			`كلماته في ${counted(number, { one: 'موضع واحد', two: 'موضعين', few: '# مواضع', many: '# موضعًا', other: '# موضع' })}. أيها المقصود؟`,
		alike: () => 'ليس حرفًا بحرف. المشطوب هو ما اقتُبس، والمعلَّم هو ما تقوله الوثيقة.',
		'by-position': () => 'سُجل بموضعه وحده. وهذه هي الكلمات التي هناك الآن.',
		sought: (number: number) =>
			number === 0 ? 'لا يقتبس شيئًا، ولا يبدو أن جملة ترويه.' : 'لا يقتبس شيئًا. وقد تكون هذه جملًا ترويه.',
		absent: () => 'مرفوض: لا شيء في الوثيقة يشبه هذا. اطلب الكلمات بعينها، أو اخترها في النص.',
		unnamed: () => 'مرفوض: لا يقتبس شيئًا. اطلب كلمات الوثيقة التي يستند إليها.',
		unsought: () => 'مرفوض: ليس حرفًا بحرف، وقد جُلب الكثير دفعة واحدة فلم يُبحث عما يشبهه. اجلب أقل في كل مرة.'
	}
} as const;

export const events = {
	title: 'الأحداث',
	none: 'لا أحداث بعد. اختر كلمات في النص أولًا.',
	waits: 'ينتظر تاريخًا',
	waitsTitle: 'ينتظر عنوانًا',
	waitsPassage: 'ينتظر مقطعًا',
	drawn: 'مرسوم',
	name: 'العنوان',
	date: 'التاريخ',
	dateHint: 'بكلمات أو بصيغة EDTF: ‏5 يونيو 1832، ‎1832-06-05، ‎1832-06، ‎1832~، ‎199X، ‎2015/..',
	dateNone: 'من دون تاريخ ينتظر الحدث ولا يُرسم.',
	basis: 'من يؤرخه؟',
	stated: 'الوثيقة تذكر التاريخ',
	inferred: 'يُستنتج من الوثيقة',
	referenced: 'تؤرخه مراجع خارجية',
	lane: 'المسار',
	laneHint: 'اكتب اسمًا؛ والاسم الجديد ينشئ مسارًا.',
	summary: 'بكلماتك',
	optional: 'اختياري',
	passage: 'يستند إلى',
	passageGone: 'ليست هذه الكلمات في المصدر، أو هي في أكثر من موضع.',
	removePassage: 'أزل هذا المقطع',
	remove: 'احذف الحدث',
	removed: (title: string) => `${sentence(`حُذف: ${title}`)} «تراجع» يعيده.`,
	show: 'اعرضه في النص',
	next: 'الحدث التالي',
	list: 'كل الأحداث',
	noDate: 'بلا تاريخ',
	readAs: (date: string) => `قُرئ هكذا: ${date}`
};

const hues = ['أزرق', 'برقوقي', 'مُغري', 'قرميدي', 'أزرق مخضر', 'بنفسجي', 'زيتوني', 'أحمر'];

export const lanes = {
	title: 'المسارات، من الأعلى',
	name: (place: number) => `اسم المسار ${figure(place)}`,
	colour: (title: string) => `لون ${title}`,
	up: (title: string) => `ارفع ${title}`,
	down: (title: string) => `أنزل ${title}`,
	moved: (title: string, place: number, all: number) =>
		`${title}: المسار ${figure(place)} من ${figure(all)}.`,
	hue: (number: number) => hues[number - 1] ?? `اللون ${figure(number)}`
};

export const periods = {
	title: 'الفترات',
	means: 'مُدد تنقسم إليها القصة، تُرسم فوق المسارات. ويمكن الاستغناء عنها.',
	name: 'اسم الفترة',
	from: 'من',
	to: 'إلى',
	hint: 'بكلمات أو بصيغة EDTF؛ والطرف المتروك فارغًا يبقى مفتوحًا.',
	add: 'أضف الفترة',
	another: 'فترة أخرى',
	added: (title: string) => sentence(`أُضيفت: ${title}`),
	needsTitle: 'تحتاج الفترة إلى اسم.',
	needsDate: 'تحتاج الفترة إلى بداية أو نهاية.',
	removeIt: 'أزلها',
	remove: (title: string) => `أزل الفترة: ${title}`,
	proposed: 'مقترحة بحسب الفجوات بين الأحداث',
	proposedMeans: 'تفصل بينها مُدد طويلة بلا حدث. وتقوم تواريخها مقام الاسم حتى تسميها.',
	holds: (events: number) => counts.events(events),
	addProposed: (name: string) => `خذ الفترة ${name}`,
	ofAuthor: 'فترة كما يراها كاتب هذا الخط الزمني.',
	ofEvents: 'تمتد من أول أحداثها إلى آخرها.'
} as const;

export const check = {
	title: 'ما ينبغي إصلاحه',
	nothing: 'لا خطأ.',
	noEvents: 'لا حدث مؤرخًا بعد.',
	waiting: (events: number) =>
		counted(events, {
			one: 'حدث واحد ينقصه شيء فلا يُرسم.',
			two: 'حدثان ينقصهما شيء فلا يُرسمان.',
			few: '# أحداث ينقصها شيء فلا تُرسم.',
			many: '# حدثًا ينقصها شيء فلا تُرسم.',
			other: '# حدث ينقصها شيء فلا تُرسم.'
		}),
	faults: (number: number) =>
		counted(number, { one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', many: '# خطأً', other: '# خطأ' }),
	mend: 'أصلحه',
	lines: 'كما هو مكتوب في story.yaml',
	useLines: 'استخدام هذه الأسطر',
	coverage: 'فقرات بلا حدث',
	covered: (without: number, all: number) =>
		without === 0
			? 'في كل فقرة حدث.'
			: `بلا حدث: ${figure(without)} من ${counted(all, { one: 'فقرة واحدة', two: 'فقرتين', few: '# فقرات', other: '# فقرة' })}. وقد يكون ذلك صحيحًا.`
};

export const publish = {
	title: 'خذه معك',
	fileTitle: 'ملف واحد',
	file: 'احفظ الخط الزمني',
	fileMeans:
		'ملف HTML فيه الخط الزمني ومصادره، للحفظ أو الإرسال أو الوضع على أي استضافة. لا يطلب شيئًا من أي خادم، ويعمل من القرص وبلا برامج نصية، ويمكن فتحه هنا من جديد.',
	cited: 'المقاطع وحدها، مع ما حولها',
	citedMeans: 'للوثائق التي لا يجوز إعطاؤها كاملة',
	page: 'مع قائمة كل الأحداث بجانب النص',
	folderTitle: 'مجلد الخط الزمني',
	folder: 'احفظ المجلد بصيغة ‎.zip',
	folderMeans: 'لموقع مبني بهذا المشروع، ولسطر الأوامر، وللمتابعة هنا.',
	embedTitle: 'في مقال',
	not: 'ينبغي إصلاح شيء أولًا؛ «التدقيق» يقول ما هو.',
	making: 'يجري إنشاء الملف…',
	made: (size: string) => `حُفظ، ${size}.`,
	rungs: {
		frame: ['إطار', 'ضع الملف على استضافتك، بجانب المقال أو في غيره، والصق هذا.'],
		srcdoc: [
			'كل شيء في الشفرة',
			'حيث لا يمكن وضع الملفات: الخط الزمني كله في قطعة واحدة، للأنظمة التي تسمح بالإطارات.'
		],
		list: ['نص بسيط مع روابط', 'حيث تُزال الإطارات والبرامج النصية: الأحداث ومقاطعها في قائمة.']
	},
	make: 'أنشئ الشفرة',
	copy: 'انسخ',
	size: (kilobytes: number) => `${figure(Math.max(1, Math.round(kilobytes)))} كيلوبايت`
} as const;

export const preview = 'الخط الزمني';
export const previewMeans = 'الخط الزمني كما يُنشر، يُرسم أثناء إنشائه.';
export const previewNone = 'يُرسم الخط الزمني هنا ما إن يكون لحدث تاريخ.';
export const previewFaults = 'مرسوم كما كان قبل الأخطاء الأخيرة.';
export const broken = (message: string) =>
	`هناك خلل في الورشة نفسها (${message}). احفظ نسخة، وحمّل الصفحة من جديد.`;
export const notLive = 'لم تبدأ الورشة. حمّل الصفحة من جديد؛ وما أنشأته ما زال على هذا الجهاز.';

export const example = `# انتفاضة يونيو

في ربيع 1832 وصلت الكوليرا إلى باريس، وبحلول مايو كانت قد قتلت أكثر من ثمانية عشر ألفًا. وفي 16 مايو 1832 مات بها رئيس الوزراء كازيمير بيرييه.

وفي 5 يونيو 1832 تحولت جنازة الجنرال لامارك إلى انتفاضة. وبحلول المساء كان جزء كبير من المدينة بين شاتليه والأرسنال في أيدي الثوار. وسقط آخر متراس، قرب كنيسة سان ميري، مساء 6 يونيو 1832.

وبعد ثلاثين عامًا عرّف بها فيكتور هوغو العالم كله: فقد صدرت روايته في أبريل 1862.
`;
