import { describe, expect, test } from 'vitest';
import { textWidth, type Weight } from '#lib/layout/type/measure.ts';

/** Widths at 12.5 px in regular, semi-bold and bold, read off `getComputedTextLength` in Chromium. */
const measured: readonly (readonly [string, number, number, number])[] = [
	['Kabul–Moscow agreement', 138.0156, 141.4688, 144.7812],
	['Taliban seen as a “political reality”', 178.9062, 185.7188, 192.1562],
	['“A decade of silent strategic partnership”', 211.8281, 219.4219, 226.7031],
	['Embassy handed over', 114.375, 117.3281, 120.1562],
	['Pakistan: nuclear power, US ally', 165.1719, 170.6719, 175.8906],
	['Iran’s war', 50.1719, 52.3906, 54.5156],
	['Military ties denied', 99.1094, 102.5781, 105.8281],
	['Security forum', 77.1562, 79.875, 82.4688],
	['Äußerung žluťoučký', 104.5312, 108.0781, 111.4688],
	['17 Apr', 33, 34.0156, 35.0156],
	['2015', 24.8594, 25.6562, 26.4062]
];
const facts = measured.flatMap(([text, ...widths]) =>
	([400, 600, 700] as const).map((weight, i) => ({ text, weight, real: widths[i]! }))
);

describe('textWidth', () => {
	test.each(facts)(
		'textWidth("$text") at weight $weight is what a browser measures, or a little more',
		(fact) => {
			const width = textWidth(fact.text, 12.5, fact.weight);
			expect(width).toBeGreaterThanOrEqual(fact.real);
			expect(width).toBeLessThan(fact.real * 1.022);
		}
	);

	test('textWidth(text) is within a hundredth of real widths on average', () => {
		const excess = facts.map(({ text, weight, real }) => textWidth(text, 12.5, weight) / real - 1);
		expect(excess.reduce((a, b) => a + b) / excess.length).toBeLessThan(0.01);
	});

	test('textWidth(text) never falls short where kerning sets letters apart', () => {
		// “f” before a closing quote and “r” before “y”: 34 and 25 thousandths wider than the letters alone.
		expect(textWidth('f”', 1000)).toBeGreaterThanOrEqual(292 + 417 + 34);
		expect(textWidth('ry', 1000) - textWidth('r', 1000) - textWidth('y', 1000)).toBeGreaterThan(24);
	});

	test('textWidth(text, size) grows with the size, and in step with the text', () => {
		const once = textWidth('Taliban takes Kabul', 12.5);
		expect(textWidth('Taliban takes Kabul', 25)).toBeCloseTo(once * 2, 1);
		expect(textWidth('', 12.5)).toBe(0);
	});

	test('textWidth(text) takes letters with accents for the letters, however they are encoded', () => {
		expect(textWidth('é'.normalize('NFD'), 100)).toBe(textWidth('é', 100));
		expect(textWidth('Łódź', 100)).toBeCloseTo(textWidth('Łodz', 100), 0);
	});

	test.each<Weight>([400, 600, 700])(
		'textWidth(text) at weight %i is on the safe side of what it does not know',
		(weight) => {
			for (const character of ['漢', '→', 'ا', '🙂']) {
				expect(textWidth(character, 12.5, weight)).toBeGreaterThan(textWidth('m', 12.5, weight));
			}
		}
	);
});
