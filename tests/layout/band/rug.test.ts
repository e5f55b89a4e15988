import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middle } from '#lib/dates/fuzzy.ts';
import { rug } from '#lib/layout/band/rug.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { crowdedEvents, sketchEvents } from './timeline-story.ts';

const scale = linearScale({ from: Date.UTC(2000, 0), to: Date.UTC(2022, 0) });

describe('rug', () => {
	test('rug(events) draws one stroke where many of a kind stand, and none for what lies outside', () => {
		const days = Array.from({ length: 9 }, (_, i) => `2010-05-0${i + 1}`);
		const events = sketchEvents([
			...days.map((when) => ({ id: when, when })),
			{ id: 'case', when: '2010-05-04', mention: 'instance' },
			{ id: 'elsewhere', when: '2010-05-04', mention: 'context', category: 'trade' },
			{ id: 'before', when: '1990-01-01' }
		]);
		const place = Math.round(scale.fraction(middle(events.find(({ id }) => id === 'case')!.when)) * 100);
		expect(rug(events, scale, 100)).toEqual([
			{ category: 'trade', described: false, places: [place], lines: [] },
			{ category: 'law', described: true, places: [place], lines: [] }
		]);
	});

	test('rug(events) draws a line where anything lasts, and a stroke for what lasts too short a time to be one', () => {
		const events = sketchEvents([
			{ id: 'a', when: '2001-01-01/2006-12-31' },
			{ id: 'b', when: '2005/2010' },
			{ id: 'short', when: '2012-05-01/2012-05-03' },
			{ id: 'on', when: '2020-01-01/..' },
			{ id: 'case', when: '2004/2012', mention: 'instance' },
			{ id: 'ended', when: '../2002-01-01', category: 'trade' },
			{ id: 'before', when: '1990/1995', category: 'trade' }
		]);
		const at = (iso: string) => Math.round(scale.fraction(Date.parse(iso)) * 1000);
		expect(rug(events, scale)).toEqual([
			{ category: 'law', described: false, places: [], lines: [[at('2011-01-01'), at('2013-01-01')]] },
			{ category: 'trade', described: true, places: [], lines: [[0, at('2002-01-02')]] },
			{
				category: 'law',
				described: true,
				places: [at('2012-05-01')],
				lines: [
					[at('2001-01-01'), at('2011-01-01')],
					[at('2020-01-01'), 1000]
				]
			}
		]);
	});

	test('rug(events) draws a line from twelve steps on, and a stroke for what lasts fewer', () => {
		const day = 86_400_000;
		const days = linearScale({ from: 0, to: 1000 * day });
		const lasting = (last: number) => {
			const [event] = sketchEvents([
				{ id: 'it', when: `1970-01-11/${new Date((9 + last) * day).toISOString().slice(0, 10)}` }
			]);
			return rug([event!], days)[0]!;
		};
		expect(lasting(11)).toMatchObject({ places: [10], lines: [] });
		expect(lasting(12)).toMatchObject({ places: [], lines: [[10, 22]] });
	});

	test('rug(events, steps) has a stroke at the step of every moment, each once and in ascending order', () => {
		fc.assert(
			fc.property(crowdedEvents, fc.integer({ min: 1, max: 400 }), (events, steps) => {
				const strokes = rug(events, scale, steps);
				for (const { places } of strokes) {
					expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
					expect(places.length).toBeLessThanOrEqual(steps + 1);
				}
				for (const { when, kind, category, mention } of events) {
					const place = Math.round(scale.fraction(middle(when)) * steps);
					if (kind === 'span' || place < 0 || place > steps) continue;
					const here = strokes.filter((each) => each.category === category && each.places.includes(place));
					expect(here).toHaveLength(1);
					if (mention === 'described') expect(here[0]!.described).toBe(true);
				}
			}),
			{ seed: 18 }
		);
	});
});
