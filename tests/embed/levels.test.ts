import { describe, expect, test } from 'vitest';
import { layoutBand, stopsOf } from '#lib/embed/levels.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';
import { fiveCategories, manyEvents } from '../layout/band/many-events.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const story = frozenStory;
const time = wholeTime(story);
const fromSource = story.events.filter(({ mention }) => mention !== 'context');
const current = 'recognition-2025';
const band = layoutBand(story, time, current);

describe('layoutBand(story, time, current)', () => {
	test.each(band.levels.filter(({ at }) => at !== null).map(({ at }) => [at]))(
		'shows every event once in the width class %s: as a mark or in a count',
		(at) => {
			const counted = band.levels.find((level) => level.at === at)!.counts.flatMap(({ events }) => events);
			const single = band.points
				.filter(({ hiddenAt }) => !hiddenAt.includes(at!))
				.flatMap(({ marks }) => marks);
			const shown = [...counted, ...[...single, ...band.bars].map(({ event }) => event)];
			expect(shown.toSorted()).toEqual(fromSource.map(({ id }) => id).toSorted());
		}
	);

	test('keeps the current event out of counts', () => {
		const counted = band.levels.flatMap(({ counts }) => counts.flatMap(({ events }) => events));
		expect(counted.length).toBeGreaterThan(0);
		expect(counted).not.toContain(current);
	});

	test('draws what lasts and is not in the article apart from the rest', () => {
		const lasting = story.events.find(({ kind }) => kind === 'span')!;
		const events = story.events.map((event) =>
			event === lasting ? { ...event, mention: 'context' as const } : event
		);
		const { context, bars } = layoutBand({ ...story, events }, time, current);
		expect(context.map(({ event }) => event)).toEqual([lasting.id]);
		expect(bars.map(({ event }) => event)).not.toContain(lasting.id);
	});

	test('makes counts for the widths of a page, and leaves those of a zoom to the script', () => {
		for (const { at, counts } of band.levels) if (at === null) expect(counts).toEqual([]);
		expect(band.levels.filter(({ at }) => at === null)).toHaveLength(3);
	});

	test('draws moments in the middle of their lanes', () => {
		for (const { category, y } of band.points.flatMap(({ marks }) => marks)) {
			const lane = band.lanes.find((each) => each.category === category)!;
			expect(y).toBe(lane.top + lane.height / 2);
		}
	});

	test('takes the room for long names of lanes from where they stand beside them', () => {
		const categories = story.categories.map((category) => ({ ...category, title: 'Talks and conferences' }));
		const { levels } = layoutBand({ ...story, categories }, time, current);
		const narrower = band.levels.map(({ px }, i) => px - levels[i]!.px);
		expect(narrower).toEqual([0, 0, 58, 58, 58, 0, 0, 0]);
	});

	test('of many events has the counts of the narrowest width in all of them', () => {
		const many = { ...story, categories: fiveCategories, periods: [], events: manyEvents(90) };
		const { levels } = layoutBand(many, wholeTime(many), null);
		const counts = levels.flatMap((level) => (level.at === null ? [] : [level.counts]));
		expect(counts[0]!.length).toBeGreaterThan(3);
		for (const each of counts) expect(each).toBe(counts[0]);
	});

	test('names every period where there is most room', () => {
		const names = band.levels.at(-1)!.names;
		expect(names.slice(0, 4).map(({ name }) => name)).toEqual(
			story.periods.slice(0, 4).map(({ title }) => title)
		);
	});
});

describe('stopsOf(time)', () => {
	test('gives stops that rise from 0 to 1', () => {
		const stops = stopsOf(time);
		expect(stops.at(0)?.[1]).toBe(0);
		expect(stops.at(-1)?.[1]).toBe(1);
		const rising = stops.slice(1).every(([ms, fraction], i) => ms > stops[i]![0] && fraction > stops[i]![1]);
		expect(rising).toBe(true);
	});
});
