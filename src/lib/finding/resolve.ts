import { DAY } from '#lib/dates/calendar.ts';
import type { Precision } from '#lib/dates/fuzzy.ts';
import {
	dayAt,
	dayUnit,
	edtfEnds,
	monthUnit,
	moved,
	startOf,
	widened,
	yearUnit,
	type CalendarUnit
} from './calendar-unit.ts';
import type { DateReason } from './found-date.ts';
import type { DateWords } from './date-words.ts';

/** What a mention means. */
export interface Meant {
	/** null: nobody knows where it begins */
	readonly first: CalendarUnit | null;
	readonly last: CalendarUnit;
	/** from the first to the last, or once within them */
	readonly shape: 'one' | 'from-to' | 'within';
	readonly isApproximate: boolean;
	readonly reason: DateReason | null;
}

/** What dates lean on that do not say all. */
export interface Context {
	readonly written: CalendarUnit | null;
	/** the date named before, and how far away that is; null where none is near */
	readonly named: {
		readonly unit: CalendarUnit;
		readonly nearness: 'sentence' | 'paragraph' | 'before';
	} | null;
	/** whether the text names years of less than four digits */
	readonly hasEarlyYears: boolean;
}

/** What a mention means where it stands; null when it is no date there, or nobody can know which. */
export function resolve(mention: DateWords, context: Context): Meant | null {
	const { written, named } = context;
	switch (mention.kind) {
		case 'unit':
			return mention.to
				? { ...one(mention.to, null), first: mention.unit, shape: 'from-to' }
				: one(mention.unit, null);
		case 'before-christ':
			return one(mention.unit, null);
		case 'early-year':
			return earlyYear(mention.year, context);
		case 'yearless':
			return yearless(mention, context);
		case 'day-alone': {
			if (named?.unit.month === undefined) return null;
			const day = dayUnit(named.unit.year, named.unit.month, mention.day);
			return day && one(day, countedFrom('date', named.unit));
		}
		case 'short-year': {
			const near = named ?? (written && { unit: written, nearness: 'document' as const });
			if (!near) return null;
			const century = Math.floor(near.unit.year / 100) * 100;
			const year = [century - 100, century]
				.map((first) => first + mention.digits)
				.findLast((each) => each <= Math.max(near.unit.year + 30, written?.year ?? -Infinity));
			return year === undefined
				? null
				: one({ precision: mention.precision, year }, reasonOf(near.nearness, near.unit));
		}
		case 'weekday':
			return written?.day === undefined ? null : weekday(mention, written);
		case 'counted': {
			const anchor = mention.from === 'document' ? written : (named?.unit ?? null);
			if (!anchor) return null;
			return counted(mention, anchor, countedFrom(mention.from, anchor));
		}
		case 'stretch':
			return written && stretch(mention, written);
		case 'neighbour': {
			const anchor = mention.from === 'document' ? written : (named?.unit ?? null);
			if (!anchor) return null;
			return one(neighbour(mention, anchor), countedFrom(mention.from, anchor));
		}
		case 'recurring':
			return (
				written && one(monthUnit(written.year, mention.month), { kind: 'every-year', written: edtf(written) })
			);
	}
}

/** A year BC where the paragraph speaks of such years. */
function earlyYear(year: number, { named, hasEarlyYears }: Context): Meant | null {
	if (!hasEarlyYears) return null;
	if (named && named.nearness !== 'before' && named.unit.year < 0)
		return one(yearUnit(1 - year), reasonOf(named.nearness, named.unit));
	return one(yearUnit(year), null);
}

function one(unit: CalendarUnit, reason: DateReason | null): Meant {
	return { first: unit, last: unit, shape: 'one', isApproximate: false, reason };
}

function reasonOf(
	nearness: 'sentence' | 'paragraph' | 'before' | 'document',
	from: CalendarUnit
): DateReason {
	return nearness === 'document'
		? { kind: 'year-from-document', written: edtf(from) }
		: { kind: `year-from-${nearness}`, from: edtf(from) };
}

function countedFrom(from: 'document' | 'date', anchor: CalendarUnit): DateReason {
	return from === 'document'
		? { kind: 'counted-from-document', written: edtf(anchor) }
		: { kind: 'counted-from-date', from: edtf(anchor) };
}

export function edtf(unit: CalendarUnit): string {
	return edtfEnds(unit)[0];
}

/** Of the paragraph when it names a year, else the year nearest to the document's date, else that of the paragraphs before. */
function yearless(
	{ month, day, toDay, isAhead }: DateWords & { kind: 'yearless' },
	{ written, named }: Context
): Meant | null {
	const inYear = (year: number, of = day): CalendarUnit | null =>
		of === undefined ? monthUnit(year, month) : dayUnit(year, month, of);
	const made = (year: number, reason: DateReason): Meant | null => {
		const [first, last] = [inYear(year), inYear(year, toDay ?? day)];
		return (
			first &&
			last && { first, last, shape: toDay === undefined ? 'one' : 'from-to', isApproximate: false, reason }
		);
	};
	if (named && named.nearness !== 'before' && isWithinYears(named.unit))
		return made(named.unit.year, reasonOf(named.nearness, named.unit));
	if (written) {
		const near = [-1, 0, 1]
			.flatMap((offset) => inYear(written.year + offset) ?? [])
			// what is told has been, unless words say that it will be, or it is about to
			.filter((each) => isAhead !== false || startOf(each) - startOf(written) < 60 * DAY)
			.sort((a, b) => Math.abs(startOf(a) - startOf(written)) - Math.abs(startOf(b) - startOf(written)))[0];
		if (near && written.month !== undefined) return made(near.year, reasonOf('document', written));
		return made(written.year, reasonOf('document', written));
	}
	return named && isWithinYears(named.unit)
		? made(named.unit.year, reasonOf(named.nearness, named.unit))
		: null;
}

/** Whether a date says its year. */
function isWithinYears({ precision }: CalendarUnit): boolean {
	return precision !== 'decade' && precision !== 'century';
}

function weekday({ weekday, side }: DateWords & { kind: 'weekday' }, written: CalendarUnit): Meant {
	const day = startOf(written);
	// 1 January 1970 was a Thursday
	const own = (((Math.floor(day / DAY) + 4) % 7) + 7) % 7;
	const ahead = (weekday - own + 7) % 7;
	const offset = side === 'after' ? ahead || 7 : side === 'before' ? ahead - 7 : ahead === 0 ? 0 : ahead - 7;
	return one(dayAt(day + offset * DAY), countedFrom('document', written));
}

function counted(
	{ unit, count, isRough }: DateWords & { kind: 'counted' },
	anchor: CalendarUnit,
	reason: DateReason
): Meant | null {
	if (unit === 'week') {
		if (anchor.day === undefined) return null;
		const monday = startOf(anchor) - ((Math.floor(startOf(anchor) / DAY) + 3) % 7) * DAY + count * 7 * DAY;
		return {
			first: dayAt(monday),
			last: dayAt(monday + 6 * DAY),
			shape: 'within',
			isApproximate: false,
			reason
		};
	}
	const wide = widened(anchor, unit === 'decade' && Math.abs(count) > 0 ? 'year' : unit);
	if (!wide) return null;
	const isDecades = unit === 'decade' && count !== 0;
	const then = moved(wide, isDecades ? count * 10 : count);
	return { ...one(then, reason), isApproximate: (isRough ?? false) || isDecades };
}

/** How many days, months or years a stretch counts, in units of the calendar. */
function stretch(
	{ side, unit, count, isOnce = false }: DateWords & { kind: 'stretch' },
	written: CalendarUnit
): Meant | null {
	const reason = countedFrom('document', written);
	const own = widened(
		written,
		unit === 'decade' || unit === 'century' ? 'year' : unit === 'week' ? 'day' : unit
	);
	if (!own) return null;
	if (count === null)
		return { first: null, last: own, shape: isOnce ? 'within' : 'from-to', isApproximate: false, reason };
	const times: Partial<Record<Precision | 'week', number>> = { week: 7, decade: 10, century: 100 };
	const then = moved(own, count * (times[unit] ?? 1) * (side === 'before' ? -1 : 1));
	return side === 'before'
		? { first: then, last: own, shape: 'from-to', isApproximate: false, reason }
		: { first: own, last: then, shape: 'from-to', isApproximate: false, reason };
}

/** `last summer`, `next May`, `that winter`. */
function neighbour({ month, side }: DateWords & { kind: 'neighbour' }, anchor: CalendarUnit): CalendarUnit {
	const same = monthUnit(anchor.year, month);
	if (side === 'same') return same;
	const isPast = startOf(same) < startOf(anchor);
	if (side === 'before') return isPast && anchor.month !== undefined ? same : inOtherYear(same, -1);
	return isPast || anchor.month === undefined ? inOtherYear(same, 1) : same;
}

function inOtherYear(unit: CalendarUnit, years: number): CalendarUnit {
	return { ...unit, year: unit.year + years };
}
