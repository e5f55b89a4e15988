import { middle } from '#lib/dates/fuzzy.ts';
import type { EventOutline } from '#lib/story/types.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';

/** Strokes that look alike: those of one category, told or not. */
export interface RugStrokes {
	/** id of the category */
	readonly category: string;
	/** whether the source describes them; the others are cases and context */
	readonly told: boolean;
	/** places from 0 to the number of steps, ascending, each once */
	readonly places: readonly number[];
}

const [toldHere, caseHere] = [1, 2];

/**
 * Where the moments of a story stand along an overview, in steps so fine that two in one step are one stroke to the eye:
 * however many events there are, the strokes are bounded. A case is left out where something told of its category stands,
 * which would cover it.
 * @param events in any order; only moments are taken
 * @param steps of the scale's domain; the default is about a px each
 * @returns cases before what is told, which is drawn over them; categories in the order in which events first name them
 */
export function rug(
	events: readonly Pick<EventOutline, 'when' | 'kind' | 'category' | 'mention'>[],
	scale: TimeScale,
	steps = 1000
): RugStrokes[] {
	const byCategory = new Map<string, Uint8Array>();
	for (const { when, kind, category, mention } of events) {
		if (kind !== 'point') continue;
		const place = Math.round(scale.fraction(middle(when)) * steps);
		if (place < 0 || place > steps) continue;
		let taken = byCategory.get(category);
		if (!taken) byCategory.set(category, (taken = new Uint8Array(steps + 1)));
		taken[place]! |= mention === 'described' ? toldHere : caseHere;
	}
	return [false, true].flatMap((told) =>
		[...byCategory].flatMap(([category, taken]): RugStrokes[] => {
			const places: number[] = [];
			for (const [place, here] of taken.entries()) {
				if (told ? here & toldHere : here === caseHere) places.push(place);
			}
			return places.length > 0 ? [{ category, told, places }] : [];
		})
	);
}
