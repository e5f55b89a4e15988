import type { Outline } from './types.ts';

/**
 * Whether a story has a page on which its times are compared: it has two periods, or two of its events begin at
 * different times, so that windows and what lies before and after an event differ.
 */
export function hasComparison(story: Outline): boolean {
	return story.periods.length > 1 || new Set(knownBeginnings(story)).size > 1;
}

/** Where the events begin whose beginning is known, ms UTC, in the order of the events. */
export function knownBeginnings({ events }: Pick<Outline, 'events'>): number[] {
	return events.map(({ when }) => when.start.earliest).filter((ms) => ms !== null);
}
