/** px of the still pictures that are made for print and for saving; the height follows from what is in them. */
export const pictureSize = { width: 1200, margin: 24, names: 120 };

/**
 * px that a line of text may be wide by our own typeface, of a picture without its margins: a program that does not read
 * the typeface in a file draws in another, up to a fifth wider.
 */
export function textMeasure(inner: number): number {
	return Math.floor(inner / 1.2);
}

/** Lines of text in a still picture, and the height of its drawing, px. */
interface PictureParts {
	readonly heading: readonly string[];
	readonly lead?: readonly string[];
	readonly key: readonly string[];
	readonly credit: readonly string[];
	readonly layout: { readonly height: number };
}

/** px from the top of a still picture, without its margins; baselines of the lead and the samples of the key. */
export function picturePlaces({ heading, lead = [], layout }: Omit<PictureParts, 'key' | 'credit'>) {
	const first = 24 + heading.length * 34;
	const top = first - 4 + lead.length * 22;
	return { lead: first, top, key: top + layout.height + 58 };
}

/** px, margins included. */
export function pictureHeight(parts: PictureParts): number {
	const lines = parts.key.length + parts.credit.length;
	return Math.ceil(picturePlaces(parts).key + 22 + lines * 20 + 2 * pictureSize.margin);
}
