import { textWidth } from '#lib/layout/type/measure.ts';
import type { DateBasis, DocumentKind, Mention } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** What a still picture says of its marks in words, where samples would take too much room. */
export const markWords =
	'Solid line: certainly going on. Paler or fading: known only to its year or month, or approximate. Bar at the ' +
	'end: known to the day. Arrow: no end known. Crossbar: once, within this range. Dashed: uncertain. ' +
	'Number: several events close together.';

/** A sample of a mark in the key of a still picture. */
export interface Sample {
	readonly basis: DateBasis;
	readonly mention: Mention;
	readonly name: string;
	/** px from the left of the key */
	readonly x: number;
}

const size = 14;

/** The samples of a key in one row. @param context whether events that are not in the source are drawn */
export function samplesOf(context: boolean, kind: DocumentKind): Sample[] {
	const told = (['stated', 'inferred', 'referenced'] as const).map((basis) => ({
		basis,
		mention: 'described' as const,
		name: words.basis.title(basis, kind)
	}));
	const all: Omit<Sample, 'x'>[] = [
		...told,
		{ basis: 'referenced', mention: 'described', name: words.marks.sizes.described },
		{
			basis: 'referenced',
			mention: 'instance',
			name: words.marks.sizes.instance
		},
		...(context
			? [{ basis: 'referenced' as const, mention: 'context' as const, name: words.marks.sizes.context }]
			: [])
	];
	let x = 0;
	return all.map((sample) => {
		const at = x;
		x += 22 + textWidth(sample.name, size) + 22;
		return { ...sample, x: at };
	});
}
