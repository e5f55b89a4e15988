import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import EmbedBand from '#lib/embed/EmbedBand.svelte';
import { unpackEvents, type PackedEvents } from '#lib/embed/event-table.ts';
import { BandMarks, membersOf } from '#lib/embed/marks.ts';
import type { Story } from '#lib/story/types.ts';
import { sketchEvents, twoCategories } from '../layout/band/timeline-story.ts';

const story = {
	id: 'small',
	title: 'Small',
	dek: '',
	language: 'en',
	sources: [{ id: 'source', kind: 'letter', title: null, note: '' }],
	categories: twoCategories,
	periods: [],
	events: sketchEvents([
		{ id: 'ban', when: '2001-02-03', label: 'The ban' },
		{ id: 'strike', when: '2001-02-04', label: 'The strike' },
		{ id: 'coup', when: '2001-02-05', label: 'The coup' },
		{ id: 'truce', when: '2006-05', label: 'The truce', mention: 'instance' },
		{ id: 'war', when: '2002/2005', label: 'The war', category: 'trade' },
		{ id: 'fair', when: '2009-09-09?', label: 'The fair', category: 'trade' },
		{ id: 'flood', when: '2004-01-01', label: 'The flood', category: 'trade', mention: 'context' }
	]),
	passages: [],
	references: []
} as unknown as Story;

const length = 480;
let drawn: Record<string, unknown> | null = null;

afterEach(async () => {
	if (drawn) await unmount(drawn);
	drawn = null;
	document.body.replaceChildren();
});

function built(): Element {
	drawn = mount(EmbedBand, { target: document.body, props: { story, current: 'ban' } }) as Record<
		string,
		unknown
	>;
	return document.body;
}

/** The band as the script draws it. */
function scripted() {
	const root = built();
	const table = JSON.parse(root.querySelector('[data-events]')?.textContent ?? '') as PackedEvents;
	const events = unpackEvents(table);
	const marks = new BandMarks(root, table, events);
	const read = (id: string | null) => {
		marks.keep(events);
		const current = events.find((event) => event.id === id) ?? null;
		marks.draw({ current, length, made: length }, { from: 0, to: length });
	};
	return { root, read, marks, events };
}

/** Titles of marks and what they look like, whoever drew them. */
function lookOf(mark: Element | null | undefined) {
	return {
		title: mark?.querySelector('title')?.textContent,
		shapes: [...(mark?.querySelectorAll('path') ?? [])].map((path) => [
			path.getAttribute('class')?.replace(/ ?svelte-\S+/, ''),
			path.getAttribute('d')
		])
	};
}

describe('BandMarks', () => {
	test('draws and names what the page draws and names, counts too', () => {
		const root = built();
		const before = [...root.querySelectorAll('[data-still] a[data-mark]')].map(lookOf);
		document.body.replaceChildren();
		const { root: live, read } = scripted();
		read(null);
		const after = [...live.querySelectorAll('[data-layer] a')];
		const count = after.find((mark) => membersOf(mark as SVGElement).length > 1);
		expect(lookOf(count).title).toBe('3 events: The ban, The strike, The coup');
		const single = after.filter((mark) => membersOf(mark as SVGElement).length === 1);
		expect(single.map((mark) => lookOf(mark).title)).toContain(
			'The flood, 1 January 2004, not in the letter'
		);
		for (const mark of single) {
			const same = before.find(({ title }) => title === lookOf(mark).title);
			if (!mark.getAttribute('data-mark')?.includes('flood')) expect(lookOf(mark)).toEqual(same);
		}
	});

	test('has the styles of the page', () => {
		const { root, read } = scripted();
		read('fair');
		const glyph = root.querySelector('[data-mark="fair"] .glyph')!;
		expect(getComputedStyle(glyph).strokeDasharray).toBe('2.4px, 2px');
		expect(getComputedStyle(root.querySelector('.ring')!).strokeWidth).toBe('1.25px');
	});

	test('gives one halo to the event being read, and takes it out of its count', () => {
		const { root, read } = scripted();
		for (const id of ['fair', 'strike', 'fair', 'truce']) {
			read(id);
			expect(root.querySelectorAll('.halo')).toHaveLength(1);
			expect(root.querySelector('.halo')?.closest('a')?.getAttribute('data-mark')).toBe(id);
			expect(root.querySelectorAll('.current')).toHaveLength(1);
			expect(
				[...root.querySelectorAll('[data-own] a')].map((mark) => mark.getAttribute('data-mark'))
			).toEqual([id]);
		}
		// what lasts has no glyph to lie behind
		read('war');
		expect(root.querySelector('.current')?.getAttribute('data-event')).toBe('war');
		expect(root.querySelectorAll('.halo')).toHaveLength(0);
	});

	test('leaves nothing behind of what is in a count no more, or by itself no more', () => {
		const { root, read } = scripted();
		const drawn = () =>
			[...root.querySelectorAll<SVGElement>('[data-layer] a, [data-own] a')].flatMap(membersOf).toSorted();
		const all = ['ban', 'coup', 'fair', 'flood', 'strike', 'truce'];
		for (const id of [null, 'strike', 'ban', null]) {
			read(id);
			expect(drawn()).toEqual(all);
			expect(root.querySelectorAll('[data-own] a')).toHaveLength(id === null ? 0 : 1);
		}
		expect(root.querySelectorAll('.halo')).toHaveLength(0);
	});

	test('takes away what lasts when it is left out, and gives it back', () => {
		const { root, marks, events } = scripted();
		const war = root.querySelector('[data-marks] [data-event="war"]')!;
		marks.keep(events.filter(({ id }) => id !== 'war'));
		expect(war.hasAttribute('data-gone')).toBe(true);
		marks.keep(events);
		expect(war.hasAttribute('data-gone')).toBe(false);
	});
});
