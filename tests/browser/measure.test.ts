import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-devanagari/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import '@fontsource-variable/noto-sans-jp/wght.css';
import '@fontsource-variable/noto-sans-kr/wght.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-sans-thai/wght.css';
// Kerning and hinting as on the page.
import '../../src/app.css';
import { beforeAll, describe, expect, test } from 'vitest';
import { knownWidths } from '#lib/layout/type/all-widths.ts';
import { learnWidths, textWidth } from '#lib/layout/type/measure.ts';

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
const latin = 'Source Sans 3 Variable';

/** By script, labels as stories have them, and the font in which its letters are set. */
const scripts: readonly (readonly [script: string, font: string, labels: readonly string[]])[] = [
	['Latin', latin, ['Harbour Times opens, 15 %', 'Élysée: « l’été »', 'Žluťoučký kůň']],
	[
		'Cyrillic',
		latin,
		['Совет решил построить порт', 'Ёлка на причале', 'Переговоры с «Sea & Co»', 'Угода про порт їхня']
	],
	['Greek', latin, ['Το λιμάνι άνοιξε', 'Ψηφοφορία: 62% «υπέρ»']],
	[
		'Arabic',
		'Noto Sans Arabic Variable',
		['المجلس يقرر بناء الميناء', 'استفتاء: 62% مع البناء', 'گفت‌وگو با Sea & Co', 'همه‌پرسی: ۶۲٪ موافق']
	],
	[
		'Hebrew',
		'Noto Sans Hebrew Variable',
		['המועצה מחליטה לבנות נמל', 'משאל עם: 62% בעד', 'שיחות עם Sea & Co']
	],
	['Devanagari', 'Noto Sans Devanagari Variable', ['बंदरगाह का निर्माण', 'क्षत्रिय राज्य, 15%']],
	['Chinese', 'Noto Sans SC Variable', ['镇议会决定建港', '公民投票：62%赞成', '《Harbour Times》报道港口']],
	['Japanese', 'Noto Sans JP Variable', ['港の建設を決定', '住民投票、62%が賛成', '「Sea & Co」社との交渉']],
	['Korean', 'Noto Sans KR Variable', ['항구 건설을 결정', '주민 투표: 62% 찬성']],
	['Thai', 'Noto Sans Thai Variable', ['ท่าเรือเปิดทำการ', 'ประชามติ: 62% เห็นชอบ']]
];

function drawnWidth(text: string, weight: number, font = latin): number {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const label = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
	label.setAttribute('font-family', `"${latin}", "${font}"`);
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

learnWidths(knownWidths);

describe('textWidth', () => {
	test.for(words)('textWidth(%j) is never less than what the browser draws, and little more', (text) => {
		expect(document.fonts.check('400 12.5px "Source Sans 3 Variable"')).toBe(true);
		for (const weight of weights) {
			const drawn = drawnWidth(text, weight);
			expect(textWidth(text, 12.5, weight)).toBeGreaterThanOrEqual(drawn - 0.1);
			expect(textWidth(text, 12.5, weight)).toBeLessThan(drawn * 1.04 + 1);
		}
	});

	test.for(scripts)(
		'textWidth(label) is within a twentieth of what the browser draws: %s',
		async ([, font, labels]) => {
			for (const weight of weights) {
				for (const text of labels) {
					await document.fonts.load(`${weight} 12.5px ${JSON.stringify(font)}`, text);
					const drawn = drawnWidth(text, weight, font);
					expect.soft(textWidth(text, 12.5, weight) / drawn, `${text} at ${weight}`).toBeGreaterThan(0.95);
					expect.soft(textWidth(text, 12.5, weight) / drawn, `${text} at ${weight}`).toBeLessThan(1.05);
				}
			}
		}
	);
});
