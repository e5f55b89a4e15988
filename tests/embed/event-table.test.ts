import { describe, expect, test } from 'vitest';
import { packEvents, unpackEvents } from '#lib/embed/event-table.ts';
import { layoutBand } from '#lib/embed/levels.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { eventAt, storyOf } from '../comparison/compared.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const story = frozenStory;
const { scale } = wholeTime(story);
const { lanes } = layoutBand(story, wholeTime(story), null);
const packed = packEvents(story, scale, lanes);
const events = unpackEvents(JSON.parse(JSON.stringify(packed)) as typeof packed);

test('packEvents(story, scale, lanes) lets nothing begin where it ends, but a moment of which only the latest date is known', () => {
	const dates = ['../2015', '/2015', '[..2015]', '2015/..', '2015-06~'];
	const sketch = storyOf(dates.map((when) => eventAt(when, when)));
	const { events } = packEvents(sketch, linearScale({ from: 0, to: Date.UTC(2020, 0) }), []);
	const [open, unknown, oneOf, since, about] = unpackEvents({ kind: 'letter', lanes: [], signs: [], events });
	expect([open, unknown].map((event) => event?.begins)).toEqual([null, null]);
	expect([oneOf, since].map((event) => event?.begins)).toEqual([Date.UTC(2015, 0), Date.UTC(2015, 0)]);
	expect(about?.begins).toBeLessThan(Date.UTC(2015, 5));
});

describe('unpackEvents(packEvents(story, scale, lanes))', () => {
	test('has every event in the order of the story, with its lane and its words', () => {
		expect(events.map(({ id, category, label }) => [id, category, label])).toEqual(
			story.events.map(({ id, category, label }) => [id, category, label])
		);
	});

	test('knows which are not in the article', () => {
		const context = story.events.filter(({ mention }) => mention === 'context').map(({ id }) => id);
		expect(events.filter(({ isContext }) => isContext).map(({ id }) => id)).toEqual(context);
	});

	test('gives moments a place along the band and a sign, and what lasts neither', () => {
		for (const [i, { at, sign }] of events.entries()) {
			const { kind, basis, mention } = story.events[i]!;
			if (kind === 'span') expect([at, sign]).toEqual([null, null]);
			else {
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at).toBeLessThanOrEqual(1);
				expect(sign).toMatchObject({ basis, mention });
			}
		}
	});

	test('writes dates in short and in full', () => {
		expect(events.find(({ id }) => id === 'ban-imposed-2003')).toMatchObject({
			short: '14 Feb 2003',
			long: '14 February 2003',
			begins: Date.UTC(2003, 1, 14)
		});
	});
});
