import { unitAt } from '#lib/dates/calendar.ts';
import { namedUnit, type DateEnd, type Span } from '#lib/dates/fuzzy.ts';
import type { Period, EventOutline } from '#lib/story/types.ts';

/** A stretch of sparse years is worth squeezing from this share of the whole time on … */
const longStretch = 0.4;
/** … when no more than this share of the events begins in it. */
const fewEvents = 0.1;

/** The dated parts of a story that a drawing must have room for. */
type Dated = Pick<EventOutline, 'when' | 'kind'>;

/**
 * The time a story's drawings span: from the start of the year of the earliest known date to the end of the month of
 * the latest certain one. What is only "about" some year adds that year's start, not its margins, and an approximate
 * end adds nothing: soft and open ends may run over the edge, where drawings cut them.
 * @throws RangeError when nothing is dated
 */
export function storyDomain(events: readonly Dated[], periods: readonly Pick<Period, 'when'>[] = []): Span {
	let [first, last] = [Infinity, -Infinity];
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
	return { from: unitAt(first, 'year').from, to: unitAt(last, 'month').to };

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

/**
 * Where a long, sparse opening stretch ends, in ms UTC: the latest start of a year before which no more than a tenth of
 * the events begin, if the years before it are more than 40 % of the whole time; else null.
 * Beginnings with no known start count as early.
 */
export function findBreak(events: readonly Dated[]): number | null {
	const begins = new Float64Array(events.length);
	for (const [i, { when }] of events.entries()) {
		begins[i] = when.start.earliest ?? (when.kind === 'one-of' ? when.end.earliest : null) ?? -Infinity;
	}
	begins.sort();
	const tooMany = begins[Math.floor(begins.length * fewEvents)];
	if (tooMany === undefined || !Number.isFinite(tooMany)) return null;
	const at = unitAt(tooMany, 'year').from;
	const { from, to } = storyDomain(events);
	return (at - from) / (to - from) > longStretch ? at : null;
}
