import '@fontsource-variable/source-sans-3/wght.css';
// Kerning and hinting as on the page.
import '../../src/app.css';
import { beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '#lib/layout/type/measure.ts';

const words = [
	'Ambassador accepted',
	'Taliban seen as a “political reality”',
	'Kabul–Moscow agreement',
	'Western sanctions and non-recognition',
	'“Security and economy” speech',
	'2015',
	'27 May 2026'
];
const weights = [400, 600, 700] as const;

function drawnWidth(text: string, weight: number): number {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const label = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
	label.setAttribute('font-family', 'Source Sans 3 Variable');
	label.setAttribute('font-size', '12.5');
	label.setAttribute('font-weight', String(weight));
	label.textContent = text;
	document.body.append(svg);
	const width = label.getComputedTextLength();
	svg.remove();
	return width;
}

beforeAll(async () => {
	await Promise.all(
		weights.map((weight) => document.fonts.load(`${weight} 12.5px "Source Sans 3 Variable"`))
	);
});

describe('textWidth', () => {
	test.for(words)('textWidth(%j) is never less than what the browser draws, and little more', (text) => {
		expect(document.fonts.check('400 12.5px "Source Sans 3 Variable"')).toBe(true);
		for (const weight of weights) {
			const drawn = drawnWidth(text, weight);
			expect(textWidth(text, 12.5, weight)).toBeGreaterThanOrEqual(drawn - 0.1);
			expect(textWidth(text, 12.5, weight)).toBeLessThan(drawn * 1.04 + 1);
		}
	});
});
