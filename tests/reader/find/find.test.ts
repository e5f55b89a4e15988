import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { activeFilters, optionsOf } from '#lib/reader/find/facets.ts';
import Find from '#lib/reader/find/Find.svelte';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import { noFilters, type Filters } from '#lib/story/filters.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { parseDocument } from '#lib/text/document.ts';

function event(id: string, given: Partial<StoryEvent>): StoryEvent {
	return {
		id,
		title: id,
		label: id,
		summary: '',
		when: parseEdtf('2025'),
		kind: 'point',
		basis: 'referenced',
		basisNote: null,
		datePhrase: null,
		category: 'law',
		actors: ['Russia'],
		mention: 'described',
		confidence: 'high',
		passages: [],
		references: [],
		note: null,
		period: null,
		...given
	};
}

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
	sources: [
		{
			id: 'a',
			title: null,
			kind: 'article',
			note: '',
			url: null,
			written: null,
			words: 5,
			...parseDocument('The ban was a ban.')
		}
	],
	categories: [
		{ id: 'diplomacy', title: 'Diplomacy', hue: 1 },
		{ id: 'law', title: 'Law', hue: 2 }
	],
	periods: [],
	events: [
		event('ban', { actors: ['Court', 'Russia'] }),
		event('embassy', { category: 'diplomacy', basis: 'inferred' }),
		event('congress', { category: 'diplomacy', mention: 'context', actors: ['Senate'] })
	],
	passages: []
};

function rendered(filters: Partial<Filters> = {}) {
	const reading = new Reading(story, textsOf(story));
	reading.filters = { ...noFilters, ...filters };
	return render(Find, { props: { reading, sources: () => story.sources } }).body.replaceAll(
		/<!--.*?-->/g,
		''
	);
}

/** What the status says. */
const status = (body: string) => /role="status">([^<]*)</.exec(body)?.[1];

test('Find says how many events there are, and no more, when nothing is asked for', () => {
	const body = rendered();
	expect(status(body)).toBe('2 events');
	expect(body).not.toContain('Clear all');
	expect(body).not.toContain('No events');
});

test('Find says how many events pass and in how many places the article has the words', () => {
	expect(status(rendered({ query: 'ban' }))).toBe('1 of 2 events, 2 places in the article');
	expect(status(rendered({ query: 'embassy' }))).toBe('1 of 2 events, no places in the article');
	expect(status(rendered({ categories: ['law'] }))).toBe('1 of 2 events');
});

test('Find says nothing of texts the page does not have', () => {
	const reading = new Reading(story, textsOf(story));
	reading.filters = { ...noFilters, query: 'ban' };
	expect(status(render(Find, { props: { reading, sources: () => [] } }).body)).toBe('1 of 2 events');
});

test('Find names its landmark, labels its field and writes no inline style', () => {
	const body = rendered({ query: '<b>ban' });
	expect(body).toMatch(/<search class="js-only[^"]*" aria-label="Find events">/);
	const [, id] = /<label for="([^"]+)"/.exec(body) ?? [];
	expect(body).toMatch(new RegExp(`<input [^<]*id="${id}"`));
	expect(body).not.toContain('style=');
	expect(body).not.toContain('<b>ban');
});

test('Find offers to take each restriction back, and two ways out when nothing matches', () => {
	const body = rendered({ query: 'whales', categories: ['law'], actors: ['Court'] });
	const buttons = [...body.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inner = '']) =>
		inner
			.replaceAll(/<[^>]*>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim()
	);
	expect(buttons).toEqual([
		'Filters',
		'Remove “whales”',
		'Remove Law',
		'Remove Court',
		'Clear all',
		'Clear the words',
		'Clear all filters'
	]);
	expect(body).toContain('No events match “whales”.');
	expect(rendered({ categories: ['law'], basis: ['inferred'] })).toContain('No events match these filters.');
});

test('optionsOf(story, list, filters, context, texts) counts what each option would show under the other filters', () => {
	const options = (list: Parameters<typeof optionsOf>[1], filters: Partial<Filters> = {}, context = false) =>
		optionsOf(story, list, { ...noFilters, ...filters }, context, textsOf(story)).map(
			({ name, count }) => `${name} ${count}`
		);
	expect(options('categories')).toEqual(['Diplomacy 1', 'Law 1']);
	expect(options('categories', {}, true)).toEqual(['Diplomacy 2', 'Law 1']);
	expect(options('categories', { categories: ['law'], query: 'ban' })).toEqual(['Diplomacy 0', 'Law 1']);
	expect(options('basis')).toEqual(['Inferred from the article 1', 'Dated from outside references 1']);
	expect(options('actors')).toEqual(['Russia 2', 'Court 1']);
	expect(options('actors', { categories: ['diplomacy'] }, true)).toEqual(['Russia 1', 'Court 0', 'Senate 1']);
});

test('optionsOf(story, list, filters, context, texts) offers the events that are not in the article though they are off', () => {
	expect(
		optionsOf(story, 'mention', noFilters, false, textsOf(story)).map(({ value, count }) => [value, count])
	).toEqual([
		['described', 2],
		['context', 1]
	]);
});

test('activeFilters(story, filters) names every restriction, each with the filters that lack only it', () => {
	const filters: Filters = {
		...noFilters,
		query: ' ban ',
		categories: ['law', 'diplomacy'],
		mention: ['context']
	};
	const active = activeFilters(story, filters);
	expect(active.map(({ name }) => name)).toEqual([
		'“ban”',
		'Law',
		'Diplomacy',
		'Not in the article (context)'
	]);
	expect(active[0]?.without).toEqual({ ...filters, query: '' });
	expect(active[1]?.without).toEqual({ ...filters, categories: ['diplomacy'] });
	expect(activeFilters(story, noFilters)).toEqual([]);
});
