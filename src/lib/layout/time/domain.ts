import { min } from 'd3';
import { DAY, unitAt } from '#lib/dates/calendar.ts';
import { firstKnown, middle, type DateEnd, type Span } from '#lib/dates/fuzzy.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import type { Period, EventOutline } from '#lib/story/types.ts';

/** A stretch of sparse years is worth squeezing from this share of the whole time on … */
const longStretch = 0.4;
/** … when no more than this share of the events begins in it. */
const fewEvents = 0.1;

/** A mark nearer to where a drawing opens than this share of what it shows would be cut there … */
const nearEdge = 0.005;
/** … and this share is left before it instead. */
const roomBefore = 0.015;

/** The dated parts of a story that a drawing must have room for. */
type Dated = Pick<EventOutline, 'when' | 'kind'>;

/** A drawing begins and ends with the longest unit of the calendar that leaves no more than this share of it empty. */
const mostEmpty = 0.2;
/** The share of a drawing that is kept for what goes on when all else has ended, or went on before all else began. */
const roomToGoOn = 0.05;
/** A story of a day or two is drawn with the days about it, ms. */
const leastDomain = 7 * DAY;

/**
 * The time a story's drawings span: from the start of the year, month or day of the earliest known date to the end of the
 * month or day of the latest certain one. What is only "about" some year adds that year's start, not its margins, and an
 * approximate end adds nothing: soft and open ends may run over the edge, where drawings cut them. Where something that
 * goes on begins last of all, a twentieth more is there for it to go on in; so before what has no known beginning and
 * ended first of all.
 * @throws RangeError when nothing is dated
 */
export function storyDomain(events: readonly Dated[], periods: readonly Pick<Period, 'when'>[] = []): Span {
	let [first, last] = [Infinity, -Infinity];
	/** ms UTC: where the first of all that has no beginning ends, and where the last of all that goes on begins */
	let [endsFirst, beginsLast] = [Infinity, -Infinity];
	for (const { when, kind } of events) {
		if (kind === 'span') addSpan(when);
		else {
			// A point is drawn in the middle of its bounds: all of them count.
			addBounds(when.start);
			addBounds(when.end);
		}
	}
	for (const { when } of periods) addSpan(when);
	if (first > last) throw new RangeError(`no event with a known date: ${events.length}`);
	const room = roomToGoOn * (last - first);
	return roundedSpan(endsFirst <= first ? first - room : first, beginsLast >= last ? last + room : last);

	function add(ms: number | null): void {
		if (ms === null) return;
		if (ms < first) first = ms;
		if (ms > last) last = ms;
	}

	function addBounds({ earliest, latest }: DateEnd): void {
		add(earliest);
		add(latest);
	}

	function addSpan({ start, end }: Dated['when']): void {
		addEnd(start);
		addEnd(end);
		if (end.open !== 'no' && start.latest !== null && start.latest > beginsLast)
			beginsLast = Math.max(beginsLast, namedUnit(start)!.to - 1);
		if (start.open !== 'no' && end.earliest !== null && end.earliest < endsFirst)
			endsFirst = Math.min(endsFirst, namedUnit(end)!.from);
	}

	function addEnd(end: DateEnd): void {
		// A unit lies within its bounds, which are known without looking at a calendar.
		if (end.earliest === null || end.latest === null) return;
		if (end.earliest >= first && end.latest <= last) return;
		const unit = namedUnit(end);
		if (!unit) return;
		add(unit.from);
		if (!end.approximate) add(unit.to - 1);
	}
}

/** The units of the calendar that begin and end a drawing of what lies between two instants; a week at least. */
export function roundedSpan(first: number, last: number): Span {
	const starts = (['year', 'month', 'day'] as const).map((unit) => unitAt(first, unit).from);
	const from = starts.find((start) => first - start <= mostEmpty * (last - start)) ?? starts.at(-1)!;
	const ends = (['month', 'day'] as const).map((unit) => unitAt(last, unit).to);
	const to = ends.find((end) => end - last <= mostEmpty * (end - first)) ?? ends.at(-1)!;
	const days = Math.max(0, leastDomain - (to - from)) / DAY;
	return { from: from - Math.floor(days / 2) * DAY, to: to + Math.ceil(days / 2) * DAY };
}

/**
 * Where a long, sparse opening stretch ends, in ms UTC: the latest start of a year before which no more than a tenth of
 * the events begin, if the years before it are more than 40 % of the whole time; else null. A drawing may open there: it is an
 * earlier year where the mark of a point would be cut by it.
 * Beginnings with no known start count as early.
 */
export function findBreak(events: readonly Dated[]): number | null {
	const begins = new Float64Array(events.length);
	for (const [i, { when }] of events.entries()) {
		begins[i] = firstKnown(when) ?? -Infinity;
	}
	begins.sort();
	const tooMany = begins[Math.floor(begins.length * fewEvents)];
	if (tooMany === undefined || !Number.isFinite(tooMany)) return null;
	const at = unitAt(tooMany, 'year').from;
	const { from, to } = storyDomain(events);
	return (at - from) / (to - from) > longStretch ? beforeItsMarks(events, at, { from, to }) : null;
}

/** The start of a year, this one or an earlier one, that cuts no mark of a point of those that follow it. */
function beforeItsMarks(events: readonly Dated[], at: number, domain: Span): number {
	const middles = events.filter(({ kind }) => kind === 'point').map(({ when }) => middle(when));
	const first = min(middles, (ms) => (ms < at ? undefined : ms)) ?? Infinity;
	const shown = domain.to - at;
	if (first - at >= nearEdge * shown) return at;
	const earlier = unitAt(first - roomBefore * shown, 'year').from;
	return earlier > domain.from ? beforeItsMarks(events, earlier, domain) : at;
}
