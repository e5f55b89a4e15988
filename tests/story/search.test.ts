import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { noFilters, type Filters } from '#lib/story/filters.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import { countBy, matches, searchSource } from '#lib/story/search.ts';
import type { Passage, Source, Story, StoryEvent } from '#lib/story/types.ts';
import { countWords, locate, parseDocument } from '#lib/text/document.ts';
import { findQuote } from '#lib/text/quote.ts';

const { text, blocks } = parseDocument(`## Court and embassy
The court’s action lifted the ban — a major barrier.
In Élysée circles the Kabul-Moscow axis was called “a political reality.”
The ban had its critics; the court had none.`);

const source: Source = {
	id: 'article',
	title: null,
	kind: 'article',
	note: '',
	url: null,
	written: null,
	text,
	blocks,
	words: countWords(text)
};

function passage(id: string, exact: string): Passage {
	const [place = { start: 0, end: 0 }] = findQuote(text, { exact });
	return { id, source: 'article', exact, events: [], ...place, ...locate(blocks, text, place.start) };
}

function event(id: string, given: Partial<StoryEvent>): StoryEvent {
	return {
		id,
		title: id,
		label: id,
		summary: '',
		when: parseEdtf('2025-04-17'),
		kind: 'point',
		basis: 'referenced',
		basisNote: null,
		datePhrase: null,
		category: 'law',
		actors: [],
		mention: 'described',
		confidence: 'high',
		passages: [],
		references: [],
		note: null,
		period: null,
		...given
	};
}

const events = [
	event('ban', {
		title: 'Russia’s Supreme Court suspends the ban',
		actors: ['Supreme Court of Russia', 'Taliban'],
		datePhrase: 'that spring',
		period: 'friendly',
		passages: [{ passage: 'action', role: 'describes' }]
	}),
	event('embassy', {
		title: 'Embassy handed over',
		label: 'Handover',
		summary: 'A chargé d’affaires took over the building.',
		when: parseEdtf('2021-08'),
		category: 'diplomacy',
		basis: 'inferred',
		basisNote: 'The ministry told so.',
		actors: ['Taliban'],
		note: { kind: 'accounts-differ', text: 'Two dates are reported.' },
		passages: [{ passage: 'reality', role: 'illustrates' }]
	}),
	event('congress', {
		title: 'Congress',
		when: parseEdtf('2016'),
		category: 'diplomacy',
		mention: 'context',
		basis: 'stated'
	})
];

const story: Story = {
	id: 'small',
	title: '',
	dek: '',
	language: 'en',
	direction: 'ltr',
	sourceNote: '',
	order: null,
	languages: [],
	publication: { published: null, updated: null, authors: [], publisher: null },
	sources: [source],
	categories: [
		{ id: 'diplomacy', title: 'Diplomacy', hue: 1 },
		{ id: 'law', title: 'Law', hue: 2 }
	],
	periods: [
		{
			id: 'friendly',
			number: 1,
			title: 'Friendly years',
			shortTitle: 'Friendly',
			when: parseEdtf('2020/2025'),
			passages: [],
			basis: 'stated',
			summary: '',
			boundaryNote: null
		}
	],
	events,
	passages: [
		passage('action', 'The court’s action lifted the ban'),
		passage('reality', '“a political reality.”')
	]
};

const texts = textsOf(story);

/** Ids of the events that pass. */
const found = (filters: Partial<Filters>) =>
	events.filter((event) => matches(event, { ...noFilters, ...filters }, texts)).map(({ id }) => id);

const words = (query: string) => searchSource(source, query).map(({ start, end }) => text.slice(start, end));

describe('matches', () => {
	test('matches(event, filters, texts) lets every event pass when nothing is asked for', () => {
		expect(found({})).toEqual(['ban', 'embassy', 'congress']);
		expect(found({ query: '  ' })).toHaveLength(3);
	});

	test('matches(event, filters, texts) looks into title, label, summary, date, actors, note and passages', () => {
		expect(found({ query: 'suspends' })).toEqual(['ban']);
		expect(found({ query: 'handover' })).toEqual(['embassy']);
		expect(found({ query: 'building' })).toEqual(['embassy']);
		expect(found({ query: 'April 2025' })).toEqual(['ban']);
		expect(found({ query: 'supreme court of' })).toEqual(['ban']);
		expect(found({ query: 'reported' })).toEqual(['embassy']);
		expect(found({ query: 'political' })).toEqual(['embassy']);
		expect(found({ query: 'critics' })).toEqual([]);
	});

	test('matches(event, filters, texts) looks into what else a reader sees of an event', () => {
		expect(found({ query: 'diplomacy' })).toEqual(['embassy', 'congress']);
		expect(found({ query: 'friendly' })).toEqual(['ban']);
		expect(found({ query: 'that spring' })).toEqual(['ban']);
		expect(found({ query: 'ministry' })).toEqual(['embassy']);
	});

	test.each(['44 BC', '44 BCE', '44 bc', 'March 44 BCE'])(
		'matches(event, filters, texts) finds a year before AD 1 by %s',
		(query) => {
			const ides = event('ides', { when: parseEdtf('-0043-03-15') });
			expect(matches(ides, { ...noFilters, query }, texts)).toBe(true);
			expect(matches(event('later', { when: parseEdtf('0044') }), { ...noFilters, query }, texts)).toBe(
				false
			);
		}
	);

	test('matches(event, filters, texts) wants every word, in any order and place, or the beginning of it', () => {
		expect(found({ query: 'ban taliban lifted' })).toEqual(['ban']);
		expect(found({ query: 'embas politic' })).toEqual(['embassy']);
		expect(found({ query: 'ban embassy' })).toEqual([]);
		expect(found({ query: 'ban' })).toEqual(['ban']);
	});

	test('matches(event, filters, texts) finds no word across two parts of an event', () => {
		expect(found({ query: 'overHandover' })).toEqual([]);
	});

	test('matches(event, filters, texts) makes nothing of case, accents and typography', () => {
		expect(found({ query: "RUSSIA'S" })).toEqual(['ban']);
		expect(found({ query: 'CHARGE d’affaires' })).toEqual(['embassy']);
		expect(found({ query: '"a political' })).toEqual(['embassy']);
	});

	test('matches(event, filters, texts) restricts to the values of each list, any of them', () => {
		expect(found({ categories: ['diplomacy'] })).toEqual(['embassy', 'congress']);
		expect(found({ categories: ['diplomacy', 'law'] })).toHaveLength(3);
		expect(found({ actors: ['Supreme Court of Russia', 'nobody'] })).toEqual(['ban']);
		expect(found({ basis: ['stated', 'inferred'] })).toEqual(['embassy', 'congress']);
		expect(found({ mention: ['context'] })).toEqual(['congress']);
		expect(found({ categories: ['diplomacy'], actors: ['Taliban'], query: '2021' })).toEqual(['embassy']);
		expect(found({ categories: ['law'], mention: ['context'] })).toEqual([]);
	});

	test('matches(event, filters, texts) passes no event the fewer filters would not', () => {
		const some = <T>(...values: T[]) => fc.subarray(values);
		fc.assert(
			fc.property(
				fc.record({
					query: fc.constantFrom('', 'ban', 'a', 'taliban 20'),
					categories: some('law', 'diplomacy'),
					actors: some('Taliban', 'Supreme Court of Russia'),
					basis: some('stated' as const, 'inferred' as const),
					mention: some('described' as const, 'context' as const)
				}),
				fc.constantFrom<keyof Filters>('query', 'categories', 'actors', 'basis', 'mention'),
				(filters, dropped) => {
					const wider = found({ ...filters, [dropped]: noFilters[dropped] });
					for (const id of found(filters)) expect(wider).toContain(id);
					expect(wider.length).toBeLessThanOrEqual(3);
				}
			),
			{ seed: 10 }
		);
	});

	test('matches(event, filters, texts) reads an event once, however many keystrokes follow', () => {
		let readings = 0;
		const watched = {
			...event('watched', {}),
			get summary() {
				readings++;
				return 'The ban was lifted.';
			}
		};
		for (const query of ['b', 'ba', 'ban', 'ban w']) {
			expect(matches(watched, { ...noFilters, query }, texts)).toBe(true);
		}
		expect(readings).toBe(1);
	});
});

describe('searchSource', () => {
	test('searchSource(source, query) finds Japanese with and without spaces, and several words of it', () => {
		const text = '1993 年 8 月、町議会は港を建設することを決めた。';
		const japanese = { text, blocks: [{ start: 0, end: text.length }] };
		const found = (query: string) =>
			searchSource(japanese, query).map(({ start, end }) => text.slice(start, end));
		expect(found('1993年8月')).toEqual(['1993 年 8 月']);
		expect(found('1993 年8月')).toEqual(['1993 年 8 月']);
		expect(found('港 町議会')).toEqual(['町議会', '港']);
	});

	test('searchSource(source, query) finds a word wherever it stands, as it is written there', () => {
		expect(words('BAN')).toEqual(['ban', 'ban']);
		expect(words("court's")).toEqual(['court’s']);
		expect(words('elysee')).toEqual(['Élysée']);
		expect(words('kabul–moscow')).toEqual(['Kabul-Moscow']);
		expect(words('whales')).toEqual([]);
		expect(words(' ')).toEqual([]);
	});

	test('searchSource(source, query) prefers the words as they stand together', () => {
		expect(words('the  ban')).toEqual(['the ban', 'The ban']);
		expect(words('"a political reality."')).toEqual(['“a political reality.”']);
	});

	test('searchSource(source, query) else finds all words where one block holds every one of them', () => {
		expect(words('barrier court')).toEqual(['court', 'barrier']);
		expect(words('court ban')).toEqual(['court', 'ban', 'ban', 'court']);
		expect(words('barrier critics')).toEqual([]);
	});

	test('searchSource(source, query) gives no two places that overlap, in reading order', () => {
		expect(words('political politic calls reality').length).toBe(0);
		expect(words('reality politic political')).toEqual(['political', 'reality']);
		expect(words('aa')).toEqual([]);
	});
});

describe('countBy', () => {
	test('countBy(events, key) counts every value, an event with two actors for both', () => {
		expect([...countBy(events, 'category')]).toEqual([
			['law', 1],
			['diplomacy', 2]
		]);
		expect(Object.fromEntries(countBy(events, 'actors'))).toEqual({
			'Supreme Court of Russia': 1,
			Taliban: 2
		});
		expect(countBy([], 'basis').size).toBe(0);
	});
});
