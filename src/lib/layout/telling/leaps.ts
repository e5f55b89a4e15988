import type { Standing, Occurrence } from './reading-order.ts';

/** `still`: the two dates are the same, or may be: neither is certainly before the other. */
export type Direction = 'back' | 'forward' | 'still';

export interface Leap {
	readonly from: Occurrence;
	readonly to: Occurrence;
	/** position of `to` in reading order */
	readonly index: number;
	/** between the two places drawn, in ms */
	readonly length: number;
}

/** How a text moves through time from one mention to the next. */
export interface Movement {
	readonly events: number;
	readonly mentions: number;
	readonly back: number;
	readonly forward: number;
	readonly still: number;
	/** the first of the longest; null when the text never steps back */
	readonly longestBack: Leap | null;
}

/** Counts a step as back or forward only where no reading of the two dates says otherwise. */
export function directionOf(from: Standing, to: Standing): Direction {
	if (isBefore(from, to)) return 'forward';
	return isBefore(to, from) ? 'back' : 'still';
}

/** @param occurrences in reading order */
export function movementOf(occurrences: readonly Occurrence[]): Movement {
	const counts = { back: 0, forward: 0, still: 0 };
	let longestBack: Leap | null = null;
	for (let index = 1; index < occurrences.length; index++) {
		const [from, to] = [occurrences[index - 1]!, occurrences[index]!];
		const direction = directionOf(from.standing, to.standing);
		counts[direction]++;
		if (direction !== 'back') continue;
		const length = (from.standing.at ?? 0) - (to.standing.at ?? 0);
		if (!longestBack || length > longestBack.length) longestBack = { from, to, index, length };
	}
	return {
		events: new Set(occurrences.map((occurrence) => occurrence.event.id)).size,
		mentions: occurrences.length,
		...counts,
		longestBack
	};
}

function isBefore(a: Standing, b: Standing): boolean {
	return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}
