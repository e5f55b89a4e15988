import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	comparisonInstead,
	defaultOptions,
	languageInstead,
	readOptions,
	writeOptions,
	type EmbedOptions
} from '#lib/embed/options.ts';

const known = {
	events: ['ban-suspended', 'takeover', 'agreement'],
	periods: ['before', 'after'],
	categories: ['law', 'military', 'economy']
};

const read = (query: string) => readOptions(new URLSearchParams(query), known);

const day = fc.integer({ min: -20_000, max: 20_000 }).map((days) => days * 86_400_000);
const span = fc
	.tuple(day, fc.integer({ min: 1, max: 9000 }))
	.map(([from, days]) => ({ from, to: from + days * 86_400_000 }));

const options: fc.Arbitrary<EmbedOptions> = fc
	.record({
		event: fc.option(fc.constantFrom(...known.events)),
		period: fc.option(fc.constantFrom(...known.periods)),
		span: fc.option(span),
		theme: fc.constantFrom('light', 'dark', null),
		view: fc.constantFrom('timeline', 'list'),
		categories: fc.subarray(known.categories),
		context: fc.boolean(),
		direction: fc.constantFrom('ltr', 'rtl', null)
	})
	.map((each) => ({ ...each, span: each.period === null ? each.span : null }) as EmbedOptions);

describe('writeOptions(options)', () => {
	test('is read back by readOptions(query, known)', () => {
		fc.assert(
			fc.property(options, (asked) => {
				expect(read(writeOptions(asked))).toEqual(asked);
			}),
			{ seed: 4 }
		);
	});

	test('is empty for the default', () => {
		expect(writeOptions(defaultOptions)).toBe('');
	});

	test('leaves commas readable', () => {
		expect(writeOptions({ ...defaultOptions, categories: ['law', 'economy'] })).toBe(
			'categories=law,economy'
		);
	});
});

describe('readOptions(query, known)', () => {
	test('never throws, and gives nothing but what is known', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.dictionary(
					fc.constantFrom('e', 'period', 'theme', 'view', 'from', 'to', 'categories', 'context', 'time'),
					fc.string()
				),
				(text, values) => {
					for (const query of [text, new URLSearchParams(values).toString()]) {
						const { event, period, categories } = read(query);
						expect(event === null || known.events.includes(event)).toBe(true);
						expect(period === null || known.periods.includes(period)).toBe(true);
						expect(categories.every((id) => known.categories.includes(id))).toBe(true);
					}
				}
			),
			{ seed: 5 }
		);
	});

	test.each([
		['e=%3Cscript%3E'],
		['period=never'],
		['theme=auto'],
		['view=compare'],
		['from=2021-01-01'],
		['from=2022-01-01&to=2021-01-01'],
		['from=2021-02-30&to=2022-01-01'],
		['categories=flags'],
		['context=yes'],
		['time=RTL'],
		['lang=tlh&utm_source=x']
	])('takes %s for the default', (query) => {
		expect(read(query)).toEqual(defaultOptions);
	});

	test('takes a time in days, months or years, as UTC', () => {
		expect(read('from=2021&to=2022-03').span).toEqual({ from: Date.UTC(2021, 0), to: Date.UTC(2022, 2) });
	});

	test('takes years before AD 1 as EDTF and as ISO 8601 write them', () => {
		const span = { from: Date.parse('-000217-01-01'), to: Date.parse('0033-04-01') };
		expect(read('from=-0217-01-01&to=0033-04').span).toEqual(span);
		expect(read('from=-000217-01-01&to=0033-04-01').span).toEqual(span);
	});

	test('prefers a period to a time', () => {
		expect(read('period=after&from=2021&to=2022')).toMatchObject({ period: 'after', span: null });
	});

	test('keeps categories in the story’s order and those it knows', () => {
		expect(read('categories=economy,nothing,law').categories).toEqual(['law', 'economy']);
	});
});

describe('comparisonInstead(address)', () => {
	const lead = (rest: string) => comparisonInstead(new URL(`https://example.org/embed/story/${rest}`));

	test('leads below its own page and keeps all else that was asked for', () => {
		expect(lead('?a=2015&view=compare&theme=dark&childId=x#?secret=y')).toBe(
			'compare/?a=2015&theme=dark&childId=x#?secret=y'
		);
		expect(lead('?view=compare')).toBe('compare/');
		expect(lead('?view=compare&a=//evil.example&b=javascript:x')).toMatch(/^compare\/\?/);
	});

	test.for(['', '?view=list', '?view=Compare', '?a=compare', '#view=compare'])('stays for "%s"', (rest) => {
		expect(lead(rest)).toBeNull();
	});
});

describe('languageInstead(address, speaks, others, referrer)', () => {
	const others = [
		{ language: 'ru', address: 'https://example.org/ru/embed/story/' },
		{ language: 'zh', address: 'https://example.org/zh/embed/story/' }
	];
	const instead = (rest: string, referrer = '') =>
		languageInstead(new URL(`https://example.org/embed/story/${rest}`), 'en', others, referrer);

	test('leads to the embed in that language, with all else that was asked for', () => {
		expect(instead('?lang=ru')).toBe('https://example.org/ru/embed/story/');
		expect(instead('?e=takeover&lang=ru&x=%26#?secret=a1')).toBe(
			'https://example.org/ru/embed/story/?e=takeover&x=%26#?secret=a1'
		);
	});

	test('knows a language by any of its tags', () => {
		expect(instead('?lang=RU-ru')).toBe('https://example.org/ru/embed/story/');
		expect(instead('?lang=zh-CN')).toBe('https://example.org/zh/embed/story/');
	});

	test.each([
		'',
		'?lang=',
		'?lang=en',
		'?lang=en-GB',
		'?lang=fr',
		'?lang=zh-TW',
		'?lang=_',
		'?lang=//evil.example'
	])('leaves readers where they are with %j', (query) => {
		expect(instead(query)).toBeNull();
	});

	test('tells who sent the reader, which hosts are known by, unless the address tells', () => {
		expect(instead('?lang=ru', 'https://medium.com/')).toBe(
			'https://example.org/ru/embed/story/?referrer=https%3A%2F%2Fmedium.com%2F'
		);
		expect(instead('?lang=ru&referrer=https://a.example', 'https://medium.com/')).toBe(
			'https://example.org/ru/embed/story/?referrer=https%3A%2F%2Fa.example'
		);
	});
});
