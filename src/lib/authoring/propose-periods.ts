import { calendarDay } from '#lib/dates/calendar.ts';
import { widest } from '#lib/dates/fuzzy.ts';
import { longGaps } from '#lib/story/gaps.ts';
import type { StoryEvent } from '#lib/story/types.ts';

/** A stretch of time between two in which nothing happens. */
export interface ProposedPeriod {
	/** EDTF, in years, or in months where all happens within a few years */
	readonly when: string;
	/** how many events begin in it */
	readonly events: number;
}

/** A gap that parts periods takes at least this share of the whole time. */
const leastShare = 0.1;
/** How many gaps part periods at most: the longest. */
const mostGaps = 5;
/** years of a story below which its periods are bounded by months */
const inMonths = 4;

/** The stretches in which a story's events lie, parted by its longest gaps; none where there is no such gap. @param events in time order */
export function proposePeriods(events: readonly StoryEvent[]): readonly ProposedPeriod[] {
	const whole = widest(events.map(({ when }) => when));
	if (!whole) return [];
	const length = whole.to - whole.from;
	const gaps = longGaps(events, length * leastShare)
		.sort((a, b) => b.to - b.from - (a.to - a.from))
		.slice(0, mostGaps);
	const parting = new Set(gaps.map(({ after }) => after));
	if (parting.size === 0) return [];
	const stretches: StoryEvent[][] = [[]];
	for (const event of events) {
		stretches.at(-1)!.push(event);
		if (parting.has(event.id)) stretches.push([]);
	}
	const written = (ms: number) => {
		const { year, month } = calendarDay(ms);
		const sign = year < 0 ? '-' : '';
		const digits = String(Math.abs(year)).padStart(4, '0');
		const isShort = calendarDay(whole.to).year - calendarDay(whole.from).year < inMonths;
		const name = digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
		return isShort && digits.length === 4 ? `${name}-${String(month).padStart(2, '0')}` : name;
	};
	return stretches.flatMap((stretch) => {
		const span = widest(stretch.map(({ when }) => when));
		if (!span) return [];
		const [from, to] = [written(span.from), written(span.to - 1)];
		return [{ when: from === to ? from : `${from}/${to}`, events: stretch.length }];
	});
}
