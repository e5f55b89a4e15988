import { closest } from './limits.ts';

/** Events are few where no more than this many stand within the pitches before and after one. */
const [few, pitchesAround] = [4, 2];

/**
 * Puts together what stands too near to the first of it: within the pitch where events are many, within the width of a mark
 * where they are few.
 * @param xs px, ascending
 * @param pitch px
 * @returns where groups begin among the places, and where the last one ends
 */
export function groupPlaces(xs: Float64Array, pitch: number): Uint32Array {
	const size = xs.length;
	const starts = new Uint32Array(size + 1);
	const around = pitch * pitchesAround;
	let groups = 0;
	let [low, high] = [0, 0];
	for (let first = 0; first < size;) {
		const x = xs[first]!;
		while (xs[low]! < x - around) low++;
		while (high < size && high - low <= few && xs[high]! <= x + around) high++;
		const reach = x + (high - low <= few ? closest : pitch);
		starts[groups++] = first;
		do first++;
		while (first < size && xs[first]! <= reach);
		if (high < first) high = first;
	}
	starts[groups] = size;
	return starts.subarray(0, groups + 1);
}
