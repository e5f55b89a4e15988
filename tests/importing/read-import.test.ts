import { describe, expect, test } from 'vitest';
import { readImport } from '#lib/importing/read-import.ts';

const annotation = (exact: string, more: object = {}) => ({
	type: 'Annotation',
	target: { source: 'https://a.example/', selector: { type: 'TextQuoteSelector', exact } },
	...more
});
const quotes = (text: string) => readImport(text).drafts.map(({ quote }) => quote?.exact);

describe('annotations', () => {
	test.each([
		['one', annotation('The river rose.')],
		['a list', [annotation('The river rose.')]],
		['a page', { type: 'AnnotationPage', items: [annotation('The river rose.')] }],
		['a collection', { type: 'AnnotationCollection', first: { items: [annotation('The river rose.')] } }],
		['what the API of Hypothesis answers', { total: 1, rows: [annotation('The river rose.')] }],
		[
			'what Hypothesis exports',
			{ export_date: '', client_version: '1', annotations: [annotation('The river rose.')] }
		]
	])('are read from %s', (_, value) => {
		const read = readImport(JSON.stringify(value));
		expect([read.kind, read.drafts.map(({ quote }) => quote?.exact), read.faults]).toEqual([
			'annotations',
			['The river rose.'],
			[]
		]);
	});

	test('have what stands around their words, a position, and what was said of them', () => {
		const selector = [
			{ type: 'RangeSelector', startContainer: '/p[1]' },
			{ type: 'TextPositionSelector', start: 3, end: 18 },
			{ type: 'TextQuoteSelector', exact: 'The river rose.', prefix: 'So. ', suffix: ' It' }
		];
		const long = 'A remark that goes on for longer than any title should, with all there is to say of it.';
		const { drafts } = readImport(
			JSON.stringify([
				{ target: [{ selector }], text: 'The flood', tags: ['water'] },
				annotation('x', { body: [{ value: 'tag', purpose: 'tagging' }, { value: long }] })
			])
		);
		expect(drafts[0]).toMatchObject({
			title: 'The flood',
			quote: { exact: 'The river rose.', prefix: 'So. ', suffix: ' It' },
			position: { start: 3, end: 18 }
		});
		expect(drafts[1]).toMatchObject({ title: '', summary: long });
	});

	test('are read where a selector refines another', () => {
		const inner = { type: 'TextQuoteSelector', exact: 'The river rose.' };
		const selector = { type: 'FragmentSelector', value: 'p3', refinedBy: inner };
		expect(quotes(JSON.stringify(annotation('', { target: { selector } })))).toEqual(['The river rose.']);
	});

	test('of whole pages and at other addresses are told of, each by its number', () => {
		const value = { rows: [annotation('a b'), { target: [{ source: 'x' }], text: 'Good page' }] };
		expect(readImport(JSON.stringify(value)).faults).toEqual([
			{ problem: 'no-words', at: 2, found: 'Good page' }
		]);
		const apart = { type: 'AnnotationCollection', first: 'https://a.example/page1' };
		expect(readImport(JSON.stringify(apart)).faults).toEqual([
			{ problem: 'elsewhere', at: 1, found: 'https://a.example/page1' }
		]);
	});
});

describe('a timeline of TimelineJS', () => {
	const slide = (start_date: object, more: object = {}) => ({
		start_date,
		text: { headline: 'The flood &amp; after', text: '<p>It <b>rose</b>.</p><p>It fell.</p>' },
		...more
	});
	const dates = (...slides: object[]) =>
		readImport(JSON.stringify({ events: slides })).drafts.map(({ when }) => when);

	test('gives drafts, without its HTML, and tells of its eras', () => {
		const eras = [{ start_date: { year: 1800 }, text: { headline: 'The old days' } }];
		const read = readImport(
			JSON.stringify({ events: [slide({ year: '1822', month: '3', day: '3' }, { group: 'River' })], eras })
		);
		expect(read.kind).toBe('timelinejs');
		expect(read.drafts[0]).toMatchObject({
			title: 'The flood & after',
			when: '1822-03-03',
			summary: 'It rose. It fell.',
			lane: 'River',
			quote: null
		});
		expect(read.faults).toEqual([{ problem: 'no-event', at: null, found: 'The old days' }]);
	});

	test('gives dates as they were meant', () => {
		expect(
			dates(
				slide({ year: 1822 }, { end_date: { year: 1825, month: 5 } }),
				slide({ year: -44, month: 3, day: 15 }),
				slide({ year: 1822 }, { display_date: 'about 1822' }),
				// what is shown is of another time, or no date
				slide({ year: 1822 }, { display_date: 'since 1900' }),
				slide({ year: 1822 }, { display_date: 'The year of the flood' })
			)
		).toEqual(['1822/1825-05', '-0043-03-15', '1822~', '1822', '1822']);
	});
});

describe('a table', () => {
	test.each([',', ';', '\t'])('is read whatever parts its cells: %j', (sign) => {
		const lines = [
			['Headline', 'Date', 'Text'],
			['The flood', '3 March 1822', '"It rose, and fell"']
		];
		const read = readImport(`\ufeff${lines.map((line) => line.join(sign)).join('\r\n')}\r\n`);
		expect(read.kind).toBe('table');
		expect(read.drafts[0]).toMatchObject({
			number: 2,
			title: 'The flood',
			when: '1822-03-03',
			summary: 'It rose, and fell'
		});
	});

	test('as TimelineJS asks for is read, and says which columns were not', () => {
		const read = readImport(
			'Year,Month,Day,End Year,End Month,End Day,Display Date,Headline,Text,Media,Type,Group\n' +
				'1822,3,3,,,,,The flood,It rose.,http://a.example/,,River\n' +
				',,,,,,,A river,,,title,\n'
		);
		expect(read.drafts).toHaveLength(1);
		expect(read.drafts[0]).toMatchObject({ when: '1822-03-03', lane: 'River' });
		expect(read.faults).toEqual([{ problem: 'no-event', at: 3, found: 'A river' }]);
		expect(read.columns.filter(({ field }) => field === null)).toEqual([{ heading: 'Media', field: null }]);
	});

	test('of ours is read: what a date means, and the first of the passages', () => {
		const read = readImport(
			"id,title,when,date,passages\nflood,'=Flood,[1822..1823],1822 or 1823,It rose. | It fell.\n"
		);
		expect(read.drafts[0]).toMatchObject({
			title: '=Flood',
			when: '[1822..1823]',
			quote: { exact: 'It rose.' }
		});
	});

	test('without titles, or with rows that have none, says so', () => {
		expect(readImport('Date,Colour\n1822,red\n').faults).toEqual([
			{ problem: 'no-titles', at: 1, found: 'Date, Colour' }
		]);
		expect(readImport('Title,Date\n,1822\nFlood,1823\n').faults).toEqual([
			{ problem: 'no-title', at: 2, found: ', 1822' }
		]);
	});
});

describe('an answer', () => {
	const item = '{ "title": "The flood", "date": "1822-03-03", "quote": "The river rose." }';

	test.each([
		['by itself', `[${item}]`],
		['in a fence', `Here you are:\n\n\`\`\`json\n[${item}]\n\`\`\`\nI hope this helps [1].`],
		['as events', `{ "events": [${item}] }`],
		['among words', `Sure! [${item}]`],
		['with a comma too many', `[${item},]`],
		['in a fence that is not closed', `\`\`\`json\n[${item}]`]
	])('is read %s', (_, text) => {
		expect(readImport(text).drafts).toMatchObject([
			{ title: 'The flood', when: '1822-03-03', quote: { exact: 'The river rose.' } }
		]);
	});

	test('tells of every mistake at once, by its line or number', () => {
		const broken = 'Here:\n```json\n[\n{ "title": "A" "date": "1822" },\n{ "title": }\n]\n```';
		expect(readImport(broken).faults.map(({ problem, at }) => [problem, at])).toContainEqual(['json', 4]);
		const odd = '[{ "title": ["A"], "quote": "x y" }, 7, { "date": {}, "quote": "z" }]';
		expect(readImport(odd).faults.map(({ problem, at }) => [problem, at])).toEqual([
			['no-text', 1],
			['no-fields', 2],
			['no-text', 3]
		]);
	});
});

test.each([
	['', 'empty'],
	['[]', 'empty'],
	['I am sorry, I cannot do that.', 'unreadable'],
	['{ "a": 1 }', 'unknown'],
	['[1, 2]', 'unknown']
])('what is nothing of this is told: %j', (text, problem) => {
	expect(readImport(text).faults).toMatchObject([{ problem }]);
});
