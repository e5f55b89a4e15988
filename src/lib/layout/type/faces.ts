import { measurer, textWidth, type Measure, type Weight } from './measure.ts';
import { furtherSerifWidths } from './further-serif-widths.ts';
import { serifWidths } from './serif-widths.ts';

/** What pictures made at build are set in: our voice in three weights, and the source's. */
export type Face = 'sans-400' | 'sans-600' | 'sans-700' | 'serif-400';

const measures: Readonly<Record<string, Measure>> = {
	sans: textWidth,
	serif: measurer(serifWidths, Object.values(furtherSerifWidths)).measure
};

/** The width of a line of text in a face, in px; see `textWidth`. */
export function lineWidth(text: string, face: Face, sizePx: number): number {
	const [voice = '', weight] = face.split('-');
	return measures[voice]!(text, sizePx, Number(weight) as Weight);
}
