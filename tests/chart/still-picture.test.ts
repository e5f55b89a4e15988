import { describe, expect, test } from 'vitest';
import { keyOf, samplesOf } from '#lib/chart/picture-key.ts';
import { pictureHeight, picturePlaces, textMeasure } from '#lib/chart/picture-size.ts';
import { marksUsed } from '#lib/story/marks-used.ts';
import { sketchEvents } from '../layout/band/timeline-story.ts';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`);

describe('picturePlaces(parts), pictureHeight(parts)', () => {
	const parts = { heading: lines(1), key: lines(1), credit: lines(2), layout: { height: 300 } };

	test('put one thing below the other, and leave room for each line', () => {
		const { lead, top, key } = picturePlaces(parts);
		expect([lead, top, key]).toEqual([58, 54, 412]);
		expect(pictureHeight(parts)).toBe(412 + 22 + 3 * 20 + 48);
	});

	test.for([
		['heading', { heading: lines(2) }, 34],
		['lead', { lead: lines(1) }, 22],
		['key', { key: lines(2) }, 20],
		['credit', { credit: lines(3) }, 20],
		['drawing', { layout: { height: 310.5 } }, 11]
	] as const)('grow by each line of it: %s', ([, more, by]) => {
		expect(pictureHeight({ ...parts, ...more })).toBe(pictureHeight(parts) + by);
	});

	test('textMeasure(inner) leaves a fifth for other typefaces', () => {
		expect(textMeasure(1152)).toBe(960);
		expect(textMeasure(1) * 1.2).toBeLessThanOrEqual(1);
	});
});

describe('keyOf(layout, events), samplesOf(used, kind)', () => {
	const events = sketchEvents([
		{ id: 'ban', when: '2001-02-03' },
		{ id: 'fair', when: '2009~', mention: 'instance' }
	]);

	test('say of counts only where there are any', () => {
		const cluster = { kind: 'cluster' } as never;
		const without = keyOf({ marks: [] }, events);
		const withCounts = keyOf({ marks: [cluster] }, events);
		expect(withCounts.length).toBeGreaterThan(without.length);
		expect(withCounts).not.toBe(without);
	});

	test('have samples one after the other, of what is drawn', () => {
		const samples = samplesOf(marksUsed(events), 'letter');
		expect(samples.map(({ mention }) => mention)).toEqual(['described', 'described', 'instance']);
		expect(samples[0]!.x).toBe(0);
		samples.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThan(samples[i]!.x + 44));
	});

	test('say nothing of sizes where all are large', () => {
		const samples = samplesOf(marksUsed(events.slice(0, 1)), 'letter');
		expect(samples.map(({ basis }) => basis)).toEqual(['referenced']);
	});
});
