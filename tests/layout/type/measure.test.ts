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
			for (const character of ['𓂀', '🙂']) {
				expect(textWidth(character, 12.5, weight)).toBeGreaterThan(textWidth('m', 12.5, weight));
			}
		}
	);

	/** At 12.5 px in regular and bold, as Chromium measured them in the shipped fonts. */
	test.each([
		['قرار البناء', 43.9, 49.2],
		['الافتتاح الرسمي للميناء', 110.8, 123.0],
		['وعارضه 15% من الأول', 107.5, 116.6],
		['إطلاق سراح الأسرى', 93.5, 104.8],
		['השלום נחתם בירושלים', 119.2, 126.0],
		['बंदरगाह का निर्माण', 83.6, 91.0],
		['प्रधानमन्त्री', 46.7, 51.3],
		['क्षत्रिय राज्य', 51.6, 55.5],
		['स्वतन्त्रता संग्राम', 69.0, 75.1],
		['ท่าเรือเปิดทำการ', 79.7, 84.8],
		['ประชุมสภา', 52.2, 55.4],
		['항구 개항', 48.5, 48.5],
		['1993年に設立', 74.9, 76.4],
		['北京会议', 50.0, 50.0],
		['Harbour → opened', 101.2, 105.2]
	] as const)('textWidth(%j) is within a twentieth of what a browser measures', (text, regular, bold) => {
		expect(Math.abs(textWidth(text, 12.5) / regular - 1)).toBeLessThan(0.05);
		expect(Math.abs(textWidth(text, 12.5, 700) / bold - 1)).toBeLessThan(0.05);
	});

	test('textWidth(text) counts what is not seen for nothing', () => {
		expect(textWidth('\u2067قرر\u2069', 12.5)).toBe(textWidth('قرر', 12.5));
		expect(textWidth('नि', 12.5)).toBeGreaterThan(textWidth('न', 12.5));
	});
});
