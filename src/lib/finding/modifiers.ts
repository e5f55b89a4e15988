/* Words before a date that say which part of it is meant, how sure it is, and on which side of it. */

export type Part =
	| 'early'
	| 'middle'
	| 'late'
	| 'early-to-middle'
	| 'middle-to-late'
	| 'first-half'
	| 'second-half'
	| 'first-quarter'
	| 'last-quarter';
export type Bound = 'since' | 'from' | 'until' | 'before' | 'after' | 'between';

/** What the words before a date make of it. */
export interface Modified {
	/** UTF-16 offset at which the first of these words begins */
	readonly start: number;
	readonly part: Part | null;
	readonly isApproximate: boolean;
	readonly isUncertain: boolean;
	readonly bound: Bound | null;
}

/** Words for one of these, each ending where the date or the next of them begins. */
export type Modifiers = readonly (readonly [words: RegExp, means: Part | Bound | 'about' | 'perhaps'])[];

/** Nothing longer is looked at, in UTF-16 code units. */
const longest = 40;

const english: Modifiers = [
	[/\bearly[ -]?(?:to|\/)[ -]?mid[ -]$/i, 'early-to-middle'],
	[/\bmid[ -]{0,2}(?:to|\/)[ -]?late[ -]$/i, 'middle-to-late'],
	[
		/\b(?:early|(?:the )?(?:(?:beginning|start|outbreak|dawn)|(?:opening|first|early) (?:years|decades|months|days|part)|opening) of)(?: in)?(?: the)?[ -]$/i,
		'early'
	],
	[/\b(?:mid|(?:the )?middle(?: (?:years|part))? of(?: the)?)[ -]$/i, 'middle'],
	[
		/\b(?:late|(?:the )?(?:end|close|(?:closing|last|late|later|final) (?:years|decades|months|days|part)) of)(?: in)?(?: the)?[ -]$/i,
		'late'
	],
	[/\b(?:the )?first quarter of(?: the)? $/i, 'first-quarter'],
	[/\b(?:the )?(?:last|final|fourth) quarter of(?: the)? $/i, 'last-quarter'],
	[/\b(?:the )?first half of(?: the)? $/i, 'first-half'],
	[/\b(?:the )?(?:second|latter) half of(?: the)? $/i, 'second-half'],
	[
		/(?:\b(?:about|around|circa|approximately|roughly|nearly|almost|ca?\.|ca)|\()? ?~ ?$|\b(?:about|around|circa|approximately|roughly|nearly|almost|ca?\.|ca)(?: the)? ?$|\bc $/i,
		'about'
	],
	[/\b(?:perhaps|probably|possibly|maybe)(?: in| on)?(?: the)? $/i, 'perhaps'],
	[/\bsince(?: the)? $/i, 'since'],
	[/\bfrom(?: the)? $/i, 'from'],
	[/\b(?:until|till|up to)(?: the)? $/i, 'until'],
	[/(?:\b(?:(?:in|on|at) or )?\b(?:before|by|prior to|not? later than)(?: the)? |\bpre-)$/i, 'before'],
	[/(?:\b(?:(?:in|on|at) or )?\b(?:after|following|not? earlier than)(?: the)? |\bpost-)$/i, 'after'],
	[/\bbetween(?: the)? $/i, 'between']
];

/** In other languages, what stands before a year, a month or a day and takes no other form for it. */
const others: Readonly<Partial<Record<string, Modifiers>>> = {
	fr: [
		[/(?<=^|[\s(])(?:vers|environ|aux alentours de)(?: le| l['’])? ?$/iu, 'about'],
		[/(?<=^|[\s(])(?:début|au début de(?: l['’])?) $/iu, 'early'],
		[/(?<=^|[\s(])(?:fin|à la fin de(?: l['’])?) $/iu, 'late'],
		[/(?<=^|[\s(])(?:depuis|dès)(?: le)? $/iu, 'since'],
		[/(?<=^|[\s(])jusqu['’](?:en|au) $/iu, 'until'],
		[/(?<=^|[\s(])avant(?: le)? $/iu, 'before'],
		[/(?<=^|[\s(])après(?: le)? $/iu, 'after'],
		[/(?<=^|[\s(])entre(?: le)? $/iu, 'between']
	],
	de: [
		[/(?<=^|[\s(])(?:um|etwa|circa|ca\.|ungefähr)(?: den)? ?$/iu, 'about'],
		[/(?<=^|[\s(])anfang $/iu, 'early'],
		[/(?<=^|[\s(])mitte $/iu, 'middle'],
		[/(?<=^|[\s(])ende $/iu, 'late'],
		[/(?<=^|[\s(])seit(?: dem)? $/iu, 'since'],
		[/(?<=^|[\s(])bis(?: zum)? $/iu, 'until'],
		[/(?<=^|[\s(])vor(?: dem)? $/iu, 'before'],
		[/(?<=^|[\s(])nach(?: dem)? $/iu, 'after'],
		[/(?<=^|[\s(])zwischen(?: dem)? $/iu, 'between']
	],
	es: [
		[/(?<=^|[\s(])(?:hacia|alrededor de)(?: el)? $/iu, 'about'],
		[/(?<=^|[\s(])(?:a )?(?:principios|comienzos) de $/iu, 'early'],
		[/(?<=^|[\s(])(?:a )?(?:fines|finales) de $/iu, 'late'],
		[/(?<=^|[\s(])desde(?: el)? $/iu, 'since'],
		[/(?<=^|[\s(])hasta(?: el)? $/iu, 'until'],
		[/(?<=^|[\s(])antes (?:de|del) $/iu, 'before'],
		[/(?<=^|[\s(])después (?:de|del) $/iu, 'after'],
		[/(?<=^|[\s(])entre(?: el)? $/iu, 'between']
	],
	ru: [
		[/(?<=^|[\s(])(?:около|примерно(?: в)?) $/iu, 'about'],
		[/(?<=^|[\s(])(?:в )?начале $/iu, 'early'],
		[/(?<=^|[\s(])(?:в )?середине $/iu, 'middle'],
		[/(?<=^|[\s(])(?:в )?конце $/iu, 'late'],
		[/(?<=^|[\s(])с $/iu, 'since'],
		[/(?<=^|[\s(])до $/iu, 'until'],
		[/(?<=^|[\s(])после $/iu, 'after'],
		[/(?<=^|[\s(])между $/iu, 'between']
	],
	ar: [
		[/(?<=^|[\s(])و?(?:نحو|حوالي|قرابة)(?: عام| سنة)? $/u, 'about'],
		[/(?<=^|[\s(])و?(?:في )?(?:أوائل|مطلع|بداية)(?: عام| سنة| شهر)? $/u, 'early'],
		[/(?<=^|[\s(])و?(?:في )?(?:منتصف|أواسط)(?: عام| سنة| شهر)? $/u, 'middle'],
		[/(?<=^|[\s(])و?(?:في )?(?:أواخر|نهاية)(?: عام| سنة| شهر)? $/u, 'late'],
		[/(?<=^|[\s(])و?منذ(?: عام| سنة| شهر)? $/u, 'since'],
		[/(?<=^|[\s(])و?حتى(?: عام| سنة| شهر)? $/u, 'until'],
		[/(?<=^|[\s(])و?قبل(?: عام| سنة| شهر)? $/u, 'before'],
		[/(?<=^|[\s(])و?بعد(?: عام| سنة| شهر)? $/u, 'after'],
		[/(?<=^|[\s(])و?بين(?: عامي| عام| سنتي)? $/u, 'between']
	],
	fa: [
		[/(?<=^|[\s(])(?:در )?(?:حدود|نزدیک به)(?: سال)? $/u, 'about'],
		[/(?<=^|[\s(])(?:در )?(?:اوایل|آغاز)(?: سال| ماه)? $/u, 'early'],
		[/(?<=^|[\s(])(?:در )?(?:اواسط|میانهٔ?)(?: سال| ماه)? $/u, 'middle'],
		[/(?<=^|[\s(])(?:در )?(?:اواخر|پایان)(?: سال| ماه)? $/u, 'late'],
		[/(?<=^|[\s(])(?:پیش|قبل) از(?: سال)? $/u, 'before'],
		[/(?<=^|[\s(])(?:پس|بعد) از(?: سال)? $/u, 'after'],
		[/(?<=^|[\s(])از(?: سال)? $/u, 'since'],
		[/(?<=^|[\s(])تا(?: سال)? $/u, 'until'],
		[/(?<=^|[\s(])(?:میان|بین)(?: سال‌های)? $/u, 'between']
	],
	zh: [
		[/(?:大约|约)(?:在)?$/u, 'about'],
		[/(?:自从?|从)$/u, 'since'],
		[/(?:直到|截至)$/u, 'until']
	]
};

/** @param language BCP 47, the language alone; of one that is not known no words are */
export function modifiersOf(language: string): Modifiers {
	return language === 'en' ? english : (others[language] ?? []);
}

/** @param start of the date, a UTF-16 offset */
export function modifiersBefore(text: string, start: number, modifiers: Modifiers): Modified {
	let made: Modified = { start, part: null, isApproximate: false, isUncertain: false, bound: null };
	for (let steps = 0; steps < 4; steps++) {
		const before = text.slice(Math.max(0, made.start - longest), made.start);
		const found = modifiers.find(([words]) => words.test(before));
		if (!found || made.bound) break;
		const [words, means] = found;
		made = { ...made, start: made.start - (words.exec(before)?.[0].length ?? 0) };
		if (means === 'about') made = { ...made, isApproximate: true };
		else if (means === 'perhaps') made = { ...made, isUncertain: true };
		else if (isPart(means)) made = { ...made, part: means };
		else made = { ...made, bound: means };
	}
	return made;
}

function isPart(means: Part | Bound): means is Part {
	return !['since', 'from', 'until', 'before', 'after', 'between'].includes(means);
}
