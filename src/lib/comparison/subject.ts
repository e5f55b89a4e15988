import { DAY, unitAt } from '#lib/dates/calendar.ts';
import type { WrittenUnit } from '#lib/dates/iso.ts';
import type { FuzzyDate, Precision, Span } from '#lib/dates/fuzzy.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import type { PeriodOutline, Outline, EventOutline } from '#lib/story/types.ts';

/** One of the stretches of time that are compared. */
export interface Subject {
	/** as it stands in an address: a period's id, `2015/2020-06`, `before:<event>`, `after:<event>` */
	readonly token: string;
	readonly kind: 'period' | 'window' | 'before' | 'after';
	/** id of the period or event it is named after; null for a window */
	readonly about: string | null;
	/** title of the period, or label of the event; empty for a window, which goes by its dates */
	readonly name: string;
	/** how it is dated: a period by its own date, all else by the units of the calendar at its ends */
	readonly dated: FuzzyDate | NamedEnds;
	/** what counts begins at `from` or later and before `to`, ms UTC; null when open */
	readonly from: number | null;
	readonly to: number | null;
	/** what is drawn and measured: open ends are cut at the story's first and last known dates; may be without length */
	readonly extent: Span;
	/** the instant that names its end, ms UTC: the last day of a window, the day of the boundary of touching periods */
	readonly until: number;
	/** how exactly its start is given; null for an open one */
	readonly startPrecision: Precision | null;
}

/**
 * A named period. What happens on the boundary of two touching periods belongs to the later one, as in
 * `periodAt`: `2015/2021-08-15` ends where `2021-08-15/…` begins, `../2015` where `2015/…` does.
 * Unlike there, periods that overlap by more than the unit their end names each keep what happens in both.
 */
export function periodSubject(story: Outline, period: PeriodOutline): Subject {
	const { start, end } = period.when;
	const from = start.earliest;
	const next = nextPeriod(story, period);
	const to = next ?? (end.latest === null ? null : end.latest + 1);
	const extent = cutOpenEnds(story, from, to);
	return {
		token: period.id,
		kind: 'period',
		about: period.id,
		name: period.title,
		dated: period.when,
		from,
		to,
		extent,
		until: next === null ? extent.to - 1 : extent.to,
		startPrecision: start.precision
	};
}

/** Where a later period begins within the unit that a period's end names; null when none does. */
function nextPeriod(story: Outline, { id, when }: PeriodOutline): number | null {
	const { start, end } = when;
	if (when.kind !== 'interval' || end.earliest === null || end.latest === null) return null;
	const begins = story.periods
		.filter((other) => other.id !== id)
		.map((other) => other.when.start.earliest)
		.filter(
			(ms) => ms !== null && ms > (start.earliest ?? -Infinity) && ms >= end.earliest! && ms <= end.latest!
		);
	return begins.length ? Math.min(...(begins as number[])) : null;
}

/** Any window on time, both ends included to the end of the unit they name; null for an open end. */
export function windowSubject(
	story: Outline,
	token: string,
	first: WrittenUnit | null,
	last: WrittenUnit | null
): Subject {
	const from = first && first.span.from;
	const to = last && last.span.to;
	const extent = cutOpenEnds(story, from, to);
	return {
		token,
		kind: 'window',
		about: null,
		name: '',
		dated: { first, last },
		from,
		to,
		extent,
		until: from === null ? extent.to - 1 : Math.max(from, extent.to - 1),
		startPrecision: first && first.precision
	};
}

/** The units at both ends, the last included; null where open. */
export interface NamedEnds {
	readonly first: WrittenUnit | null;
	readonly last: WrittenUnit | null;
}

/**
 * The time before an event begins, or from then on; the two share nothing and leave nothing out, and the event is the
 * first of what comes after. Where its beginning is not known to the day, the earliest it may mean divides them.
 * @returns null when nobody knows a first date for the event's beginning
 */
export function besideEvent(story: Outline, side: 'before' | 'after', event: EventOutline): Subject | null {
	const at = event.when.start.earliest;
	if (at === null) return null;
	const day: WrittenUnit = { span: unitAt(at, 'day'), precision: 'day' };
	const [from, to] = side === 'before' ? [null, at] : [at, null];
	const extent = cutOpenEnds(story, from, to);
	return {
		token: `${side}:${event.id}`,
		kind: side,
		about: event.id,
		name: event.label,
		dated: side === 'before' ? { first: null, last: day } : { first: day, last: null },
		from,
		to,
		extent,
		until: side === 'before' ? extent.to : extent.to - 1,
		startPrecision: side === 'before' ? null : event.when.start.precision
	};
}

/**
 * From the first to the last date a story knows, context events included: approximate dates count from the start of the
 * unit they name, without their margins, and open ends not at all.
 * @throws RangeError for a story without any known date, which `parseStory` does not make
 */
export function knownTime({ events, periods }: Pick<Outline, 'events' | 'periods'>): Span {
	let [from, to] = [Infinity, -Infinity];
	for (const end of [...events, ...periods].flatMap(({ when }) => [when.start, when.end])) {
		const unit = namedUnit(end);
		if (!unit) continue;
		from = Math.min(from, unit.from);
		to = Math.max(to, end.approximate ? unit.from : unit.to);
	}
	if (from >= to) throw new RangeError(`no event with a known date: ${events.length}`);
	return { from, to };
}

function cutOpenEnds(story: Outline, from: number | null, to: number | null): Span {
	const known = knownTime(story);
	// Open to a side on which nothing is known, it has no length and stands at the end that is given.
	const start = from ?? Math.min(known.from, to ?? known.from);
	return { from: start, to: Math.max(start, to ?? known.to) };
}

/**
 * How much longer `b` is than `a`: as long as from `from` to `to`, ms UTC, which is the earlier where it is shorter. Equal
 * where less than a day is between them. Counted from one start, so that months come out the same either way round.
 */
export function lengthDifference(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): Span {
	const [first, second] = [a, b].map(({ extent }) => extent.to - extent.from) as [number, number];
	const start = Math.min(a.extent.from, b.extent.from);
	return { from: start + first, to: start + (Math.abs(first - second) < DAY ? first : second) };
}
