import { flushSync, mount } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { liveList } from '#lib/reader/list/live-list.svelte.ts';
import { liveSource } from '#lib/reader/source/live-source.svelte.ts';
import { pageTexts, searchedSources } from '#lib/reader/find/page-texts.ts';
import EventList from '#lib/reader/list/EventList.svelte';
import SourcePane from '#lib/reader/source/SourcePane.svelte';
import { Reading } from '#lib/state/reading.svelte.ts';
import { noFilters } from '#lib/story/filters.ts';
import { packOutline, unpackOutline } from '#lib/story/packed.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import { matches, searchSource } from '#lib/story/search.ts';
import { rising as story } from '../reader/rising.ts';

// Kit knows the address of the page; a test has none.
vi.mock('$app/state', () => ({ page: { url: new URL('https://example.org/stories/rising/') } }));
vi.mock('$app/paths', () => ({ resolve: () => '/stories/rising' }));

let stop: (() => void) | undefined;
afterEach(() => {
	stop?.();
	document.body.replaceChildren();
});

/** List and source as the build draws them, made live with what a page's script has of the story. */
function livePage() {
	const page = document.createElement('div');
	document.body.replaceChildren(page);
	mount(EventList, { target: page, props: { story, home: '/', addressOf: null } });
	mount(SourcePane, { target: page, props: { story, reading: new Reading(story, textsOf(story)) } });
	const reading = new Reading(unpackOutline(packOutline(story)), pageTexts(page, story));
	stop = $effect.root(() => {
		liveList(page, reading);
		liveSource(page, reading);
	});
	flushSync();
	const change = (make: () => void) => {
		make();
		flushSync();
	};
	const ids = (selector: string) =>
		[...page.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.event ?? dataset.passages);
	return { page, reading, change, ids };
}

const hidden = '[data-event][hidden]';
const onlyCases = { ...noFilters, mention: ['instance'] as const };

describe('liveList', () => {
	test('liveList(page, reading) leaves the list as it was built until something is asked for', () => {
		const { page, ids } = livePage();
		expect(ids(hidden)).toEqual([]);
		expect(page.textContent).not.toContain('without a new event');
	});

	test('liveList(page, reading) marks the current event, and no other', () => {
		const { page, reading, change } = livePage();
		const current = () =>
			[...page.querySelectorAll('[aria-current=true]')].map((entry) => entry.closest('li')?.id);
		change(() => (reading.current = 'barricade'));
		expect(current()).toEqual(['event-barricade']);
		change(() => (reading.current = 'funeral'));
		expect(current()).toEqual(['event-funeral']);
	});

	test('liveList(page, reading) hides what the filters leave out, and counts what is left', () => {
		const { page, reading, change, ids } = livePage();
		change(() => (reading.filters = onlyCases));
		expect(ids(hidden)).toEqual(['funeral', 'barricade', 'students']);
		expect(page.querySelector('[data-shown=rising]')?.textContent).toBe('1 event');
		change(() => (reading.context = true));
		expect(ids(hidden)).toContain('novel');
		change(() => (reading.filters = noFilters));
		expect(ids(hidden)).toEqual([]);
	});

	test('liveList(page, reading) shows an event that a link led to, whatever the filters say', () => {
		const { reading, change, ids } = livePage();
		change(() => (reading.filters = onlyCases));
		change(() => (reading.selected = 'funeral'));
		expect(ids(hidden)).toEqual(['barricade', 'students']);
	});

	test('liveList(page, reading) names the time without events between those that are shown', () => {
		const { page, reading, change } = livePage();
		change(() => (reading.context = true));
		expect(page.textContent).toMatch(/29 years \d+ months without a new event/);
		change(() => (reading.context = false));
		expect(page.textContent).not.toContain('without a new event');
	});
});

describe('liveSource', () => {
	const marked = 'mark[data-marked]';

	test('liveSource(page, reading) puts the passages of the current event on the marker, or the one followed', () => {
		const { reading, change, ids } = livePage();
		expect(ids(marked)).toEqual([]);
		change(() => (reading.current = 'barricade'));
		expect(new Set(ids(marked).flatMap((each) => each?.split(' ')))).toEqual(
			new Set(['raised', 'students', 'hour'])
		);
		change(() => (reading.passage = 'hour'));
		expect(ids(marked)).toEqual(['hour']);
	});

	test('liveSource(page, reading) offers all events of words that several rest on', () => {
		const { page } = livePage();
		const several = [...page.querySelectorAll('mark a')].find((link) =>
			link.getAttribute('href')?.startsWith('#passage-events-')
		);
		several?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		flushSync();
		const menu = page.querySelector('nav[aria-label^="Events that rest"]');
		expect(menu?.querySelectorAll('a').length).toBeGreaterThan(1);
		expect(several?.getAttribute('aria-expanded')).toBe('true');
	});

	test('liveSource(page, reading) leads to context events once they are shown, and no longer when they are not', () => {
		const { page, reading, change } = livePage();
		const links = () => [...page.querySelectorAll('mark a')].map((link) => link.getAttribute('href'));
		const before = links();
		change(() => (reading.context = true));
		expect(links()).not.toEqual(before);
		change(() => (reading.context = false));
		expect(links()).toEqual(before);
	});
});

describe('texts of the page', () => {
	test('searchedSources(page) reads the sources as the build had them', () => {
		const { page } = livePage();
		const sources = searchedSources(page)();
		expect(sources).toHaveLength(story.sources.length);
		for (const [i, { text, blocks }] of story.sources.entries()) {
			const words = blocks.map(({ start, end }) => text.slice(start, end));
			const read = sources[i]?.blocks.map(({ start, end }) => sources[i]?.text.slice(start, end));
			expect(read).toEqual(words);
			expect(searchSource(sources[i]!, 'barricade')).toHaveLength(
				searchSource(story.sources[i]!, 'barricade').length
			);
		}
	});

	test('pageTexts(page) finds what the whole story has of each event', () => {
		const { page } = livePage();
		const texts = [pageTexts(page, story), textsOf(story)] as const;
		for (const query of ['funeral', 'street', 'hour', 'army', 'June 1832', 'novel', 'whales']) {
			const [inPage, inStory] = texts.map((each) =>
				story.events.filter((event) => matches(event, { ...noFilters, query }, each)).map(({ id }) => id)
			);
			expect(inPage, query).toEqual(inStory);
		}
	});
});
