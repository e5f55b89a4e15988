import type { DateEnd, FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { BarEnd, BarPart } from './marks.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';

/** How a life-line is drawn along time; fractions of the scale's domain, clipped to 0…1. */
export interface Bar {
	readonly from: number;
	readonly to: number;
	readonly parts: readonly BarPart[];
	readonly startEnd: BarEnd;
	readonly endEnd: BarEnd;
}

/**
 * Length, in px, of the fade at an end that is somewhere, nobody knows where (EDTF's empty end). It stands for no time:
 * it is as long as the tail of a span in the list.
 */
export const unknownFade = 44;

/** Where an end may lie, in fractions; without length when it is known to the day, infinite when it is open. */
interface Reach {
	readonly from: number;
	readonly to: number;
}

/**
 * The life-line of a date. It is solid where the event certainly was going on; an end known to the year or month is half
 * tone over that whole unit, an approximate one fades over all it may mean. Where what the start and the end may mean
 * overlaps (`2015/2015-06`, or a single year), each takes half of the overlap. A one-of date is half tone throughout.
 * An open end has an arrow at the domain's edge; an end beyond the domain is cut there, with a chevron.
 * @param fade length of an unknown end, as a fraction
 * @returns null when all of it lies outside the domain
 */
export function layoutBar(when: FuzzyDate, scale: TimeScale, fade: number): Bar | null {
	const { start, end } = when;
	const first = reachOf(start, 'start', scale);
	const last = reachOf(end, 'end', scale);
	const begins = first ?? { from: last!.from - fade, to: last!.from };
	const ends = last ?? { from: begins.to, to: begins.to + fade };
	if (ends.to <= 0 || begins.from >= 1) return null;

	const overlap =
		begins.to > ends.from ? (Math.max(begins.from, ends.from) + Math.min(begins.to, ends.to)) / 2 : null;
	const pieces: readonly BarPart[] =
		when.kind === 'one-of'
			? [{ from: begins.from, to: ends.to, tone: 'half' }]
			: [
					{ from: begins.from, to: overlap ?? begins.to, tone: isSoft(start) ? 'fade-in' : 'half' },
					{ from: overlap ?? begins.to, to: overlap ?? ends.from, tone: 'solid' },
					{ from: overlap ?? ends.from, to: ends.to, tone: isSoft(end) ? 'fade-out' : 'half' }
				];
	return {
		from: clip(begins.from),
		to: clip(ends.to),
		parts: joined(pieces.map(({ from, to, tone }) => ({ from: clip(from), to: clip(to), tone }))),
		startEnd:
			start.open === 'open' ? 'arrow' : begins.from < 0 ? 'chevron' : isToTheDay(start) ? 'stop' : 'plain',
		endEnd: end.open === 'open' ? 'arrow' : ends.to > 1 ? 'chevron' : 'plain'
	};
}

/** null for an unknown end, which lies nowhere. */
function reachOf(dateEnd: DateEnd, side: 'start' | 'end', scale: TimeScale): Reach | null {
	const { earliest, latest, open } = dateEnd;
	if (open === 'unknown') return null;
	const outermost = side === 'start' ? -Infinity : Infinity;
	const from = earliest === null ? outermost : scale.fraction(earliest);
	const to = latest === null ? outermost : scale.fraction(latest + 1);
	if (!isToTheDay(dateEnd)) return { from, to };
	return side === 'start' ? { from, to: from } : { from: to, to };
}

function isToTheDay({ precision, approximate }: DateEnd): boolean {
	return precision === 'day' && !approximate;
}

function isSoft({ approximate, open }: DateEnd): boolean {
	return approximate || open === 'unknown';
}

/** Leaves out what has no length and makes one of neighbours that look alike. */
function joined(parts: readonly BarPart[]): BarPart[] {
	const kept: BarPart[] = [];
	for (const part of parts) {
		const previous = kept.at(-1);
		if (part.to <= part.from) continue;
		if (previous?.tone === part.tone) kept[kept.length - 1] = { ...previous, to: part.to };
		else kept.push(part);
	}
	return kept;
}

function clip(fraction: number): number {
	return Math.min(1, Math.max(0, fraction));
}
