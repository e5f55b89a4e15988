import { DAY } from '#lib/dates/calendar.ts';
import { wordDuration, wordInstant } from '#lib/dates/wording.ts';
import type { Alignment } from '#lib/layout/comparison/align.ts';
import type { Facts, NumberRange } from '#lib/comparison/difference.ts';
import type { BeginningGap, GapRange } from '#lib/comparison/gap-range.ts';
import { daysAfter } from '#lib/comparison/matched.ts';
import type { RecurringKind } from '#lib/comparison/recurring.ts';
import type { Subject } from '#lib/comparison/subject.ts';
import type { StoryEvent } from '#lib/story/types.ts';

export const letters = ['A', 'B', 'C', 'D'] as const;

/** What a ruler measures. */
export const rulerNames: Readonly<Record<Alignment, string>> = {
	calendar: 'Calendar',
	elapsed: 'Elapsed time',
	proportional: 'Percent'
};

/** by number of decimals: one costs more to make than thousands of numbers to write */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
	const known = formats.get(decimals);
	if (known) return known;
	const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	const made = new Intl.NumberFormat('en-GB', options);
	formats.set(decimals, made);
	return made;
}

/** `14`, `13 to 16`; with decimals where asked. */
export function wordNumber({ least, most }: NumberRange, decimals = 0): string {
	const { format } = formatOf(decimals);
	const [first, last] = [format(least), format(most)];
	return first === last ? `${first}` : `${first} to ${last}`;
}

/** `1 event`, `6 to 8 events`. */
export function wordCount(range: NumberRange, one = 'event', many = `${one}s`): string {
	return `${wordNumber(range)} ${range.least === 1 && range.most === 1 ? one : many}`;
}

/** How a number differs from another: `8 fewer`, `2 to 4 more`, `between 2 fewer and 3 more`, `the same`. */
export function wordDifference({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return 'the same';
	if (least > 0) return `${wordNumber({ least, most })} more`;
	if (most < 0) return `${wordNumber({ least: -most, most: -least })} fewer`;
	if (least === 0) return `the same or up to ${most} more`;
	if (most === 0) return `the same or up to ${-least} fewer`;
	return `between ${-least} fewer and ${most} more`;
}

/** `1.4 to 2.2 times as dense`, `3.1 times as sparse`. */
export function wordRatio({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return `${wordTimes({ least: 1 / most, most: 1 / least })} as sparse`;
	return `${wordTimes({ least, most })} as dense`;
}

function wordTimes(times: NumberRange): string {
	const rounded = wordNumber(times, times.most < 10 ? 1 : 0);
	return rounded === '1.0' ? 'about' : `${rounded} times`;
}

/** `2.1 to 2.6`; for what is too short to speak of a year, `3 to 5 in 12 days`. */
export function wordTempo({ tempo, events, subject }: Facts): string {
	if (tempo) return wordNumber(tempo, 1);
	return `${wordNumber(events)} in ${wordLength(subject)}`;
}

/** The length of a subject: `6 years 7 months`, `no length`. */
export function wordLength({ extent: { from, to } }: Subject): string {
	return to > from ? wordDuration(from, to) : 'no length';
}

/** What stands beside a subject's title: its dates, length and number of events. */
export function headFacts({ subject, events }: Facts): string[] {
	const dates = subject.dates === subject.title ? [] : [subject.dates];
	return [...dates, wordLength(subject), wordCount(events)];
}

/** How much longer or shorter `b` is than `a`: `2 years 11 months shorter`, `as long`. */
export function wordLengthDifference(a: Subject, b: Subject): string {
	const [first, second] = [a, b].map(({ extent }) => extent.to - extent.from) as [number, number];
	if (Math.abs(first - second) < DAY) return 'as long';
	// Counted from one start, so that the words are the same either way round.
	const from = Math.min(a.extent.from, b.extent.from);
	return `${wordDuration(from + first, from + second)} ${second > first ? 'longer' : 'shorter'}`;
}

/** `1 year 7 months`, `between 9 months 3 days and 1 year 4 months`, `none: fewer than two events`. */
export function wordGap({ least, most }: GapRange): string {
	const [short, long] = [least && wordOneGap(least), most && wordOneGap(most)];
	if (!long) return 'none';
	if (!short) return `up to ${long}`;
	return short === long ? long : `${short} to ${long}`;
}

function wordOneGap({ from, to }: BeginningGap): string {
	return wordDuration(from, to);
}

/** Between which days a gap lies: `14 Apr 2017 to 9 Nov 2018`. */
export function wordGapDates({ from, to }: BeginningGap): string {
	return `${wordInstant(from, 'day', 'short')} to ${wordInstant(to, 'day', 'short')}`;
}

/** On which day after day 0 an event begins: `day 356`, `day 0 to 364`, `before day 0`, `by day 4,168`. */
export function wordDay(event: Pick<StoryEvent, 'when'>, origin: number): string {
	const { least, most } = daysAfter(event, origin);
	if (most === -Infinity) return 'before day 0';
	if (least === -Infinity) return most < 0 ? 'before day 0' : `by day ${figure(most)}`;
	if (most === Infinity) return `day ${figure(least)} or later`;
	return least === most ? `day ${figure(least)}` : `day ${figure(least)} to ${figure(most)}`;
}

/** How much later than another something comes: `43 days later`, `12 to 43 days earlier`, `on the same day`. */
export function wordLater({ least, most }: NumberRange): string {
	if (!Number.isFinite(least) || !Number.isFinite(most)) return 'not known';
	const days = (from: number, to: number) =>
		`${from === to ? figure(from) : `${figure(from)} to ${figure(to)}`} ${to === 1 ? 'day' : 'days'}`;
	if (least === 0 && most === 0) return 'on the same day';
	if (least >= 0) return `${days(least, most)} later`;
	if (most <= 0) return `${days(-most, -least)} earlier`;
	return `between ${days(-least, -least)} earlier and ${days(most, most)} later`;
}

function figure(number: number): string {
	return number.toLocaleString('en-GB').replace('-', '−');
}

/** What a reader must know of a subject before taking its numbers at their word. */
export function cautions(subject: Subject, empty: boolean): string[] {
	const { from, to, extent, startPrecision } = subject;
	const start = wordInstant(extent.from, 'day');
	const said: string[] = [];
	if (extent.to <= extent.from) said.push('it has no length');
	else {
		if (from === null)
			said.push(`no start is given: it is measured from the story’s first known date, ${start}`);
		else if (startPrecision && startPrecision !== 'day') {
			said.push(`its start is given only to the ${startPrecision}: day 0 is ${start}`);
		}
		if (to === null) {
			said.push(
				`it has no end: it is measured to the story’s last known date, ${wordInstant(extent.to - 1, 'day')}`
			);
		}
	}
	if (empty) said.push('nothing begins in it');
	return said;
}

/** What a recurring kind is called: as the story tells it, else in the source's words. */
export function kindName({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `“${quote}”`;
}

/** `a, b and c`. */
export function wordList(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
