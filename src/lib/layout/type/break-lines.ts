import { inDirection } from './direction.ts';
import { textWidth, type Weight } from './measure.ts';
import { charactersOf, piecesOf } from './pieces.ts';

/**
 * Breaks text into lines at spaces, in scripts without them between words or characters, and a word longer than a line
 * anywhere. @param fits whether a line has room
 */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
	const broken: string[] = [];
	let line = '';
	for (const word of text.trim().split(/\s+/u)) {
		for (const [i, piece] of piecesOf(word).entries()) {
			const longer = line && i === 0 ? `${line} ${piece}` : line + piece;
			if (fits(longer)) {
				line = longer;
				continue;
			}
			if (line) broken.push(line);
			line = '';
			for (const character of charactersOf(piece)) {
				if (line && !fits(line + character)) {
					broken.push(line);
					line = '';
				}
				line += character;
			}
		}
	}
	if (line) broken.push(line);
	return broken;
}

/** Lines of the shipped sans, measured without a DOM, each in the direction of the text. @param measure px a line may be wide */
export function linesWithin(text: string, measure: number, sizePx: number, weight: Weight = 400): string[] {
	const lines = breakLines(text, (line) => textWidth(line, sizePx, weight) <= measure);
	return lines.map((line) => inDirection(line, text));
}
