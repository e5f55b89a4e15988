import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middle } from '#lib/dates/fuzzy.ts';
import { countHalfWidth, zoomLevel } from '#lib/layout/band/clusters.ts';
import { findBreak, storyDomain } from '#lib/layout/time/domain.ts';
import type { BarMark, ClusterMark, Mark, PointMark, TimelineLayout } from '#lib/layout/band/marks.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { brokenScale, evenScale, linearScale } from '#lib/layout/time/scale.ts';
import { layoutTimeline, visible, type TimelineInput } from '#lib/layout/band/timeline.ts';
import type { StoryEvent } from '#lib/story/types.ts';
import { crowdedEvents, sketchEvents, twoCategories } from './timeline-story.ts';
import { frozenStory } from '../../frozen/frozen-story.ts';

const story = frozenStory;
const fromSource = story.events.filter(({ mention }) => mention !== 'context');
const storyWidths = Array.from({ length: 50 }, (_, i) => 320 * 1.2 ** i);

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly owner: Mark;
}

/** What a mark inks besides its label, at a width in px. */
function inkOf(mark: Mark, width: number): Box[] {
	const box = (left: number, right: number, top: number, bottom: number): Box => ({
		left,
		right,
		top,
		bottom,
		owner: mark
	});
	const x = mark.x * width;
	if (mark.kind === 'bar') return [box(mark.from * width, mark.to * width, mark.y - 2, mark.y + 2)];
	const half = mark.kind === 'cluster' ? countHalfWidth(mark.events.length, 'full') : 3.5;
	const height = Math.min(half, 8.5);
	const glyph = box(x - half, x + half, mark.y - height, mark.y + height);
	if (mark.kind === 'cluster' || !mark.whisker) return [glyph];
	const from = mark.whisker.from === null ? x - 24 : mark.whisker.from * width;
	return [glyph, box(from, mark.whisker.to * width, mark.y - 4, mark.y + 4)];
}

/** What the text of a label takes up, in regular weight, between the top of an l and the bottom of a p. */
function labelOf(mark: Mark, width: number, weight: 400 | 700 = 400): Box[] {
	if (!mark.label) return [];
	const { text, more, anchor, dx, y } = mark.label;
	const length = textWidth(text + (more ? ` and ${more} more` : ''), 12.5, weight);
	const at = mark.x * width + dx;
	const left = anchor === 'start' ? at : at - length;
	return [{ left, right: left + length, top: y - 9, bottom: y + 2.6, owner: mark }];
}

function touch(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function name(mark: Mark): string {
	return mark.kind === 'cluster' ? mark.key : mark.event;
}

/** Pairs of a label and another label or a foreign mark that lie on each other, at a width. */
function collisions({ marks }: TimelineLayout, width: number, current: string | null = null): string[] {
	const isCurrent = (mark: Mark) => mark.kind !== 'cluster' && mark.event === current;
	const labels = marks.flatMap((mark) => labelOf(mark, width, isCurrent(mark) ? 700 : 400));
	const ink = marks.flatMap((mark) => inkOf(mark, width));
	return labels.flatMap((label) =>
		[...labels, ...ink]
			.filter((box) => box.owner !== label.owner && touch(label, box))
			.map((box) => `${name(label.owner)} on ${name(box.owner)}`)
	);
}

function eventsIn(marks: readonly Mark[]): string[] {
	return marks.flatMap((mark) => (mark.kind === 'cluster' ? mark.events : [mark.event])).sort();
}

function layOut(events: readonly StoryEvent[], width: number, more: Partial<TimelineInput> = {}) {
	const scale = linearScale(storyDomain(events));
	const categories = events === fromSource || events === story.events ? story.categories : twoCategories;
	return layoutTimeline({ events, categories, scale, width, density: 'full', ...more });
}

function markOf(layout: TimelineLayout, event: string): BarMark | PointMark | ClusterMark {
	return layout.marks.find((mark) =>
		mark.kind === 'cluster' ? mark.events.includes(event) : mark.event === event
	)!;
}

describe('layoutTimeline, full', () => {
	test('layoutTimeline(story) lets no label touch a label or a foreign mark, at any of 50 widths and up to the next level', () => {
		for (const width of storyWidths) {
			for (const events of [fromSource, story.events]) {
				const layout = layOut(events, width, { labelLimits: [0.7] });
				for (const growth of [1, 1.2, 1.41]) expect(collisions(layout, width * growth)).toEqual([]);
			}
		}
	});

	test('layoutTimeline(story) lets no label touch anything on uneven scales either', () => {
		const domain = storyDomain(fromSource, story.periods);
		const scales = [
			brokenScale(domain, findBreak(fromSource)!),
			evenScale(
				fromSource.map(({ when }) => middle(when)),
				domain
			)
		];
		for (const scale of scales) {
			for (const width of storyWidths.slice(0, 20))
				expect(collisions(layOut(fromSource, width, { scale }), width)).toEqual([]);
		}
	});

	test('layoutTimeline(events) lets no label touch a label or a foreign mark, however crowded', () => {
		fc.assert(
			fc.property(crowdedEvents, fc.integer({ min: 300, max: 20_000 }), (events, width) => {
				expect(collisions(layOut(events, width), width)).toEqual([]);
			}),
			{ seed: 13, numRuns: 200 }
		);
	});

	test('layoutTimeline(events, current) lets no label touch anything when any event is the current one', () => {
		fc.assert(
			fc.property(crowdedEvents, fc.nat(), fc.integer({ min: 300, max: 8000 }), (events, pick, width) => {
				const current = events[pick % events.length]!.id;
				const layout = layOut(events, width, { current });
				for (const growth of [1, 1.41]) expect(collisions(layout, width * growth, current)).toEqual([]);
				expect(eventsIn(layout.marks)).toEqual(eventsIn(layOut(events, width).marks));
			}),
			{ seed: 14, numRuns: 200 }
		);
	});

	test('layoutTimeline(events) draws every event once, in time order', () => {
		fc.assert(
			fc.property(crowdedEvents, fc.integer({ min: 300, max: 20_000 }), (events, width) => {
				const { marks } = layOut(events, width);
				expect(eventsIn(marks)).toEqual(events.map(({ id }) => id).sort());
				const firsts = marks.map((mark) =>
					events.findIndex(({ id }) => id === (mark.kind === 'cluster' ? mark.events[0] : mark.event))
				);
				expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
			}),
			{ seed: 15, numRuns: 200 }
		);
	});

	test('layoutTimeline(events) keeps glyphs and counts of a row apart', () => {
		fc.assert(
			fc.property(crowdedEvents, fc.integer({ min: 300, max: 20_000 }), (events, width) => {
				const { marks } = layOut(events, width);
				const glyphs = marks.flatMap((mark) => (mark.kind === 'bar' ? [] : inkOf(mark, width).slice(0, 1)));
				for (const [i, a] of glyphs.entries())
					for (const b of glyphs.slice(i + 1)) expect(touch(a, b)).toBe(false);
			}),
			{ seed: 16, numRuns: 200 }
		);
	});

	test('layoutTimeline(events) keeps counts of hundreds apart too', () => {
		const days = Array.from({ length: 6000 }, (_, i) => new Date(Date.UTC(2000, 0) + i * 86_400_000));
		const events = sketchEvents(
			days.map((day, i) => ({ id: `e${i}`, when: day.toISOString().slice(0, 10) }))
		);
		const { marks } = layOut(events, 1024);
		expect(eventsIn(marks)).toHaveLength(6000);
		const glyphs = marks.flatMap((mark) => inkOf(mark, 1024).slice(0, 1));
		expect(
			Math.max(...marks.map((mark) => (mark.kind === 'cluster' ? mark.events.length : 1)))
		).toBeGreaterThan(99);
		for (const [i, a] of glyphs.entries())
			for (const b of glyphs.slice(i + 1)) expect(touch(a, b)).toBe(false);
		expect(collisions({ marks, lanes: [], height: 0 }, 1024)).toEqual([]);
	});

	test('layoutTimeline(story) has lanes as high as their rows, one below the other', () => {
		const { lanes, marks, height } = layOut(fromSource, 4096);
		lanes.forEach((lane, i) => {
			const own = marks.filter(({ category }) => category === lane.category);
			const rows = (kind: 'bar' | 'point') =>
				new Set(own.filter((mark) => (mark.kind === 'bar') === (kind === 'bar')).map(({ y }) => y)).size;
			expect(lane.height).toBe(Math.max(31, 7 + 21 * rows('bar') + 20 * rows('point') + 5));
			expect(lane.top).toBe(i === 0 ? 0 : lanes[i - 1]!.top + lanes[i - 1]!.height);
			for (const { y } of own) expect(y > lane.top && y < lane.top + lane.height).toBe(true);
		});
		expect(lanes.map(({ category }) => category)).toEqual(story.categories.map(({ id }) => id));
		expect(height).toBe(lanes.at(-1)!.top + lanes.at(-1)!.height);
	});

	test('layoutTimeline(story) names what the source describes at the width of a desktop', () => {
		const { marks } = layOut(fromSource, zoomLevel(1040 * 4.39));
		for (const { id, mention, confidence } of fromSource) {
			if (mention === 'described' && confidence !== 'low')
				expect(markOf({ marks, lanes: [], height: 0 }, id).label).not.toBeNull();
		}
		const named = marks.filter(({ label }) => label !== null).length;
		expect(named / marks.length).toBeGreaterThan(0.9);
	});

	test('layoutTimeline(events) puts a bar’s label above its start after its sign, and before the sign when it would cross an edge', () => {
		const layout = layOut(
			sketchEvents([
				{ id: 'early', when: '2001-01-01/2003-01-01' },
				{ id: 'a rather late beginning', when: '2010-10-01/2010-12-20' }
			]),
			1000
		);
		const early = markOf(layout, 'early');
		expect(early.label).toMatchObject({ anchor: 'start', dx: 14, y: early.y - 6 });
		const late = markOf(layout, 'a rather late beginning');
		expect(late.label).toMatchObject({ anchor: 'end', dx: -4 });
	});

	test('layoutTimeline(events, labelLimits) lets no label cross a limit', () => {
		const events = sketchEvents([
			{ id: 'a long enough label', when: '2005-06-01' },
			{ id: 'b', when: '2001' },
			{ id: 'c', when: '2010' }
		]);
		const place = (limits: number[]) => {
			const { x, label } = markOf(layOut(events, 1000, { labelLimits: limits }), 'a long enough label');
			return { x, anchor: label?.anchor };
		};
		const { x, anchor } = place([]);
		expect(anchor).toBe('start');
		expect(place([x + 0.05]).anchor).toBe('end');
		expect(place([x - 0.05, x + 0.05]).anchor).toBeUndefined();
	});

	test('layoutTimeline(events) counts what finds no row, under the name that matters most', () => {
		const days = ['01', '02', '03', '04', '05', '06'];
		const events = sketchEvents([
			{ id: 'start', when: '1901-01-01' },
			{ id: 'end', when: '2099-12-31' },
			...days.map((day) => ({ id: `case ${day}`, when: `2000-01-${day}`, mention: 'instance' as const })),
			{ id: 'the ban', when: '2000-01-07' }
		]);
		const layout = layOut(events, 1000);
		const counts = layout.marks.filter((mark) => mark.kind === 'cluster');
		expect(eventsIn(counts)).toContain('the ban');
		const cluster = markOf(layout, 'the ban') as ClusterMark;
		expect(cluster.label).toMatchObject({ text: 'the ban', more: cluster.events.length - 1 });
		expect(cluster.key).toBe(`${cluster.events[0]}…the ban`);
		expect(cluster.to - cluster.from).toBeCloseTo(
			(new Date('2000-01-07').getTime() - Date.parse(`2000-01-${cluster.events[0]!.slice(-2)}`)) /
				(Date.UTC(2100, 0) - Date.UTC(1901, 0)),
			10
		);
		expect(new Set(layout.marks.map(({ y }) => y)).size).toBe(3);
	});

	test('layoutTimeline(events, current) brings the current event out of a count, which moves 17 px away', () => {
		const events = sketchEvents([
			{ id: 'start', when: '1901-01-01' },
			{ id: 'end', when: '2099-12-31' },
			...Array.from({ length: 9 }, (_, i) => ({ id: `e${i}`, when: `2000-01-0${i + 1}` }))
		]);
		for (const { id } of events) {
			const layout = layOut(events, 1000, { current: id });
			const own = markOf(layout, id);
			expect(own.kind).toBe('point');
			expect(own.label?.text).toBe(id);
			const beside = layout.marks.filter((mark) => mark.kind === 'cluster' && mark.y === own.y);
			for (const mark of beside) expect(Math.abs(mark.x - own.x) * 1000).toBeGreaterThanOrEqual(17 - 1e-9);
			expect(layout.height).toBe(layOut(events, 1000).height);
		}
	});

	test('layoutTimeline(story, current) never moves a lane, and names the current event', () => {
		for (const width of [2896, 4096]) {
			const { lanes } = layOut(story.events, width);
			for (const { id, kind } of story.events) {
				const layout = layOut(story.events, width, { current: id });
				expect(layout.lanes).toEqual(lanes);
				expect(markOf(layout, id).kind).toBe(kind === 'span' ? 'bar' : 'point');
				expect(markOf(layout, id).label?.text).toBe(story.events.find((event) => event.id === id)!.label);
			}
		}
	});

	test('layoutTimeline(story, current) never puts the current event’s label behind a foreign mark', () => {
		for (const width of [1024, 2896]) {
			for (const { id, kind } of story.events) {
				if (kind === 'span') continue;
				const layout = layOut(story.events, width, { current: id });
				const own = markOf(layout, id);
				const dx = own.label?.dx ?? 0;
				const whisker = own.kind === 'point' ? own.whisker : null;
				// The label follows its own whisker, which may cross others.
				const before = whisker?.from === null ? own.x - 24 / width : (whisker?.from ?? own.x);
				const near = (dx < 0 ? before : (whisker?.to ?? own.x)) * width;
				const far = own.x * width + dx;
				const between = layout.marks.filter(
					(mark) => mark !== own && mark.y === own.y && (mark.x * width - near) * (mark.x * width - far) < 0
				);
				expect(between, `${id} at ${width}`).toEqual([]);
				expect(collisions(layout, width, id), `${id} at ${width}`).toEqual([]);
				expect(eventsIn(layout.marks)).toHaveLength(story.events.length);
			}
		}
	});

	test('layoutTimeline(story, off) empties the lane and lowers it to 30 px', () => {
		const { lanes, marks } = layOut(fromSource, 4096, { off: ['security'] });
		expect(lanes.find(({ category }) => category === 'security')).toMatchObject({ height: 30, count: 3 });
		expect(marks.some(({ category }) => category === 'security')).toBe(false);
		const all = layOut(fromSource, 4096);
		expect(lanes.at(-1)!.height).toBe(all.lanes.at(-1)!.height);
	});

	test('layoutTimeline(story) gives the same layout for the same input', () => {
		const { height, lanes, marks } = layOut(fromSource, 2048);
		expect(
			layOut([...fromSource], 2048, {
				categories: story.categories,
				scale: linearScale(storyDomain(fromSource))
			})
		).toMatchObject({ height, lanes, marks });
	});

	test('layoutTimeline(events) draws nothing outside its scale, and lanes without events', () => {
		const scale = linearScale({ from: Date.UTC(2030, 0), to: Date.UTC(2031, 0) });
		const layout = layOut(
			sketchEvents([
				{ id: 'a', when: '2001-01-01' },
				{ id: 'b', when: '2002/2003' }
			]),
			500,
			{ scale }
		);
		expect(layout.marks).toEqual([]);
		expect(layout.lanes.map(({ height, count }) => [height, count])).toEqual([
			[31, 2],
			[31, 0]
		]);
	});
});

describe('layoutTimeline, mini', () => {
	const mini = (width: number, more: Partial<TimelineInput> = {}) =>
		layOut(fromSource, width, {
			density: 'mini',
			scale: brokenScale(storyDomain(fromSource, story.periods), findBreak(fromSource)!),
			...more
		});

	test('layoutTimeline(story) has one row a lane, all marks in its middle and no labels', () => {
		const { lanes, marks, height } = mini(1040, { laneHeight: 11 });
		expect(height).toBe(55);
		expect(lanes.map(({ top }) => top)).toEqual([0, 11, 22, 33, 44]);
		for (const { category, y, label } of marks) {
			expect(y).toBe(lanes.find((lane) => lane.category === category)!.top + 5.5);
			expect(label).toBeNull();
		}
		expect(mini(320).height).toBe(70);
	});

	test('layoutTimeline(story) draws every event once and lets no two marks of a lane touch', () => {
		for (const width of [288, 316, 510, 1040]) {
			const { marks, lanes } = mini(width);
			expect(eventsIn(marks)).toEqual(fromSource.map(({ id }) => id).sort());
			for (const { category } of lanes) {
				const xs = marks
					.filter((mark) => mark.kind !== 'bar' && mark.category === category)
					.map(({ x }) => x * width);
				xs.sort((a, b) => a - b)
					.slice(1)
					.forEach((x, i) => expect(x - xs[i]!).toBeGreaterThanOrEqual(17 - 1e-9));
			}
		}
	});

	test('layoutTimeline(story, current) keeps counts 17 px from the current event', () => {
		for (const { id, category, kind } of fromSource.filter((event) => event.kind === 'point')) {
			const { marks } = mini(320, { current: id });
			const own = marks.find((mark) => mark.kind === 'point' && mark.event === id)!;
			expect(own, `${id} ${kind}`).toBeDefined();
			const counts = marks.filter((mark) => mark.kind === 'cluster' && mark.category === category);
			for (const { x } of counts) expect(Math.abs(x - own.x) * 320).toBeGreaterThanOrEqual(17 - 1e-9);
		}
	});

	test('layoutTimeline(story, off) keeps the place of a lane that is off', () => {
		const { marks, height } = mini(320, { off: ['law'] });
		expect(height).toBe(70);
		expect(marks.some(({ category }) => category === 'law')).toBe(false);
	});
});

describe('visible', () => {
	test('visible(layout, window) is every mark that shows in the window, and few others', () => {
		fc.assert(
			fc.property(
				crowdedEvents,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.integer({ min: 300, max: 20_000 }),
				(events, from, width) => {
					const layout = layOut(events, width);
					const to = Math.min(1, from + 0.1);
					const shown = visible(layout, { from, to });
					const shows = (mark: Mark, slack: number) =>
						[...inkOf(mark, width), ...labelOf(mark, width)].some(
							({ left, right }) => left <= to * width + slack && right >= from * width - slack
						);
					for (const mark of layout.marks) if (shows(mark, 0)) expect(shown).toContain(mark);
					for (const mark of shown) expect(shows(mark, 20)).toBe(true);
				}
			),
			{ seed: 17 }
		);
	});

	test('visible(layout, window, margin) keeps time order and takes in the margin', () => {
		const layout = layOut(fromSource, 4096);
		expect(visible(layout, { from: 0, to: 1 })).toEqual(layout.marks);
		const narrow = visible(layout, { from: 0.9, to: 0.92 });
		const wide = visible(layout, { from: 0.9, to: 0.92 }, 0.05);
		expect(wide.length).toBeGreaterThan(narrow.length);
		expect(narrow.map((mark) => layout.marks.indexOf(mark))).toEqual(
			layout.marks.flatMap((mark, i) => (narrow.includes(mark) ? [i] : []))
		);
	});
});
