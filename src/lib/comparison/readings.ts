import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { EventOutline } from '#lib/story/types.ts';
import type { Subject } from './subject.ts';

/** The first and last instant at which something may begin, ms UTC; infinite where nobody knows. */
export interface Beginning {
	readonly earliest: number;
	readonly latest: number;
}

/**
 * When an event may have begun, every reading of its date allowed: one stretch, or one for each choice of a list.
 * What goes on from an open start (`../2015`) began before all that is known. Where the start is there but unknown
 * (`/2015`), or of a moment only the latest date is known (`[..2026-05]`), any time up to the end is a reading.
 */
export function beginnings({ kind, start, end, choices }: FuzzyDate): readonly Beginning[] {
	if (choices) return choices.map(({ earliest, latest }) => bounds(earliest, latest));
	if (kind === 'one-of') return [bounds(start.earliest, end.latest)];
	if (start.open === 'open') return [{ earliest: -Infinity, latest: -Infinity }];
	return [bounds(start.earliest, start.open === 'unknown' ? end.latest : start.latest)];
}

/** The first and last instant over all readings. */
export function beginningOf(when: FuzzyDate): Beginning {
	const all = beginnings(when);
	return {
		earliest: Math.min(...all.map(({ earliest }) => earliest)),
		latest: Math.max(...all.map(({ latest }) => latest))
	};
}

function bounds(earliest: number | null, latest: number | null): Beginning {
	return { earliest: earliest ?? -Infinity, latest: latest ?? Infinity };
}

/** Whether what begins at an instant counts in a subject; half-open. */
export function counts({ from, to }: Pick<Subject, 'from' | 'to'>, ms: number): boolean {
	return (from === null || ms >= from) && (to === null || ms < to);
}

/**
 * In which subjects an event may begin, one mask for each different answer its readings give: bit i is set when it
 * begins in subject i. A date known well enough gives a single mask.
 */
export function memberships(
	{ when }: Pick<EventOutline, 'when'>,
	subjects: readonly Pick<Subject, 'from' | 'to'>[]
): readonly number[] {
	// The answer can only change where a subject begins or ends.
	const turns = subjects.flatMap(({ from, to }) => [from, to]).filter((ms) => ms !== null);
	const instants = beginnings(when).flatMap(({ earliest, latest }) => [
		earliest,
		...turns.filter((ms) => ms > earliest && ms <= latest)
	]);
	const mask = (ms: number) =>
		subjects.reduce((bits, subject, i) => (counts(subject, ms) ? bits | (1 << i) : bits), 0);
	return [...new Set(instants.map(mask))];
}
