import type { TimelineLayout } from '#lib/layout/band/marks.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { marksUsed, type MarksUsed } from '#lib/story/marks-used.ts';
import type { DateBasis, DocumentKind, Mention } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** What a still picture says of its marks in words, where samples would take too much room. */
export function keyOf(
	{ marks }: Pick<TimelineLayout, 'marks'>,
	events: Parameters<typeof marksUsed>[0]
): string {
	const hasCounts = marks.some(({ kind }) => kind === 'cluster');
	return words.marks.inPicture([...marksUsed(events).dates, ...(hasCounts ? (['count'] as const) : [])]);
}

/** A sample of a mark in the key of a still picture. */
export interface Sample {
	readonly basis: DateBasis;
	readonly mention: Mention;
	readonly name: string;
	/** px from the left of the key */
	readonly x: number;
}

const size = 14;

/** The samples of a key in one row: of the marks that are drawn, and of no others. */
export function samplesOf({ bases, mentions }: MarksUsed, kind: DocumentKind): Sample[] {
	const shapes = bases.map((basis) => ({
		basis,
		mention: 'described' as const,
		name: words.basis.title(basis, kind)
	}));
	const sizes = mentions.map((mention) => ({
		basis: 'referenced' as const,
		mention,
		name: words.marks.sizes[mention]
	}));
	let x = 0;
	// Where all are large, size says nothing.
	return [...shapes, ...(mentions.some((mention) => mention !== 'described') ? sizes : [])].map((sample) => {
		const at = x;
		x += 22 + textWidth(sample.name, size) + 22;
		return { ...sample, x: at };
	});
}
