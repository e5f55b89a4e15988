import { DAY } from '#lib/dates/calendar.ts';
import type { Precision } from '#lib/dates/fuzzy.ts';
import {
	dayAt,
	dayUnit,
	edtfEnds,
	endOf,
	monthUnit,
	moved,
	startOf,
	widened,
	yearUnit,
	type CalendarUnit
} from './calendar-unit.ts';
import type { DateReason } from './found-date.ts';
import type { DateWords } from './date-words.ts';
import type { Bound } from './modifiers.ts';

/** What a mention means. */
export interface Meant {
	/** null: nobody knows where it begins */
	readonly first: CalendarUnit | null;
	readonly last: CalendarUnit;
	/** from the first to the last, or once within them */
	readonly shape: 'one' | 'from-to' | 'within';
	readonly isApproximate: boolean;
	readonly reason: DateReason | null;
	/** some time after it, or before it, as `a few years later` has it */
	readonly bound?: Bound | null;
}

/** What dates lean on that do not say all. */
export interface Context {
	readonly written: CalendarUnit | null;
	/** the date named before, and how far away that is; null where none is near */
	readonly named: {
		readonly unit: CalendarUnit;
		readonly nearness: 'sentence' | 'paragraph' | 'before';
		/** what it was inferred from itself */
		readonly reason?: DateReason | null;
	} | null;
	/** the day named last, however far away */
	readonly day: CalendarUnit | null;
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
		case 'known-time':
			return {
				...{ first: mention.unit, last: mention.to, shape: 'from-to', isApproximate: false },
				reason: { kind: 'known-time' }
			};
		case 'turn': {
			if (mention.year !== null) return { ...one(yearUnit(mention.year), null), isApproximate: true };
			const anchor = anchorOf('near', context);
			if (!anchor) return null;
			const year = Math.round(anchor.unit.year / 100) * 100;
			return { ...one(yearUnit(year), anchor.reason), isApproximate: true };
		}
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
			return anchored(mention, context, weekday);
		case 'counted':
			return anchored(mention, mention.unit === 'day' ? ofDay(context) : context, counted);
		case 'stretch':
			return anchored(mention, context, stretch);
		case 'neighbour':
			return anchored(mention, context, neighbour);
		case 'recurring':
			return (
				written && one(monthUnit(written.year, mention.month), { kind: 'every-year', written: edtf(written) })
			);
	}
}

interface Anchor {
	readonly unit: CalendarUnit;
	readonly reason: DateReason;
}

function anchorOf(from: 'document' | 'date' | 'near', { written, named }: Context): Anchor | null {
	const isDate = from === 'date' || (from === 'near' && named !== null && named.nearness !== 'before');
	if (isDate) return named && { unit: named.unit, reason: countedFrom('date', named.unit) };
	return written && { unit: written, reason: countedFrom('document', written) };
}

/** `The next day` is that after the last day named, whatever year or month was named since. */
function ofDay(context: Context): Context {
	const { named, day } = context;
	return named?.unit.day !== undefined || !day
		? context
		: { ...context, named: { unit: day, nearness: 'before' } };
}

function anchored<Words extends DateWords & { readonly from: 'document' | 'date' | 'near' }>(
	mention: Words,
	context: Context,
	read: (mention: Words, anchor: CalendarUnit, reason: DateReason) => Meant | null
): Meant | null {
	const anchor = anchorOf(mention.from, context);
	return anchor && read(mention, anchor.unit, anchor.reason);
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
	{ month, day, toDay, isAhead, year: said }: DateWords & { kind: 'yearless' },
	context: Context
): Meant | null {
	const { written, named } = context;
	const inYear = (year: number, of = day): CalendarUnit | null =>
		of === undefined ? monthUnit(year, month) : dayUnit(year, month, of);
	const made = (year: number, reason: DateReason | null): Meant | null => {
		const [first, last] = [inYear(year), inYear(year, toDay ?? day)];
		return (
			first &&
			last && { first, last, shape: toDay === undefined ? 'one' : 'from-to', isApproximate: false, reason }
		);
	};
	if (said) {
		const year = resolve(said, context);
		return year && made(year.last.year, year.reason);
	}
	const saysYear = named !== null && isWithinYears(named.unit) && named.reason?.kind !== 'known-time';
	if (saysYear && named.nearness !== 'before') {
		const [same, next] = [inYear(named.unit.year), inYear(named.unit.year + 1)];
		// `Last November he came. On 3 March he left`: a year after November's, when that was before the writing
		const isNext =
			named.reason &&
			written &&
			'written' in named.reason &&
			same &&
			next &&
			endOf(same) <= startOf(named.unit) &&
			startOf(next) <= startOf(written);
		return isNext
			? made(next.year, reasonOf('document', written))
			: made(named.unit.year, reasonOf(named.nearness, named.unit));
	}
	if (written) {
		const near = [-1, 0, 1]
			.flatMap((offset) => inYear(written.year + offset) ?? [])
			// what is told has been, unless words say that it will be, or it is about to
			.filter((each) => isAhead !== false || startOf(each) - startOf(written) < 60 * DAY)
			.sort((a, b) => Math.abs(startOf(a) - startOf(written)) - Math.abs(startOf(b) - startOf(written)))[0];
		if (near && written.month !== undefined) return made(near.year, reasonOf('document', written));
		return made(written.year, reasonOf('document', written));
	}
	return saysYear ? made(named.unit.year, reasonOf(named.nearness, named.unit)) : null;
}

/** Whether a date says its year. */
function isWithinYears({ precision }: CalendarUnit): boolean {
	return precision !== 'decade' && precision !== 'century';
}

function weekday(
	{ weekday, side, isWeekend }: DateWords & { kind: 'weekday' },
	anchor: CalendarUnit,
	reason: DateReason
): Meant | null {
	if (anchor.day === undefined) return null;
	const day = startOf(anchor);
	// 1 January 1970 was a Thursday
	const own = (((Math.floor(day / DAY) + 4) % 7) + 7) % 7;
	const ahead = (weekday - own + 7) % 7;
	const offset = side === 'after' ? ahead || 7 : side === 'before' ? ahead - 7 : ahead === 0 ? 0 : ahead - 7;
	const then = dayAt(day + offset * DAY);
	return isWeekend ? { ...one(moved(then, 1), reason), first: then, shape: 'within' } : one(then, reason);
}

function counted(
	{ unit, count, isRough }: DateWords & { kind: 'counted' },
	anchor: CalendarUnit,
	reason: DateReason
): Meant | null {
	if (unit === 'week' || unit === 'weekend') {
		if (anchor.day === undefined) return null;
		const monday = startOf(anchor) - ((Math.floor(startOf(anchor) / DAY) + 3) % 7) * DAY + count * 7 * DAY;
		return {
			first: dayAt(monday + (unit === 'week' ? 0 : 5 * DAY)),
			last: dayAt(monday + 6 * DAY),
			shape: 'within',
			isApproximate: false,
			reason
		};
	}
	const years = count === 0 ? 1 : unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
	const isLong = years > 1;
	const wide = widened(anchor, isLong ? 'year' : unit);
	if (!wide) return null;
	return { ...one(moved(wide, count * years), reason), isApproximate: (isRough ?? false) || isLong };
}

/** How many days, months or years a stretch counts, in units of the calendar. */
function stretch(
	{ side, unit, count, isOnce = false }: DateWords & { kind: 'stretch' },
	anchor: CalendarUnit,
	reason: DateReason
): Meant | null {
	const own = widened(
		anchor,
		unit === 'decade' || unit === 'century' ? 'year' : unit === 'week' ? 'day' : unit
	);
	if (count === null && side === 'after') return { ...one(anchor, reason), bound: 'after' };
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
function neighbour(
	{ month, side }: DateWords & { kind: 'neighbour' },
	anchor: CalendarUnit,
	reason: DateReason
): Meant {
	const same = monthUnit(anchor.year, month);
	if (side === 'same') return one(same, reason);
	const isPast = startOf(same) < startOf(anchor);
	if (side === 'before')
		return one(isPast && anchor.month !== undefined ? same : inOtherYear(same, -1), reason);
	return one(isPast || anchor.month === undefined ? inOtherYear(same, 1) : same, reason);
}

function inOtherYear(unit: CalendarUnit, years: number): CalendarUnit {
	return { ...unit, year: unit.year + years };
}
