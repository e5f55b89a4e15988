import { randomLcg } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { middle } from '#lib/dates/fuzzy.ts';
import { placedByRank } from '#lib/story/sizes.ts';
import { countHalfWidth } from '#lib/layout/band/clusters.ts';
import { mostBarRows } from '#lib/layout/band/lane-measures.ts';
import { mostMarks, widestWindow } from '#lib/layout/band/limits.ts';
import { storyDomain } from '#lib/layout/time/domain.ts';
import type { Mark } from '#lib/layout/band/marks.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { evenScale, linearScale, type TimeScale } from '#lib/layout/time/scale.ts';
import {
	layoutTimeline,
	visible,
	type IndexedLayout,
	type TimelineInput
} from '#lib/layout/band/timeline.ts';
import type { StoryEvent } from '#lib/story/types.ts';
import { fiveCategories, manyEvents } from './many-events.ts';
import { sketchEvents, twoCategories } from './timeline-story.ts';

const sizes = [1000, 10_000] as const;
const widths = [320, 1032, 5792.6, 92_681.9, 2 ** 22];
const stories = new Map<number, { events: StoryEvent[]; scales: TimeScale[] }>();

beforeAll(() => {
	for (const size of sizes) {
		const events = manyEvents(size);
		const domain = storyDomain(events);
		const instants = events.map(({ when }) => middle(when));
		stories.set(size, { events, scales: [linearScale(domain), evenScale(instants, domain)] });
	}
});

function layOut(size: number, width: number, more: Partial<TimelineInput> = {}): IndexedLayout {
	const { events, scales } = stories.get(size)!;
	return layoutTimeline({
		events,
		categories: fiveCategories,
		scale: scales[0]!,
		width,
		density: 'full',
		labelLimits: [0.3],
		...more
	});
}

/** Every size, at every width, on both scales. */
function eachLayout(
	check: (layout: IndexedLayout, width: number, events: readonly StoryEvent[]) => void
): void {
	for (const size of sizes) {
		const { events, scales } = stories.get(size)!;
		for (const scale of scales)
			for (const width of widths) check(layOut(size, width, { scale }), width, events);
	}
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly part: 'mark' | 'whisker' | 'label';
	readonly owner: Mark;
}

/** What a mark inks at a width: its line or glyph, its whisker, and its label. */
function boxesOf(mark: Mark, width: number, density: 'full' | 'mini' = 'full'): Box[] {
	const x = mark.x * width;
	const box = (part: Box['part'], left: number, right: number, y: number, half: number): Box => {
		return { left, right, top: y - half, bottom: y + half, part, owner: mark };
	};
	const boxes: Box[] = [];
	if (mark.kind === 'bar') boxes.push(box('mark', mark.from * width, mark.to * width, mark.y, 2));
	else {
		const half = mark.kind === 'cluster' ? countHalfWidth(mark.count, density) : 3.5;
		boxes.push(box('mark', x - half, x + half, mark.y, Math.min(half, 8.5)));
		if (mark.kind === 'point' && mark.whisker && density === 'full') {
			const from = mark.whisker.from === null ? x - 24 : mark.whisker.from * width;
			boxes.push(box('whisker', from, mark.whisker.to * width, mark.y, 4));
		}
	}
	if (mark.label) {
		const { text, more, anchor, dx, y } = mark.label;
		const length = textWidth(text + (more ? ` and ${more} more` : ''), 12.5, 400);
		const left = anchor === 'start' ? x + dx : x + dx - length;
		boxes.push(box('label', left, left + length, y - 3.2, 5.8));
	}
	return boxes;
}

/** Pairs of marks of which anything lies on anything of the other; lines of whiskers may be crossed by nothing either. */
function collisions(marks: readonly Mark[], width: number, density: 'full' | 'mini' = 'full'): string[] {
	const boxes = marks.flatMap((mark) => boxesOf(mark, width, density)).sort((a, b) => a.left - b.left);
	const found: string[] = [];
	let open: Box[] = [];
	for (const box of boxes) {
		open = open.filter(({ right }) => right > box.left);
		for (const other of open) {
			const isApart = other.owner === box.owner || other.top >= box.bottom || box.top >= other.bottom;
			if (!isApart) found.push(`${other.part} of ${name(other.owner)}, ${box.part} of ${name(box.owner)}`);
		}
		open.push(box);
	}
	return found;
}

function name(mark: Mark): string {
	return mark.kind === 'cluster' ? mark.key : mark.event;
}

function eventsIn(marks: readonly Mark[]): string[] {
	return marks.flatMap((mark) => (mark.kind === 'cluster' ? mark.events : [mark.event])).sort();
}

function windowsOf(width: number, count = 60): { from: number; to: number }[] {
	const share = Math.min(1, widestWindow / width);
	return Array.from({ length: count }, (_, i) => {
		const from = ((1 - share) * i) / (count - 1);
		return { from, to: from + share };
	});
}

describe('layoutTimeline of many events, full', () => {
	test('layoutTimeline(events) lets nothing lie on anything, at any size and zoom and up to the next level', () => {
		eachLayout(({ marks }, width) => {
			for (const growth of [1, 1.41]) expect(collisions(marks, width * growth)).toEqual([]);
		});
	});

	test('layoutTimeline(events) has every event in exactly one mark', () => {
		eachLayout(({ marks }, _, events) => {
			expect(eventsIn(marks)).toEqual(events.map(({ id }) => id).sort());
		});
	});

	test('layoutTimeline(events) has marks in time order, and their events too', () => {
		eachLayout(({ marks }, _, events) => {
			const order = new Map(events.map(({ id }, i) => [id, i]));
			const orders = marks.map((mark) =>
				(mark.kind === 'cluster' ? mark.events : [mark.event]).map((id) => order.get(id)!)
			);
			const isAscending = (list: readonly number[]) =>
				list.every((each, i) => i === 0 || each > list[i - 1]!);
			expect(isAscending(orders.map(([first]) => first!))).toBe(true);
			expect(orders.every(isAscending)).toBe(true);
		});
	});

	test('layoutTimeline(events) names counts after their ends, and says how many they are', () => {
		for (const mark of layOut(10_000, 1032).marks) {
			if (mark.kind !== 'cluster') continue;
			expect(mark.key).toBe(`${mark.events[0]}…${mark.events.at(-1)}`);
			expect([mark.first, mark.count]).toEqual([mark.events[0], mark.events.length]);
			expect(mark.x).toBeGreaterThanOrEqual(mark.from - 30 / 1032);
			expect(mark.x).toBeLessThanOrEqual(mark.to + 30 / 1032);
			if (mark.label) expect(mark.label.more).toBe(mark.count - 1);
		}
	});

	test('layoutTimeline(events) keeps single moments where they belong', () => {
		const { events, scales } = stories.get(1000)!;
		const places = new Map(events.map(({ id, when }) => [id, scales[0]!.fraction(middle(when))]));
		const points = layOut(1000, 92_681.9).marks.filter((mark) => mark.kind === 'point');
		const moments = points.filter(({ event }) => events.find(({ id }) => id === event)!.kind === 'point');
		expect(moments.length).toBeGreaterThan(100);
		for (const { event, x } of moments) expect(x).toBe(places.get(event));
	});

	test('layoutTimeline(events) has lanes no higher than their rows, of which there are the fewer the more events there are', () => {
		eachLayout(({ lanes, marks, height }, _, events) => {
			const barRows = events.length > 5000 ? 2 : 4;
			for (const lane of lanes) {
				expect(lane.height).toBeLessThanOrEqual(7 + barRows * 21 + 3 * 20 + 5);
				const own = marks.filter(({ category }) => category === lane.category);
				for (const { y } of own) expect(y > lane.top && y < lane.top + lane.height).toBe(true);
			}
			expect(height).toBe(lanes.at(-1)!.top + lanes.at(-1)!.height);
		});
	});

	test('layoutTimeline(events) lets no label cross a limit', () => {
		for (const width of widths) {
			for (const mark of layOut(10_000, width).marks) {
				const label = boxesOf(mark, width).find(({ part }) => part === 'label');
				if (!label || mark.kind === 'bar') continue;
				for (const wall of [0, 0.3 * width, width])
					expect(
						Math.max(label.right, mark.x * width) <= wall || Math.min(label.left, mark.x * width) >= wall
					).toBe(true);
			}
		}
	});

	test('layoutTimeline(events) names what matters most of what stands together', () => {
		const days = Array.from({ length: 2 * placedByRank }, (_, i) => ({
			id: `case ${i}`,
			when: new Date(Date.UTC(2000, 0, 1 + (i % 28))).toISOString().slice(0, 10),
			mention: 'instance' as const
		}));
		const events = sketchEvents([
			...days,
			{ id: 'start', when: '1901-01-01' },
			{ id: 'the ban', when: '2000-01-28' },
			{ id: 'end', when: '2099-12-31' }
		]);
		const scale = linearScale(storyDomain(events));
		const { marks } = layoutTimeline({
			events,
			categories: twoCategories,
			scale,
			width: 1000,
			density: 'full'
		});
		expect(marks.map(name)).toEqual(['start', expect.stringContaining('…the ban'), 'end']);
		expect(marks[1]!.label).toMatchObject({ text: 'the ban', more: 2 * placedByRank });
	});

	test('layoutTimeline(events, off) empties a lane and lowers it to 30 px', () => {
		const { lanes, marks } = layOut(1000, 1032, { off: ['aid'] });
		expect(lanes.find(({ category }) => category === 'aid')!.height).toBe(30);
		expect(marks.some(({ category }) => category === 'aid')).toBe(false);
	});
});

describe('layoutTimeline of many events, current', () => {
	test('layoutTimeline(events, current) gives the current event a mark and a label, on which nothing lies', () => {
		const random = randomLcg(0.3);
		for (const size of sizes) {
			const { events } = stories.get(size)!;
			for (const width of widths.slice(1)) {
				const { lanes } = layOut(size, width, { labelLimits: [] });
				for (let i = 0; i < 10; i++) {
					const { id } = events[Math.floor(random() * size)]!;
					const layout = layOut(size, width, { current: id, labelLimits: [] });
					const own = layout.marks.find((mark) => mark.kind !== 'cluster' && mark.event === id)!;
					expect(own.label?.text).toBe(events.find((event) => event.id === id)!.label);
					expect(layout.lanes).toBe(lanes);
					for (const growth of [1, 1.41]) expect(collisions(layout.marks, width * growth)).toEqual([]);
					if (i === 0) expect(eventsIn(layout.marks)).toEqual(events.map((event) => event.id).sort());
				}
			}
		}
	});

	test('layoutTimeline(events, current) leaves all marks beyond the reach of its label as they were, the very same', () => {
		const before = layOut(10_000, 92_681.9);
		const { id } = stories.get(10_000)!.events[5000]!;
		const after = layOut(10_000, 92_681.9, { current: id });
		const all = visible(before, { from: 0, to: 1 });
		const kept = new Set(visible(after, { from: 0, to: 1 }));
		const changed = all.filter((mark) => !kept.has(mark));
		expect(changed.length).toBeLessThan(12);
	});
});

describe('layoutTimeline of many events, mini', () => {
	const mini = (size: number, width: number, more: Partial<TimelineInput> = {}) =>
		layOut(size, width, { density: 'mini', ...more });

	test('layoutTimeline(events) has one row a lane without labels, and no two dots or counts of it touch', () => {
		for (const size of sizes) {
			for (const width of widths) {
				const { marks, lanes, height } = mini(size, width);
				expect(height).toBe(70);
				for (const { category, top } of lanes) {
					const own = marks.filter((mark) => mark.category === category);
					expect(own.every(({ y, label }) => y === top + 7 && label === null)).toBe(true);
					const dots = own.filter(({ kind }) => kind !== 'bar');
					expect(collisions(dots, width, 'mini')).toEqual([]);
				}
				expect(eventsIn(marks)).toEqual(
					stories
						.get(size)!
						.events.map(({ id }) => id)
						.sort()
				);
			}
		}
	});

	test('layoutTimeline(events, current) takes the current event out of its count, which does not hide it', () => {
		for (const size of sizes) {
			const { events } = stories.get(size)!;
			for (const { id, category } of events.filter((_, i) => i % (size / 50) === 0)) {
				const { marks } = mini(size, 1032, { current: id });
				const own = marks.find((mark) => mark.kind !== 'cluster' && mark.event === id)!;
				expect(eventsIn(marks)).toEqual(events.map((event) => event.id).sort());
				const counts = marks.filter((mark) => mark.kind === 'cluster' && mark.category === category);
				if (own.kind !== 'bar')
					for (const count of counts) expect(Math.abs(count.x - own.x) * 1032).toBeGreaterThanOrEqual(7.5);
			}
		}
	});
});

describe('visible of many events', () => {
	test('visible(layout, window) is every mark of which anything shows in the window, in time order', () => {
		for (const density of ['full', 'mini'] as const) {
			const width = 92_681.9;
			const layout = layOut(10_000, width, { density });
			for (const { from, to } of windowsOf(width)) {
				const shown = visible(layout, { from, to });
				const shows = (mark: Mark) =>
					boxesOf(mark, width, density).some(
						({ left, right }) => left <= to * width && right >= from * width
					);
				const names = new Set(shown.map(name));
				expect(layout.marks.filter((mark) => shows(mark) && !names.has(name(mark)))).toEqual([]);
				const all = layout.marks.filter((mark) => names.has(name(mark)));
				expect(shown).toEqual(all);
			}
		}
	});

	test('visible(layout, window) hands out the very same marks while they stay in sight', () => {
		const layout = layOut(10_000, 92_681.9);
		const before = visible(layout, { from: 0.5, to: 0.52 });
		const after = visible(layout, { from: 0.505, to: 0.525 });
		const stayed = after.filter((mark) => before.some((each) => name(each) === name(mark)));
		expect(stayed.length).toBeGreaterThan(20);
		for (const mark of stayed) expect(before).toContain(mark);
	});

	test('visible(layout, window) is no more marks than a band has room for, whatever the zoom', () => {
		const most = (density: 'full' | 'mini') =>
			[...sizes].flatMap((size) =>
				[320, 1032, 2048, 5792.6, 23_170.5, 92_681.9, 741_455.2, 2 ** 22].flatMap((width) => {
					const layout = layOut(size, width, { density });
					return windowsOf(width, 200).map((window) => visible(layout, window).length);
				})
			);
		// Labels that reach in from outside the window are one more for each row.
		// A lane may have a life-line in each of its rows, whatever part of the marks that is.
		expect(Math.max(...most('full'))).toBeLessThanOrEqual((mostMarks * 0.7 + 5 * mostBarRows) * 1.2);
		expect(Math.max(...most('mini'))).toBeLessThanOrEqual(mostMarks * 1.1);
	});
});
