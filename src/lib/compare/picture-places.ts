import { pictureSize } from '#lib/chart/picture-size.ts';
import type { AlignedDrawing } from './drawings.ts';

/** px of the lane names, as beside the figure in the page */
export const names = 128;
export const inner = pictureSize.width - 2 * pictureSize.margin;
export const plot = inner - names;

/** px: a line with tag, title and facts; the dates above a plot; the ruler */
const head = 34;
const dates = 20;
const ruler = 30;

/** Lines of text in the picture of a comparison. */
export interface ComparisonText {
	/** the story */
	readonly kicker: string;
	readonly heading: readonly string[];
	readonly lead: readonly string[];
	/** how it is aligned, what must be known of the subjects, how to read the marks */
	readonly notes: readonly string[];
	readonly credit: readonly string[];
}

/** Where one plot stands with what belongs to it; px from the top, without the margin. */
interface PlotPlace {
	/** baselines of the heads */
	readonly heads: readonly number[];
	readonly plot: number;
	/** of the ruler, which stands under the first plot alone */
	readonly ruler: number | null;
}

/** Where everything stands in the picture of a comparison, px from the top; `height` with both margins. */
export function comparisonPlaces(
	{ heading, lead, notes, credit }: ComparisonText,
	drawings: readonly AlignedDrawing[]
) {
	const first = 14 + 36;
	const leadAt = first + heading.length * 34 - 6;
	let top = leadAt + lead.length * 22;
	const plots = drawings.map(({ heads, layouts }, i): PlotPlace => {
		const baselines = heads.map((_, n) => top + 10 + n * head + 16);
		const at = top + 10 + heads.length * head - 6;
		top = at + dates + (layouts[0]?.height ?? 0);
		const place = { heads: baselines, plot: at, ruler: i === 0 ? top : null };
		if (i === 0) top += ruler;
		return place;
	});
	const key = top + 34;
	const height = Math.ceil(key + 22 + (notes.length + credit.length) * 20 + 2 * pictureSize.margin);
	return { heading: first, lead: leadAt, plots, key, height };
}
