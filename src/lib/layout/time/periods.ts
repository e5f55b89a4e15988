import type { PeriodOutline } from '#lib/story/types.ts';
import type { TimeScale } from './scale.ts';

/** Where a period lies, as fractions of the scale's domain; open ends reach to the domain's. */
export function periodExtents(
	period: PeriodOutline,
	scale: TimeScale
): { readonly from: number; readonly to: number } {
	const { start, end } = period.when;
	const from = start.earliest === null ? 0 : scale.fraction(start.earliest);
	// A period ends where the next begins: `../2015` and `2015/…` meet at the start of 2015.
	const last = period.when.kind === 'interval' && end.precision !== 'day' ? end.earliest : end.latest;
	const to = last === null ? 1 : scale.fraction(last);
	return { from: clamp(from), to: Math.max(clamp(from), clamp(to)) };
}

/** Where one period passes into the next, as fractions of the scale's domain. */
export function periodBoundaries(periods: readonly PeriodOutline[], scale: TimeScale): number[] {
	return periods.slice(1).map((period) => periodExtents(period, scale).from);
}

function clamp(fraction: number): number {
	return Math.min(1, Math.max(0, fraction));
}
