import type { Facts } from '#lib/comparison/difference.ts';
import type { NumberRange } from '#lib/comparison/event-count.ts';
import { gapDifference, type BeginningGap, type GapRange } from '#lib/comparison/gap-range.ts';
import { daysAfter, inDaysOrYears } from '#lib/comparison/matched.ts';
import { lengthDifference, type Subject } from '#lib/comparison/subject.ts';
import type { EventOutline } from '#lib/story/types.ts';
import { tempoDecimals } from '../tempo-decimals.ts';
import { duration, instant } from './dates.ts';
import { figure, range } from './numbers.ts';

/** `1 event`, `6 to 8 events`. */
export function events(count: NumberRange): string {
	return `${range(count)} ${count.least === 1 && count.most === 1 ? 'event' : 'events'}`;
}

/** How a number differs from another: `8 fewer`, `2 to 4 more`, `between 2 fewer and 3 more`, `the same`. */
export function more({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return 'the same';
	if (least > 0) return `${range({ least, most })} more`;
	if (most < 0) return `${range({ least: -most, most: -least })} fewer`;
	if (least === 0) return `the same or up to ${most} more`;
	if (most === 0) return `the same or up to ${-least} fewer`;
	return `between ${-least} fewer and ${most} more`;
}

/** `1.4 to 2.2 times as dense`, `3.1 times as sparse`. */
export function density({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return `${times({ least: 1 / most, most: 1 / least })} as sparse`;
	return `${times({ least, most })} as dense`;
}

function times(ratio: NumberRange): string {
	const rounded = range(ratio, ratio.most < 10 ? 1 : 0);
	return rounded === '1.0' ? 'about' : `${rounded} times`;
}

/** `2.1 to 2.6`; for what is too short for the unit that suits the others, `3 to 5 in 12 days`. */
export function tempo({ tempo, events, subject }: Facts): string {
	if (tempo) return range(tempo, tempoDecimals(tempo));
	return subject.extent.to > subject.extent.from ? `${range(events)} in ${length(subject)}` : length(subject);
}

/** The length of a subject: `6 years 7 months`, `no length`. */
export function length({ extent: { from, to } }: Pick<Subject, 'extent'>): string {
	return to > from ? duration(from, to) : 'no length';
}

/** How much longer or shorter `b` is than `a`: `2 years 11 months shorter`, `as long`. */
export function longer(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): string {
	const { from, to } = lengthDifference(a, b);
	if (from === to) return 'as long';
	return `${duration(from, to)} ${to > from ? 'longer' : 'shorter'}`;
}

/** `1 year 7 months`, `between 9 months 3 days and 1 year 4 months`, `none`. */
export function gap({ least, most }: GapRange): string {
	const [short, long] = [least && gapLength(least), most && gapLength(most)];
	if (!long) return 'none';
	if (!short) return `up to ${long}`;
	return short === long ? long : `${short} to ${long}`;
}

function gapLength({ from, to }: BeginningGap): string {
	return duration(from, to);
}

/** Between which days a gap lies: `14 Apr 2017 to 9 Nov 2018`. */
export function gapDates({ from, to }: BeginningGap): string {
	return `${instant(from, 'day', 'short')} to ${instant(to, 'day', 'short')}`;
}

/** The same, of a gap that no reading of the dates makes longer. */
export function gapDatesAtMost(gap: BeginningGap): string {
	return `${gapDates(gap)} at most`;
}

/** How the longest gaps of two differ. */
export function longerGap(a: GapRange, b: GapRange): string {
	return {
		none: '',
		longer: 'longer',
		shorter: 'shorter',
		same: 'the same',
		either: 'either may be longer'
	}[gapDifference(a, b)];
}

/**
 * On which day after day 0 an event begins: `day 356`, `day 0 to 364`, `before day 0`, `by day 4,168`; in which year where
 * that is more than a century later: `year 2,493 to 2,512`.
 */
export function day(event: Pick<EventOutline, 'when'>, origin: number): string {
	const { unit, least, most } = inDaysOrYears(daysAfter(event, origin));
	if (most === -Infinity) return 'before day 0';
	if (least === -Infinity) return most < 0 ? 'before day 0' : `by ${unit} ${figure(most)}`;
	if (most === Infinity) return `${unit} ${figure(least)} or later`;
	return least === most ? `${unit} ${figure(least)}` : `${unit} ${figure(least)} to ${figure(most)}`;
}

/** How much later than another something comes: `43 days later`, `12 to 43 days earlier`, `on the same day`. */
export function later(range: NumberRange): string {
	if (!Number.isFinite(range.least) || !Number.isFinite(range.most)) return 'not known';
	if (range.least === 0 && range.most === 0) return 'on the same day';
	const { unit, least, most } = inDaysOrYears(range);
	const amount = (from: number, to: number) =>
		`${from === to ? figure(from) : `${figure(from)} to ${figure(to)}`} ${unit}${to === 1 ? '' : 's'}`;
	if (least >= 0) return `${amount(least, most)} later`;
	if (most <= 0) return `${amount(-most, -least)} earlier`;
	return `between ${amount(-least, -least)} earlier and ${amount(most, most)} later`;
}

/** What is said of the second of two. */
export function inSecond(said: string): string {
	return `${said} in B`;
}

/** What is said of one of more than two. */
export function of(letter: string, said: string): string {
	return `${letter} ${said}`;
}
