import { bisectLeft, bisectRight, sort } from 'd3';
import type { Extent } from './lanes.ts';

/** Extents by length and place, so that those in a window are found without looking at the others. */
export interface ExtentIndex {
	readonly classes: readonly LengthClass[];
}

/** Extents between half of `longest` and `longest` long, by their left edges. */
interface LengthClass {
	readonly longest: number;
	readonly lefts: Float64Array;
	readonly rights: Float64Array;
	/** which extents they are */
	readonly indices: Uint32Array;
}

/** Shorter extents are not told apart: an index of fractions needs no more than some twenty classes. */
const shortest = 2 ** -20;

export function indexExtents(extents: readonly Extent[]): ExtentIndex {
	const byLength = new Map<number, number[]>();
	for (const [i, { left, right }] of extents.entries()) {
		const exponent = Math.ceil(Math.log2(Math.max(shortest, right - left)));
		const members = byLength.get(exponent);
		if (members) members.push(i);
		else byLength.set(exponent, [i]);
	}
	const classes = [...byLength].map(([exponent, members]): LengthClass => {
		const indices = Uint32Array.from(sort(members, (i) => extents[i]!.left));
		return {
			longest: 2 ** exponent,
			lefts: Float64Array.from(indices, (i) => extents[i]!.left),
			rights: Float64Array.from(indices, (i) => extents[i]!.right),
			indices
		};
	});
	return { classes };
}

/** Which extents lie in the window, even in part, in ascending order; takes as long as there are such, not all. */
export function extentsBetween({ classes }: ExtentIndex, from: number, to: number): number[] {
	const found: number[] = [];
	for (const { longest, lefts, rights, indices } of classes) {
		// One that began earlier than this has ended.
		const first = bisectLeft(lefts, from - longest);
		const end = bisectRight(lefts, to);
		for (let i = first; i < end; i++) if (rights[i]! >= from) found.push(indices[i]!);
	}
	return found.sort((a, b) => a - b);
}
