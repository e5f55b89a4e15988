import { middle, overlaps, type DateEnd, type FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { EventOutline } from '#lib/story/types.ts';
import type { PointMark } from './marks.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';

/** Where a moment is drawn; fractions of the scale's domain. */
export interface PointPlace {
	readonly x: number;
	readonly whisker: PointMark['whisker'];
}

/**
 * A moment stands in the middle of all its date may mean: at noon of a day, in the middle of a meeting over several days.
 * What is not known to the day carries a whisker over all it may mean, clipped to the domain. Of a moment with only a
 * latest date the whisker's `from` is null: it stands in the middle of the last unit it may fall in.
 * @returns null when it stands outside the domain
 */
export function placePoint(when: FuzzyDate, scale: TimeScale): PointPlace | null {
	const x = scale.fraction(middle(when));
	if (x < 0 || x > 1) return null;
	const { start, end } = when;
	if (when.kind !== 'one-of' && isToTheDay(start) && isToTheDay(end)) return { x, whisker: null };
	const from = start.earliest === null ? null : Math.max(0, scale.fraction(start.earliest));
	const to = end.latest === null ? 1 : Math.min(1, scale.fraction(end.latest + 1));
	return { x, whisker: { from, to } };
}

function isToTheDay({ precision, approximate }: DateEnd): boolean {
	return precision === 'day' && !approximate;
}

/** Whether anything of an event is drawn within a scale's domain: a part of what goes on, the place of a moment. */
export function isDrawn({ when, kind }: Pick<EventOutline, 'when' | 'kind'>, scale: TimeScale): boolean {
	return kind === 'span' ? overlaps(when, scale.domain) : placePoint(when, scale) !== null;
}
