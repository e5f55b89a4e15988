import { utc } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { compareSubjects, type Facts } from '#lib/comparison/difference.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { readSubject } from '#lib/state/comparison.ts';
import type { DocumentKind, Period, Publication } from '#lib/story/types.ts';
import { sourceKinds } from '#lib/story/types.ts';
import type { Words } from '#lib/words/words.ts';
import { eventAt, storyOf } from '../comparison/compared.ts';

/** Values for every phrase that is a function: one without them is an error of types. What stories say is `×`. */
export type Samples = {
	readonly [Subject in Exclude<keyof Words, 'tag'>]: {
		readonly [
			Phrase in keyof Words[Subject] as Words[Subject][Phrase] extends (...values: never[]) => unknown
				? Phrase
				: never
		]: readonly (Words[Subject][Phrase] extends (...values: infer Values) => unknown ? Values : never)[];
	};
};

const x = '×';
const kinds: readonly DocumentKind[] = [...sourceKinds, 'sources'];
/** One of each plural form of each language, and what comes near. */
export const counts = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 102, 103, 1234, 1_000_000];
const numbers = counts.map((count) => [count] as const) as [number][];
const ofKinds = kinds.map((kind) => [kind] as [DocumentKind]);
const texts: [string][] = [[x]];
const day = utc(2015, 3, 4);
const span = { from: utc(2015), to: utc(2015, 5) };
const spans = [span, { from: day, to: utc(2016, 2, 3) }, { from: utc(1950), to: utc(2026) }];

const period = (id: string, edtf: string, number: number): Period => ({
	id,
	number,
	title: x,
	shortTitle: x,
	when: parseEdtf(edtf),
	passages: [],
	basis: 'stated',
	summary: x,
	boundaryNote: null
});
const named = { label: x, title: x, actors: [x] };
const story = storyOf(
	[
		eventAt('a', '2015-02-03', named),
		eventAt('b', '2016', named),
		eventAt('c', '2017-05/2018', { ...named, category: 'two', basis: 'stated' }),
		eventAt('d', '[..2016-05]', named),
		eventAt('e', '2019-12-31', named),
		eventAt('f', '2021', { ...named, basis: 'inferred' })
	],
	[period('first', '2015/2017-06', 1), period('second', '2017-06/..', 2), period('third', '../2016-05~', 3)]
);
const subject = (token: string) => {
	const found = readSubject(token, story);
	if (!found) throw new Error(token);
	return found;
};
const subjects = [
	'first',
	'second',
	'third',
	'2015/2017',
	'../2016-05',
	'2018-01-02/..',
	'before:c',
	'after:c'
].map(subject);
const comparisons = [
	[0, 1],
	[0, 2],
	[3, 4],
	[6, 7],
	[0, 3, 5]
].map((places) =>
	compareSubjects(
		story,
		places.map((place) => subjects[place]!)
	)
);
const ranges = [
	[0, 0],
	[1, 1],
	[2, 2],
	[-8, -8],
	[-10, -8],
	[0, 2],
	[-1, 0],
	[-4, 3],
	[5, 21],
	[40_000, 60_000]
].map(([least, most]) => ({ least: least!, most: most! }));
const gap = { from: utc(2015), to: utc(2016, 3), after: 'a', before: 'b' };
const short = { ...gap, to: utc(2015, 2) };
const gaps = [
	{ least: null, most: null },
	{ least: null, most: gap },
	{ least: gap, most: gap },
	{ least: short, most: gap }
];
const source = { id: x, kind: 'article', title: x, note: '×: ×. ×' } as const;
const untitled = { ...source, title: null };
const bare = { ...untitled, note: '' };
const publications: Publication[] = [
	{ published: '2025-08-28', updated: '2026', authors: [x, x], publisher: x },
	{ published: null, updated: null, authors: [x], publisher: null },
	{ published: '2025-08', updated: null, authors: [], publisher: null }
];
const passage = { id: x, source: x, events: [], section: 2, paragraph: 4, exact: x };
const pages = [1, 3].map((of) => ({ number: 1, of, events: story.events }));
const edtfs = ['2025-04-17', '2016-05~', '2015/..', '[2026-05-26..2026-05-29]'].map(parseEdtf);
const withKind = <T>(values: readonly T[]) =>
	values.flatMap((value) => kinds.map((kind) => [value, kind] as [T, DocumentKind]));
const mentions = ['described', 'instance', 'context'] as const;
const bases = ['stated', 'inferred', 'referenced'] as const;
const precisions = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;
const units = ['day', 'month', 'year'] as const;
const countsOfKinds = withKind(counts);

export const samples: Samples = {
	band: {
		lane: [[x, '1']],
		compressedInOverview: [[day]],
		compressedShort: [[day]],
		described: spans.map((sight) => [sight]),
		period: [[1, x, x]],
		place: [[1, 1234]]
	},
	basis: {
		inline: withKind(bases),
		title: withKind(bases),
		origin: withKind(bases),
		dated: withKind(bases.map((basis) => ({ when: edtfs[0]!, basis }))),
		phrase: ofKinds,
		confidence: [['high'], ['medium'], ['low']],
		statedCount: countsOfKinds
	},
	cards: {
		storyAlt: texts,
		eventAlt: [[x, x]],
		pairAlt: texts,
		storyFoot: publications.flatMap((made) => [1, 5].map((count) => [count, made] as [number, Publication]))
	},
	comparing: {
		chooses: [[0], [1], [2]],
		remove: [['A']],
		dividing: [['A']],
		alignment: [['start'], ['event'], ['calendar'], ['proportional']],
		dayZero: [['A']],
		startOf: texts,
		pair: [[x, x]],
		caption: texts,
		pairCaption: [[x, x]],
		notComparable: [[[x, x], x]],
		noTime: texts,
		actorsOnlyIn: [['A']],
		actorsShared: [[2], [3]],
		shared: [
			[1, 2],
			[5, 3]
		],
		difference: [[2], [3]],
		casesOf: texts,
		caseNumber: [[1]],
		cases: texts,
		caseByCase: texts,
		eventWith: [[x, x]],
		within: [[x, 'A', x]],
		secondIs: texts,
		tempoHead: [[null], ['year'], ['hundred-millennia']]
	},
	comparison: {
		title: subjects.map((one) => [one]),
		dates: subjects.map((one) => [one]),
		names: [[subjects]],
		compared: [[subjects.slice(0, 2)], [subjects.slice(3, 6)]],
		heading: comparisons.flatMap((one) =>
			(['calendar', 'elapsed', 'proportional'] as const).map(
				(alignment) => [one, alignment] as [typeof one, typeof alignment]
			)
		),
		headFacts: comparisons.flatMap(({ facts }) => facts.map((one) => [one] as [Facts])),
		ownDates: subjects.map((one) => [one]),
		summary: comparisons.map((one) => [one]),
		cautions: comparisons.map((one) => [one]),
		cautionsOf: precisions.map((startPrecision, i) => [{ ...subjects[0]!, startPrecision }, i === 0]),
		kind: [[{ label: x, quote: x }], [{ label: null, quote: x }]],
		elapsed: [...counts, -2, -24].flatMap((count) =>
			units.map((unit) => [count, unit] as [number, (typeof units)[number]])
		),
		percent: [[15]],
		aligned: [
			['calendar', false],
			['elapsed', true],
			['proportional', true]
		]
	},
	counts: {
		events: numbers,
		passages: numbers,
		morePassages: numbers,
		references: numbers,
		textWords: numbers
	},
	dates: {
		date: edtfs.flatMap((when) => [[when], [when, 'short']]),
		searched: edtfs.map((when) => [when]),
		instant: precisions.flatMap((precision) => [
			[day, precision],
			[utc(-43), precision, 'short']
		]),
		tick: units.map((unit) => [day, unit]),
		boundary: [[day], [utc(2015)], [utc(2015, 4), 'short']],
		compressedBefore: [[day]],
		published: [['2025-08-28'], ['2025-08'], ['2025']],
		span: spans.map((one) => [one]),
		duration: [
			[day, day],
			[utc(2015), utc(2015, 1, 2)],
			[utc(2015), utc(2015, 3, 12)],
			[utc(2015), utc(2017, 2)],
			[utc(2015), utc(2020, 12)],
			[utc(-5000), utc(2015)]
		],
		reach: [
			[[edtfs[0]!.start, edtfs[1]!.start]],
			[[edtfs[0]!.start, edtfs[0]!.start]]
		] as Samples['dates']['reach']
	},
	difference: {
		events: ranges.filter(({ least }) => least >= 0).map((range) => [range]),
		more: ranges.map((range) => [range]),
		density: [
			[{ least: 1.36, most: 2.2 }],
			[{ least: 0.25, most: 0.5 }],
			[{ least: 1, most: 1 }],
			[{ least: 12.3, most: 16.2 }]
		],
		tempo: comparisons.flatMap(({ facts }) =>
			facts.flatMap((one) => [[one], [{ ...one, tempo: null }]] as [Facts][])
		),
		length: subjects.map((one) => [one]),
		longer: subjects.map((one) => [subjects[0]!, one]),
		gap: gaps.map((one) => [one]),
		gapDates: [[gap], [short]],
		gapDatesAtMost: [[gap]],
		longerGap: [
			[gaps[2]!, gaps[3]!],
			[gaps[2]!, gaps[2]!],
			[{ least: short, most: short }, gaps[2]!],
			[gaps[2]!, { least: short, most: short }]
		],
		day: ['2015-12-23', '2015/..', '2014-12-31', '../2015', '[..2015-01-02]', '[2015..]', '4000'].map(
			(edtf) => [eventAt('a', edtf), utc(2015)]
		),
		later: [...ranges, { least: -Infinity, most: 3 }].map((range) => [range]),
		inSecond: texts,
		of: [['A', x]]
	},
	embed: {
		linked: numbers,
		turnTo: [
			['Previous', x, x],
			['Next', x, x]
		],
		place: [[1, 5]],
		option: [[x, x]],
		width: [
			['phone', 320],
			['column', 600],
			['wide', 1000]
		],
		previewOf: texts,
		addressMissing: [['/']],
		copyOf: texts,
		alt: [
			[1, x],
			[5, x]
		],
		interactive: texts,
		frame: texts,
		ways: [['event', 'example.org']],
		comparison: [[true], [false]],
		comparisonTitle: [[true], [false]]
	},
	files: { annotations: texts },
	find: {
		withNumber: [[x, 34]],
		shownOf: counts.map((total) => [12, total]),
		places: countsOfKinds,
		quoted: texts,
		nothing: [[''], [x]],
		more: numbers
	},
	finding: {
		because: [
			...(['year-from-sentence', 'year-from-paragraph', 'year-from-before'] as const),
			...(['counted-from-date', 'date-from-sentence-before'] as const)
		]
			.map((kind): [DateReason, typeof parseEdtf] => [{ kind, from: '2016-05' }, parseEdtf])
			.concat(
				(['year-from-document', 'counted-from-document', 'every-year', 'date-of-document'] as const).map(
					(kind) => [{ kind, written: '2016-05' }, parseEdtf]
				)
			)
			.concat([[{ kind: 'known-time' }, parseEdtf]])
	},
	list: {
		voices: ofKinds,
		noteHead: withKind([
			'accounts-differ',
			'framing',
			'interpretation',
			'not-traced',
			'article-alone',
			'editorial-span'
		] as const),
		actorsLine: [[[x, x]]],
		sentence: texts,
		shown: numbers,
		gap: [[gap]],
		reference: (['primary', 'agency', 'outlet', 'reference', 'weak'] as const).map((kind) => [
			{ publisher: x, title: x, titleIsOurs: true, url: '', date: '2025-08-28', kind, language: null }
		]),
		pageRange: pages.map((page) => [page]),
		pagesLead: numbers,
		pageName: pages.map((page) => [x, page])
	},
	marks: {
		name: withKind(mentions.map((mention) => ({ label: x, when: edtfs[0]!, mention }))),
		named: [[x, x, true, 'article']],
		count: [
			[2, [x, x]],
			[5, [x]]
		],
		andMore: numbers,
		countIn: [
			[null, 5],
			[x, 1]
		],
		unlisted: numbers,
		inPicture: [[['day', 'unit', 'approximate', 'open', 'range', 'uncertain', 'count']]]
	},
	mention: {
		title: withKind(mentions),
		question: ofKinds,
		absent: ofKinds,
		notIn: ofKinds,
		lead: kinds.flatMap((kind) => [
			['instance', kind, true],
			['context', kind, true],
			['context', kind, false]
		]),
		embeddedLead: withKind(['instance', 'context'] as const),
		showContext: countsOfKinds,
		countContext: countsOfKinds,
		contextOption: ofKinds,
		sizes: ofKinds
	},
	numbers: {
		figure: [...numbers, [-3]],
		digits: numbers,
		range: [...ranges.map((range) => [range] as [typeof range]), [{ least: 1, most: 2.25 }, 1]],
		shortRange: ranges.map((range) => [range]),
		list: [[[x]], [[x, x]], [[x, x, x]]]
	},
	pictures: {
		save: [[x, 'PNG']],
		saved: texts,
		savedOtherwise: texts,
		from: [[''], ['https://example.org']],
		made: [[day]],
		shows: counts.flatMap((all) => [
			[x, all, all],
			[x, 0, all]
		])
	},
	publication: {
		line: publications.map((made) => [made]),
		cited: publications.map((made) => [made])
	},
	share: {
		of: texts,
		citation: [
			[{ title: x, dated: x, quoted: x, source: x, story: x }],
			[{ title: x, dated: x, quoted: null, source: null, story: x }]
		]
	},
	site: {
		allLinked: numbers,
		aboutSource: ofKinds,
		eventCount: numbers,
		pageTitle: [[x, x]],
		notInStory: [[[x, x]]],
		noSuchPlace: [
			['event', x],
			['passage', x],
			['period', x]
		],
		chosen: [[x, x]]
	},
	source: {
		locator: [[passage]],
		sectionNumber: [[2]],
		name: [[source], [untitled], [bare]],
		nameInList: [[source], [untitled], [bare]],
		credit: [[[source]], [[source, untitled, bare]]],
		lead: [[x]],
		length: numbers,
		lines: [[[source, bare]]],
		quoted: [[{ ...story, sources: [source, { ...source, id: 'other' }] }, passage]],
		title: ofKinds,
		numbered: [[1]],
		coverage: withKind([15]),
		stretch: [
			[passage, { section: 9, paragraph: 60 }, true],
			[passage, passage, false]
		],
		readOf: texts,
		passagePlace: [[3, 50, x]]
	},
	telling: {
		asTold: ofKinds,
		topToBottom: numbers,
		path: ofKinds,
		pathMeans: [[null], [day]],
		partsMean: [[null], [day]],
		leap: [1, 86_400_000, 5 * 86_400_000, 70 * 86_400_000, 4e11].map((length) => [length]),
		leapBack: [[4e11]],
		each: [[2], [5]],
		movement: withKind([
			{ events: 1, mentions: 1, back: 1, forward: 0, still: 1, longestBack: null },
			{ events: 5, mentions: 22, back: 2, forward: 5, still: 3, longestBack: { length: 4e11 } },
			{ events: 5, mentions: 5, back: 0, forward: 3, still: 1, longestBack: null }
		]),
		key: [[true], [false]],
		casesLeftOut: kinds.flatMap((kind) => [
			[1, 0, kind],
			[22, 5, kind]
		]),
		begins: texts,
		timesTold: numbers
	}
};
