import type { Precision, Span } from '#lib/dates/fuzzy.ts';
import { sharedTime, type Comparison } from './difference.ts';
import { beginningOf } from './readings.ts';
import type { Subject } from './subject.ts';

/** What a reader must know of a subject before taking its numbers at their word. */
export type Caution =
	| { readonly is: 'no-length' | 'no-start' | 'no-end' | 'empty' }
	/** its start is given only to a longer unit than a day */
	| { readonly is: 'loose-start'; readonly precision: Exclude<Precision, 'day'> };

/** @param empty whether nothing begins in it */
export function cautionsOf({ from, to, extent, startPrecision }: Subject, empty: boolean): Caution[] {
	const found: Caution[] = [];
	if (extent.to <= extent.from) found.push({ is: 'no-length' });
	else {
		if (from === null) found.push({ is: 'no-start' });
		else if (startPrecision && startPrecision !== 'day')
			found.push({ is: 'loose-start', precision: startPrecision });
		if (to === null) found.push({ is: 'no-end' });
	}
	if (empty) found.push({ is: 'empty' });
	return found;
}

/** Two subjects, counted from 0, that have time in common. */
export interface Overlap {
	readonly first: number;
	readonly second: number;
	readonly shared: Span;
}

export function overlapsOf(subjects: readonly Subject[]): Overlap[] {
	return subjects.flatMap((a, first) =>
		subjects.slice(first + 1).flatMap((b, after) => {
			const shared = sharedTime(a, b);
			const from = Math.max(a.extent.from, b.extent.from);
			return shared ? [{ first, second: first + 1 + after, shared: { from, to: from + shared } }] : [];
		})
	);
}

/** Whether one ends on the day on which another begins. Both name the day; a window to 31 December and one from 1 January do not. */
export function areTouching(subjects: readonly Subject[]): boolean {
	return subjects.some((a) => subjects.some((b) => a.to !== null && a.to === a.until && a.to === b.from));
}

/** Labels of the events that may belong to several, for nobody knows a first date of them. */
export function undatedLabels({ readings }: Pick<Comparison, 'readings'>): string[] {
	return readings
		.filter(({ event, masks }) => masks.length > 1 && beginningOf(event.when).earliest === -Infinity)
		.map(({ event }) => event.label);
}
