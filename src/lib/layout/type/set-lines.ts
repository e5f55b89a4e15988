import { breakLines } from './break-lines.ts';
import { inDirection } from './direction.ts';
import { lineWidth, type Face } from './faces.ts';
import { shorten } from './shorten.ts';

export interface Line {
	readonly text: string;
	/** px */
	readonly width: number;
}

/** How a text is to be set in an image, which nothing can scroll. */
export interface Setting {
	readonly face: Face;
	/** px */
	readonly size: number;
	/** px a line may be wide */
	readonly measure: number;
	/** lines there is room for; what does not fit ends with `…` */
	readonly lines: number;
}

/** The same lines, as even in length as their number allows and with no more words broken: for titles. */
export function balanceLines(text: string, setting: Setting): Line[] {
	const wide = setLines(text, setting);
	let even = wide;
	for (let measure = setting.measure; measure > setting.measure / 2; measure -= 20) {
		const narrower = setLines(text, { ...setting, measure });
		if (narrower.length > wide.length || wordsOf(narrower) !== wordsOf(wide)) break;
		even = narrower;
	}
	return even;
}

/** Breaks text into as many lines as there is room for. */
export function setLines(text: string, { face, size, measure, lines }: Setting): Line[] {
	const fits = (words: string) => lineWidth(words, face, size) <= measure;
	const broken = breakLines(text, fits);
	const kept = broken.slice(0, lines);
	if (kept.length < broken.length) kept.push(shorten(kept.pop() ?? '', fits));
	return kept.map((words) => ({ text: inDirection(words, text), width: lineWidth(words, face, size) }));
}

function wordsOf(lines: readonly Line[]): string {
	return lines
		.map(({ text }) => text)
		.join(' ')
		.replaceAll(/[\u2067\u2069]/gu, '');
}
