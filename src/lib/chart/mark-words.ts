import { basisWords } from '#lib/export/words.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import type { DateBasis, Mention } from '#lib/story/types.ts';

/** What a still picture says of its marks in words, where samples would take too much room. */
export const markWords =
	'Solid line: certainly going on. Paler or fading: known only to its year or month, or approximate. Bar at the ' +
	'end: known to the day. Arrow: no end known. Crossbar: once, within this range. Dashed: uncertain. ' +
	'Number: several events close together.';

/** A sample of a mark in the key of a still picture. */
export interface Sample {
	readonly basis: DateBasis;
	readonly mention: Mention;
	readonly words: string;
	/** px from the left of the key */
	readonly x: number;
}

const size = 14;

/** The samples of a key in one row. @param context whether events that are not in the source are drawn */
export function samplesOf(context: boolean): Sample[] {
	const told = (['stated', 'inferred', 'referenced'] as const).map((basis) => ({
		basis,
		mention: 'described' as const,
		words: basisWords[basis]
	}));
	const all: Omit<Sample, 'x'>[] = [
		...told,
		{ basis: 'referenced', mention: 'described', words: 'Large: told' },
		{
			basis: 'referenced',
			mention: 'instance',
			words: 'Small: a case of something mentioned in general'
		},
		...(context
			? [{ basis: 'referenced' as const, mention: 'context' as const, words: 'Hollow: context' }]
			: [])
	];
	let x = 0;
	return all.map((sample) => {
		const at = x;
		x += 22 + textWidth(sample.words, size) + 22;
		return { ...sample, x: at };
	});
}
