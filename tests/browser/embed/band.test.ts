import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EmbedTimeline } from '#lib/embed/band.ts';
import EmbedBand from '#lib/embed/EmbedBand.svelte';
import { unpackEvents, type PackedEvents } from '#lib/embed/event-table.ts';
import { BandMarks } from '#lib/embed/marks.ts';
import type { Story } from '#lib/story/types.ts';
import { sketchEvents, twoCategories } from '../../layout/band/timeline-story.ts';

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
		{ id: 'truce', when: '2006-05-06', label: 'The truce' },
		{ id: 'fair', when: '2009-09-09', label: 'The fair', category: 'trade' }
	]),
	passages: [],
	references: []
} as unknown as Story;

let drawn: Record<string, unknown> | null = null;

afterEach(async () => {
	if (drawn) await unmount(drawn);
	drawn = null;
	document.body.replaceChildren();
});

function band() {
	document.body.style.margin = '0';
	const target = document.createElement('div');
	target.style.width = '700px';
	document.body.append(target);
	drawn = mount(EmbedBand, { target, props: { story, current: 'ban' } }) as Record<string, unknown>;
	const table = JSON.parse(target.querySelector('[data-events]')?.textContent ?? '') as PackedEvents;
	const events = unpackEvents(table);
	const onevent = vi.fn<(id: string) => void>();
	const root = target.querySelector<HTMLElement>('[data-band]')!;
	const timeline = new EmbedTimeline(root, new BandMarks(target, table, events), onevent);
	timeline.keep(events, ['law', 'trade']);
	const eventOf = (id: string) => events.find((event) => event.id === id)!;
	timeline.follow(eventOf('ban'));
	const plot = root.querySelector<HTMLElement>('[data-plot]')!;
	const button = (way: 'in' | 'out') =>
		[...root.querySelectorAll<HTMLButtonElement>('[data-zoom]')].find(({ dataset }) => dataset.zoom === way)!;
	const width = () => root.querySelector<HTMLElement>('[data-drawing]')!.style.width;
	const middleOf = (id: string) => {
		const { left, right } = root.querySelector(`[data-mark="${id}"] .hit`)!.getBoundingClientRect();
		const sight = plot.getBoundingClientRect();
		return ((left + right) / 2 - sight.left) / sight.width;
	};
	return { root, timeline, events, eventOf, onevent, plot, button, width, middleOf };
}

describe('EmbedTimeline', () => {
	test('zooms by its buttons, in and out again, as far as they say', () => {
		const { plot, button, width } = band();
		expect([button('in').disabled, button('out').disabled]).toEqual([false, true]);
		button('in').click();
		expect(width()).toBe('200%');
		expect(plot.hasAttribute('data-zoomed')).toBe(true);
		expect(button('out').disabled).toBe(false);
		for (let i = 0; i < 6; i++) button('in').click();
		expect(button('in').disabled).toBe(true);
		for (let i = 0; i < 9; i++) button('out').click();
		expect(width()).toBe('');
		expect(plot.hasAttribute('data-zoomed')).toBe(false);
	});

	test('zooms about the mark of the event being read', () => {
		const { timeline, eventOf, button, middleOf } = band();
		timeline.follow(eventOf('truce'));
		const before = middleOf('truce');
		button('in').click();
		expect(middleOf('truce')).toBeCloseTo(before, 1);
	});

	test('follow(event) scrolls to an event out of sight, and not to one in sight', () => {
		const { timeline, eventOf, button, plot, middleOf } = band();
		for (let i = 0; i < 3; i++) button('in').click();
		timeline.follow(eventOf('truce'));
		expect(middleOf('truce')).toBeCloseTo(0.5, 1);
		const { scrollLeft } = plot;
		timeline.follow(eventOf('truce'));
		expect(plot.scrollLeft).toBe(scrollLeft);
	});

	test('show(span) brings a span into sight, as large as it goes', () => {
		const { timeline, middleOf, events } = band();
		timeline.show({ from: Date.UTC(2005, 0), to: Date.UTC(2007, 0) });
		const { id } = events.find((event) => event.id === 'truce')!;
		expect(middleOf(id)).toBeGreaterThan(0);
		expect(middleOf(id)).toBeLessThan(1);
	});

	test('a press chooses the mark it is meant for, and of a count the next event', () => {
		const { root, timeline, eventOf, onevent } = band();
		const press = (key: string, dx = 0) => {
			const { left, right, top, bottom } = root
				.querySelector(`[data-mark="${key}"] .hit`)!
				.getBoundingClientRect();
			const target = root.querySelector('[data-plot]')!;
			target.dispatchEvent(
				new MouseEvent('click', {
					bubbles: true,
					clientX: (left + right) / 2 + dx,
					clientY: (top + bottom) / 2
				})
			);
		};
		press('truce', 12);
		expect(onevent.mock.lastCall).toEqual(['truce']);
		timeline.follow(eventOf('truce'));
		const count = root.querySelector('[data-members]')!.getAttribute('data-mark')!;
		press(count);
		expect(onevent.mock.lastCall).toEqual(['ban']);
		onevent.mockClear();
		press('truce', 60);
		expect(onevent).not.toHaveBeenCalled();
	});

	test('keep(events, categories) switches the names of other lanes off', () => {
		const { root, timeline, events } = band();
		timeline.keep(
			events.filter(({ category }) => category === 'law'),
			['law']
		);
		const off = [...root.querySelectorAll<HTMLElement>('[data-lane][data-off]')].map(
			({ dataset }) => dataset.lane
		);
		expect(new Set(off)).toEqual(new Set(['trade']));
	});
});
