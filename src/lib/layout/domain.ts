import { max, min, sort, utcMonth, utcYear } from 'd3';
import { namedUnit, type Span } from '#lib/dates/fuzzy.ts';
import type { PeriodOutline, EventOutline } from '#lib/story/types.ts';

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
export function storyDomain(
	events: readonly Dated[],
	periods: readonly Pick<PeriodOutline, 'when'>[] = []
): Span {
	const spans = [...events.filter(({ kind }) => kind === 'span'), ...periods];
	const points = events.filter(({ kind }) => kind === 'point');
	// A point is drawn in the middle of its bounds: all of them count.
	const known = points.flatMap(({ when: { start, end } }) => [
		start.earliest,
		start.latest,
		end.earliest,
		end.latest
	]);
	for (const { when } of spans) {
		const [start, end] = [namedUnit(when.start), namedUnit(when.end)];
		known.push(start?.from ?? null, end?.from ?? null);
		if (end && !when.end.approximate) known.push(end.to - 1);
		if (start && !when.start.approximate) known.push(start.to - 1);
	}
	const instants = known.filter((ms) => ms !== null);
	const [first, last] = [min(instants), max(instants)];
	if (first === undefined || last === undefined)
		throw new RangeError(`no event with a known date: ${events.length}`);
	return { from: +utcYear.floor(new Date(first)), to: +utcMonth.ceil(new Date(last + 1)) };
}

/**
 * Where a long, sparse opening stretch ends, in ms UTC: the latest start of a year before which no more than a tenth of
 * the events begin, if the years before it are more than 40 % of the whole time; else null.
 * Beginnings with no known start count as early.
 */
export function findBreak(events: readonly Dated[]): number | null {
	const begins = sort(
		events.map(
			({ when }) => when.start.earliest ?? (when.kind === 'one-of' ? when.end.earliest : null) ?? -Infinity
		)
	);
	const tooMany = begins[Math.floor(begins.length * fewEvents)];
	if (tooMany === undefined || !Number.isFinite(tooMany)) return null;
	const at = +utcYear.floor(new Date(tooMany));
	const { from, to } = storyDomain(events);
	return (at - from) / (to - from) > longStretch ? at : null;
}

/** What a drawing shows at first: everything, or everything from the end of a sparse opening on. */
export function defaultView(domain: Span, breakAt: number | null): Span {
	return { from: breakAt ?? domain.from, to: domain.to };
}
