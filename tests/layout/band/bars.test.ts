import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { layoutBar } from '#lib/layout/band/bars.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { crowdedEvents } from './timeline-story.ts';

// 2001 to 2021: 7305 days.
const scale = linearScale({ from: Date.UTC(2001, 0), to: Date.UTC(2021, 0) });
const at = (iso: string) => scale.fraction(Date.parse(iso));
const round = (fraction: number) => Math.round(fraction * 1e6) / 1e6;

function barOf(edtf: string) {
	const bar = layoutBar(parseEdtf(edtf), scale, 0.01);
	if (!bar) return null;
	const parts = bar.parts.map(({ from, to, tone }) => [round(from), round(to), tone]);
	return { ends: `${bar.startEnd} ${bar.endEnd}`, parts };
}
const piece = (from: string | number, to: string | number, tone: string) =>
	[from, to].map((end) => round(typeof end === 'string' ? at(end) : end)).concat(tone as never);

describe('layoutBar', () => {
	test('layoutBar(date) is hard and has a stop at its start when known to the day, the last day included', () => {
		expect(barOf('2004-04-14/2015-10-07')).toEqual({
			ends: 'stop plain',
			parts: [piece('2004-04-14', '2015-10-08', 'solid')]
		});
	});

	test('layoutBar(date) is half tone over the whole year or month it is known to', () => {
		expect(barOf('2005/2010-03')).toEqual({
			ends: 'plain plain',
			parts: [
				piece('2005-01-01', '2006-01-01', 'half'),
				piece('2006-01-01', '2010-03-01', 'solid'),
				piece('2010-03-01', '2010-04-01', 'half')
			]
		});
	});

	test('layoutBar(date) fades over the named unit and half a unit on each side when approximate', () => {
		expect(barOf('2006~/2010~')).toEqual({
			ends: 'plain plain',
			parts: [
				piece('2005-07-02T12:00Z', '2007-07-02T12:00Z', 'fade-in'),
				piece('2007-07-02T12:00Z', '2009-07-02T12:00Z', 'solid'),
				piece('2009-07-02T12:00Z', '2011-07-02T12:00Z', 'fade-out')
			]
		});
	});

	test('layoutBar(date) has arrows at the domain’s edges where an end is open', () => {
		expect(barOf('2005/..')).toEqual({
			ends: 'plain arrow',
			parts: [piece('2005-01-01', '2006-01-01', 'half'), piece('2006-01-01', 1, 'solid')]
		});
		expect(barOf('../2005-06-30')).toEqual({ ends: 'arrow plain', parts: [piece(0, '2005-07-01', 'solid')] });
	});

	test('layoutBar(date) has chevrons where the domain cuts it', () => {
		expect(barOf('1990-01-01/2030-01-01')).toEqual({
			ends: 'chevron chevron',
			parts: [piece(0, 1, 'solid')]
		});
		expect(barOf('2020~/..')!.ends).toBe('plain arrow');
		expect(barOf('2005/2020~')!.ends).toBe('plain chevron');
	});

	test('layoutBar(date, scale, fade) fades to nothing over a set length at an end nobody knows', () => {
		const start = at('2005-06-30');
		expect(barOf('2005-06-30/')).toEqual({
			ends: 'stop plain',
			parts: [piece(start, start + 0.01, 'fade-out')]
		});
		const end = at('2005-07-01');
		expect(barOf('/2005-06-30')).toEqual({ ends: 'plain plain', parts: [piece(end - 0.01, end, 'fade-in')] });
	});

	test('layoutBar(date) gives start and end half each of what both may mean', () => {
		expect(barOf('2005/2005-07')).toEqual({
			ends: 'plain plain',
			parts: [piece('2005-01-01', '2005-08-01', 'half')]
		});
		expect(barOf('2005')).toEqual({
			ends: 'plain plain',
			parts: [piece('2005-01-01', '2006-01-01', 'half')]
		});
		expect(barOf('2005~')!.parts.map(([, , tone]) => tone)).toEqual(['fade-in', 'fade-out']);
	});

	test('layoutBar(date) is nothing outside the domain', () => {
		expect(barOf('1990/1995')).toBeNull();
		expect(barOf('2022/..')).toBeNull();
		expect(barOf('../1999')).toBeNull();
	});

	test('layoutBar(date) has parts that follow one another without gaps, inside the domain', () => {
		fc.assert(
			fc.property(crowdedEvents, (events) => {
				for (const { when } of events) {
					const bar = layoutBar(when, scale, 0.01);
					if (!bar || bar.parts.length === 0) continue;
					expect(bar.parts[0]!.from).toBe(bar.from);
					expect(bar.parts.at(-1)!.to).toBe(bar.to);
					expect(bar.parts.at(-1)!.to).toBe(bar.to);
					expect(bar.from).toBeGreaterThanOrEqual(0);
					expect(bar.to).toBeLessThanOrEqual(1);
					bar.parts.slice(1).forEach((part, i) => expect(part.from).toBe(bar.parts[i]!.to));
				}
			}),
			{ seed: 8 }
		);
	});
});
