import { compareDates, type FuzzyDate } from '#lib/dates/fuzzy.ts';

interface Ordered {
	readonly when: FuzzyDate;
	/** given by the author to events whose dates overlap */
	readonly order?: number | undefined;
}

/**
 * Events in order of time, those of one date as they are written. Where the dates of some that have an `order` overlap,
 * these change places among themselves, and no others move.
 */
export function inOrderOfTime<E extends Ordered>(events: readonly E[]): E[] {
	const sorted = events.toSorted((a, b) => compareDates(a.when, b.when));
	let places: number[] = [];
	let until = -Infinity;
	const arrange = () => {
		const own = places.map((place) => sorted[place]!).sort((a, b) => a.order! - b.order!);
		for (const [i, place] of places.entries()) sorted[place] = own[i]!;
		places = [];
	};
	for (const [place, { when, order }] of [...sorted].entries()) {
		if (order === undefined) continue;
		const from = when.start.earliest ?? when.end.earliest ?? -Infinity;
		if (from > until) arrange();
		places.push(place);
		until = Math.max(until, when.end.latest ?? Infinity);
	}
	arrange();
	return sorted;
}
