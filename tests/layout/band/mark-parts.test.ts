import { inLanguage } from '#lib/words/speaking.ts';
import { describe, expect, test } from 'vitest';
import {
	countFigure,
	countShapes,
	countTitle,
	endShapes,
	fadeOf,
	holds,
	markTitle,
	momentShapes,
	signOf,
	threadLook,
	threadShapes,
	whiskerParts
} from '#lib/layout/band/mark-parts.ts';
import type { BarMark, ClusterMark, PointMark } from '#lib/layout/band/marks.ts';
import { sketchEvent } from './timeline-story.ts';

const place = { category: 'law', x: 0.5, y: 20, label: null };
const point: PointMark = { kind: 'point', event: 'ban', whisker: null, ...place };
const bar: BarMark = {
	kind: 'bar',
	event: 'war',
	from: 0.2,
	to: 0.8,
	parts: [],
	startEnd: 'stop',
	endEnd: 'arrow',
	...place
};

function countOf(ids: readonly string[]): ClusterMark {
	const [first = ''] = ids;
	return { kind: 'cluster', key: 'a…z', events: ids, count: ids.length, first, from: 0, to: 1, ...place };
}

const eventOf = (id: string) =>
	sketchEvent({
		id,
		when: '2003-02-14',
		label: `The ${id}`,
		mention: id === 'coup' ? 'context' : 'described'
	});

describe('markTitle(mark, eventOf, kind)', () => {
	test('is the label with the date, and says what the source does not have', () => {
		expect(markTitle(point, eventOf, 'article')).toBe('The ban, 14 February 2003');
		expect(markTitle({ ...point, event: 'coup' }, eventOf, 'letter')).toBe(
			'The coup, 14 February 2003, not in the letter'
		);
	});

	test('of a count names all that can be listened to, and no more', () => {
		expect(markTitle(countOf(['ban', 'war']), eventOf, 'article')).toBe('2 events: The ban, The war');
		const many = Array.from({ length: 1200 }, (_, i) => `e${i}`);
		expect(markTitle(countOf(many), eventOf, 'article')).toBe('1,200 events: The e0 and others');
	});

	test('asks for no list of very many', () => {
		const { events: _, ...mark } = countOf(['ban']);
		const count = Object.defineProperty({ ...mark, count: 90_000 }, 'events', {
			get: () => {
				throw new Error('listed');
			}
		}) as ClusterMark;
		expect(markTitle(count, eventOf, 'article')).toBe('90,000 events: The ban and others');
		expect(holds(count, 'ban')).toBe(false);
	});
});

test('countTitle says the same of labels that are at hand', () => {
	expect(countTitle(2, ['The ban', 'The war'])).toBe('2 events: The ban, The war');
	expect(countTitle(21, Array<string>(21).fill('A'))).toBe('21 events: A and others');
});

describe('the shapes of a mark', () => {
	const sign = signOf(sketchEvent({ id: 'ban', when: '2003-02-14?' }));

	test('lie from what takes a press to what is seen, with a halo only where one is asked for', () => {
		const parts = (hasHalo: boolean) => momentShapes(sign, 'full', hasHalo).map(({ part }) => part);
		expect(parts(false)).toEqual(['hit', 'glyph']);
		expect(parts(true)).toEqual(['hit', 'halo', 'glyph']);
		expect(countShapes(3, 'mini', true).map(({ part }) => part)).toEqual(['hit', 'halo', 'ring']);
	});

	test('are the very same again, so that nothing is drawn anew', () => {
		expect(momentShapes({ ...sign }, 'full', false)).toBe(momentShapes(sign, 'full', false));
		expect(countShapes(12, 'full', false)).toBe(countShapes(99, 'full', false));
	});

	test('say by their look what is told, what is not, and what is uncertain', () => {
		expect(momentShapes(sign, 'full', false).at(-1)?.look).toBe('glyph described uncertain');
		const context = signOf(sketchEvent({ id: 'coup', when: '2003', mention: 'context' }));
		expect(momentShapes(context, 'full', false).at(-1)?.look).toBe('glyph context');
	});

	test('make a ring as wide as its number needs', () => {
		const ring = (count: number) => countShapes(count, 'mini', false).at(-1)?.d;
		expect(ring(9)).toBe('M-2 -5.5H2A5.5 5.5 0 0 1 2 5.5H-2A5.5 5.5 0 0 1 -2 -5.5Z');
		expect(ring(10)).not.toBe(ring(9));
		expect(countFigure(1200, 'mini').text).toBe('1200');
		expect(inLanguage('fa', () => countFigure(1200, 'mini').text)).toBe('۱۲۰۰');
	});
});

test('holds(mark, event) knows the event being read in a mark and in a count', () => {
	expect([holds(point, 'ban'), holds(point, 'war'), holds(point, null)]).toEqual([true, false, false]);
	expect([holds(countOf(['ban', 'war']), 'war'), holds(countOf(['ban']), 'war')]).toEqual([true, false]);
});

describe('a life-line', () => {
	test('has its stops, arrows and chevrons where it ends', () => {
		expect(endShapes(bar).map(({ at, look }) => [at, look])).toEqual([
			[0.2, 'ink'],
			[0.8, 'ink']
		]);
		expect(endShapes({ ...bar, startEnd: 'plain', endEnd: 'chevron' }).map(({ look }) => look)).toEqual([
			'open'
		]);
	});

	test('of a few days is a dot where it would be less than a line', () => {
		expect(threadLook(bar, 1000)).toBe('thread');
		const short = { ...bar, to: bar.from + 0.001 };
		expect(threadLook(short, 1000)).toBe('thread short');
		expect(threadShapes(bar, 1000)).toEqual([]);
		expect(threadShapes(short, 1000).map(({ part }) => part)).toEqual(['hit']);
	});

	test('fades towards what is not known', () => {
		const tones = ['fade-in', 'solid', 'half', 'fade-out'] as const;
		expect(tones.map((tone) => fadeOf({ from: 0, to: 1, tone }))).toEqual(['in', null, null, 'out']);
	});
});

describe('a whisker', () => {
	test('has a tick at both ends', () => {
		expect(whiskerParts({ ...point, whisker: { from: 0.4, to: 0.7 } })).toEqual({
			from: 0.4,
			to: 0.7,
			ticks: [0.4, 0.7],
			arrow: null
		});
	});

	test('has an arrow in place of a first date that nobody knows', () => {
		const parts = whiskerParts({ ...point, whisker: { from: null, to: 0.7 } });
		expect(parts).toMatchObject({ from: 0.5, to: 0.7, ticks: [0.7] });
		expect(parts?.arrow).toMatch(/^M0 0H-16/);
	});
});
