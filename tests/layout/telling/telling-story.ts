import { parseEdtf } from '#lib/dates/edtf.ts';
import { countWords, locate, parseDocument } from '#lib/text/document.ts';
import { findQuote } from '#lib/text/quote.ts';
import type { Mention, Passage, Story, StoryEvent } from '#lib/story/types.ts';

export interface Sketch {
	readonly id: string;
	readonly when: string;
	readonly mention?: Mention;
	/** quotations of the text; the first is the main one */
	readonly told: readonly string[];
	readonly period?: string;
}

const harbour = `# The lock; why it was built

The council opened the lock in 1998 after the flood of 1976 had drowned the quay.

Trade grew, and the harbour grew with it.

# The strike

Dockers walked out in March 2021, for the first time since the flood.

They went back in May.
`;

/** A story around one text, as the parser would make it: events in the order given, passages where the words stand. */
export function storyOf(markdown: string, sketches: readonly Sketch[]): Story {
	const { text, blocks } = parseDocument(markdown);
	const quotes = [...new Set(sketches.flatMap(({ told }) => told))];
	const passages = quotes
		.map((exact, i): Passage => {
			const range = findQuote(text, { exact })[0];
			if (!range) throw new Error(`the quote does not stand in the text: "${exact}"`);
			return {
				...range,
				...locate(blocks, text, range.start),
				id: `p${i}`,
				source: 'article',
				exact,
				events: sketches.filter(({ told }) => told.includes(exact)).map(({ id }) => id)
			};
		})
		.sort((a, b) => a.start - b.start);
	const categories = (['trade', 'labour'] as const).map(
		(id, i) => ({ id, title: id, hue: i === 0 ? 1 : 2 }) as const
	);
	const events = sketches.map(({ id, when, mention = 'described', told, period = null }, i): StoryEvent => ({
		id,
		title: id,
		label: `Label of ${id}`,
		summary: '',
		when: parseEdtf(when),
		kind: when.includes('/') ? 'span' : 'point',
		basis: 'stated',
		basisNote: null,
		datePhrase: null,
		category: i % 2 ? 'labour' : 'trade',
		actors: [],
		mention,
		confidence: 'high',
		passages: told.map((exact) => ({
			passage: passages.find((passage) => passage.exact === exact)?.id ?? '',
			role: 'describes'
		})),
		references: [],
		note: null,
		period
	}));
	return {
		id: 'harbour',
		title: 'The harbour',
		dek: '',
		language: 'en',
		direction: 'ltr',
		sourceNote: '',
		order: null,
		languages: [],
		publication: { published: null, updated: null, authors: [], publisher: null },
		sources: [
			{
				id: 'article',
				title: null,
				kind: 'article',
				note: '',
				url: null,
				written: null,
				text,
				blocks,
				words: countWords(text)
			}
		],
		categories,
		periods: ['before', 'after'].map((id, i) => ({
			id,
			number: i + 1,
			title: id,
			shortTitle: id,
			when: parseEdtf(i ? '1998/..' : '../1998'),
			basis: 'stated',
			summary: '',
			boundaryNote: null,
			passages: []
		})),
		events,
		passages
	};
}

/** Five events of a harbour, one of them a case. */
export const harbourStory = storyOf(harbour, [
	{ id: 'growth', when: '../2015', told: ['the harbour grew with it'] },
	{ id: 'flood', when: '1976', told: ['the flood of 1976', 'since the flood'], period: 'before' },
	{
		id: 'lock',
		when: '1998-05-02',
		told: ['opened the lock in 1998 after the flood of 1976'],
		period: 'after'
	},
	{ id: 'ship', when: '2001', mention: 'instance', told: ['Trade grew'], period: 'after' },
	{
		id: 'strike',
		when: '2021-03/2021-05',
		told: ['They went back in May', 'Dockers walked out'],
		period: 'after'
	}
]);
