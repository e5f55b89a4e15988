import { unitAt } from './calendar.ts';
import type { DateEnd, Span } from './fuzzy.ts';

/** The unit an end names, without the margin of an approximate one ("about 2018": 2018); null when it is open. */
export function namedUnit({ earliest, latest, precision }: DateEnd): Span | null {
	if (earliest === null || latest === null || precision === null) return null;
	// The margins are equal on both sides: they leave the middle where it was.
	return unitAt((earliest + latest + 1) / 2, precision);
}
