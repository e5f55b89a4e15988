import { DAY } from '#lib/dates/calendar.ts';
import { edtfDay, readWrittenUnit } from '#lib/dates/iso.ts';
import type { Alignment } from '#lib/comparison/alignment.ts';
import { beginnings, counts } from '#lib/comparison/readings.ts';
import {
	besideEvent,
	knownTime,
	periodSubject,
	windowSubject,
	type Subject
} from '#lib/comparison/subject.ts';
import { knownBeginnings } from '#lib/story/comparable.ts';
import { eventById, periodById } from '#lib/story/lookup.ts';
import type { WritingDirection } from '#lib/story/language.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Outline } from '#lib/story/types.ts';
import { compareQuery, letters, type ComparisonOptions } from './compare-query.ts';

/*
 * The address of a comparison:
 *
 *     ?a=support-channels&b=2021-08-15/2025-04&c=before:takeover&align=calendar&origin=start,takeover&context=1&overlay=1
 *
 * a, b, c, d   what is compared, two to four:
 *              - a period's id
 *              - a window of dates: `2015`, `2015/2020-06`, `../2015-12-31`, `-0499/-0100`, `2020/..`. This is EDTF, of
 *                which only plain years, months and days are read here; both ends are included
 *              - `before:<event>` and `after:<event>`, cut where the event begins
 *              - `event:<event>` as a, with no b: both of these
 * align        `elapsed` (default), `calendar`, `proportional`
 * origin       day 0 of each subject in turn: `start` (default) or the id of an event; for `elapsed`
 * context      `1`: events that are not in the source count
 * overlay      `1`: two subjects drawn over each other
 * time         `rtl`, `ltr`: in which direction time runs; the story's own where it is left out
 */

export interface ComparisonAddress extends ComparisonOptions {
	/** two to four */
	readonly subjects: readonly Subject[];
	/** in which time runs; null: the story's own */
	readonly direction: WritingDirection | null;
}

const alignments: readonly Alignment[] = ['elapsed', 'calendar', 'proportional'];

/** Events that must have a known beginning in a period for it to be compared unasked. */
const enough = 3;

/**
 * What is compared unasked: the first two periods in which at least three events have a known beginning. Where there are
 * not two such periods, whatever periods come first; where there are not two periods, the halves of the story.
 */
export function defaultComparison(story: Outline): ComparisonAddress {
	const all = story.periods.map((period) => periodSubject(story, period));
	const fromSource = story.events.filter(isFromSource);
	const busy = all.filter((subject) => {
		const inside = fromSource.filter(({ when }) =>
			beginnings(when).every(
				({ earliest, latest }) =>
					Number.isFinite(earliest) && counts(subject, earliest) && counts(subject, latest)
			)
		);
		return inside.length >= enough;
	});
	const pair = [...new Set([...busy, ...all])].slice(0, 2).sort((a, b) => all.indexOf(a) - all.indexOf(b));
	return {
		subjects: pair.length === 2 ? pair : halves(story),
		align: 'elapsed',
		origins: [null, null],
		context: false,
		overlay: false,
		direction: null
	};
}

/** Split where the event in the middle begins, or the first after those that begin the story. */
function halves(story: Outline): Subject[] {
	const begins = knownBeginnings(story);
	const later = begins.filter((ms) => ms > (begins[0] ?? 0));
	const middle = Math.floor(begins.length / 2) - (begins.length - later.length);
	const { from, to } = knownTime(story);
	const at = later[Math.max(0, middle)] ?? (from + to) / 2;
	return [`../${edtfDay(at - DAY)}`, `${edtfDay(at)}/..`].flatMap((token) => readWindow(token, story) ?? []);
}

/**
 * Reads a query string. Never throws: what it does not know gives way to the default and is named in `ignored`.
 * Parameters it does not know at all are other people's and pass in silence.
 */
export function readComparison(
	query: URLSearchParams,
	story: Outline
): { readonly comparison: ComparisonAddress; readonly ignored: readonly string[] } {
	const ignored: string[] = [];
	const standard = defaultComparison(story);

	function choice<T extends string>(name: string, known: readonly T[], fallback: T): T {
		const asked = query.get(name);
		const found = known.find((one) => one === asked);
		if (asked !== null && !found) ignored.push(`${name}=${asked}`);
		return found ?? fallback;
	}

	const subjects = readSubjects(query, story, standard, ignored);
	return {
		comparison: {
			subjects,
			align: choice('align', alignments, standard.align),
			origins: readOrigins(query, story, subjects.length, ignored),
			context: choice('context', ['0', '1'], '0') === '1',
			overlay: choice('overlay', ['0', '1'], '0') === '1',
			direction: choice<WritingDirection | ''>('time', ['ltr', 'rtl'], '') || null
		},
		ignored
	};
}

function readSubjects(
	query: URLSearchParams,
	story: Outline,
	standard: ComparisonAddress,
	ignored: string[]
): readonly Subject[] {
	const first = query.get('a') ?? '';
	if (first.startsWith('event:') && !query.has('b')) {
		const id = first.slice('event:'.length);
		const sides = [`before:${id}`, `after:${id}`].map((token) => readSubject(token, story));
		const both = sides.filter((side) => side !== null);
		if (both.length === 2) return both;
		ignored.push(`a=${first}`);
		return standard.subjects;
	}
	const asked = letters.map((letter) => {
		const token = query.get(letter);
		const subject = token === null ? null : readSubject(token, story);
		if (token !== null && !subject) ignored.push(`${letter}=${token}`);
		return subject;
	});
	const [a, b, ...more] = asked;
	// The default that is not compared already takes an empty place.
	const spare = (other: Subject | null | undefined, prefer: 0 | 1) =>
		[standard.subjects[prefer], standard.subjects[1 - prefer]].find(
			(one) => one && one.token !== other?.token
		)!;
	const pair: readonly Subject[] =
		a && b ? [a, b] : a ? [a, spare(a, 1)] : b ? [spare(b, 0), b] : standard.subjects;
	return [...pair, ...more.filter((one) => one !== null && one !== undefined)];
}

/** What a token of an address stands for; null for one that stands for nothing in this story. */
export function readSubject(token: string, story: Outline): Subject | null {
	const period = periodById(story, token);
	if (period) return periodSubject(story, period);
	const [, side, id = ''] = /^(before|after):(.+)$/.exec(token) ?? [];
	if (side === 'before' || side === 'after') {
		const event = eventById(story, id);
		return event ? besideEvent(story, side, event) : null;
	}
	return readWindow(token, story);
}

function readWindow(token: string, story: Outline): Subject | null {
	const parts = token.split('/');
	if (parts.length > 2) return null;
	const [start = '', end = start] = parts;
	const [first, last] = [start, end].map((part) =>
		part === '..' ? null : (readWrittenUnit(part) ?? undefined)
	);
	if (first === undefined || last === undefined || (!first && !last)) return null;
	if (first && last && last.span.to <= first.span.from) return null;
	return windowSubject(story, token, first, last);
}

function readOrigins(
	query: URLSearchParams,
	story: Outline,
	count: number,
	ignored: string[]
): readonly (string | null)[] {
	const asked = query.get('origin')?.split(',') ?? [];
	const unknown = asked.filter((id) => id !== 'start' && !canBeOrigin(story, id));
	if (unknown.length || asked.length > count) ignored.push(`origin=${asked.join(',')}`);
	return Array.from({ length: count }, (_, i) => {
		const id = asked[i];
		return id !== undefined && canBeOrigin(story, id) ? id : null;
	});
}

function canBeOrigin(story: Outline, id: string): boolean {
	return originInstant(story, id) !== null;
}

/** Day 0 at an event: the first instant at which it may begin, ms UTC; null when nobody knows. */
export function originInstant(story: Outline, id: string | null): number | null {
	return id === null ? null : (eventById(story, id)?.when.start.earliest ?? null);
}

/** The query string of a comparison, without `?`; empty for the default. `readComparison` reads it back. */
export function writeComparison(comparison: ComparisonAddress, story: Outline): string {
	const tokens = comparison.subjects.map(({ token }) => token);
	const standard = defaultComparison(story).subjects.map(({ token }) => token);
	const time = comparison.direction ? `&time=${comparison.direction}` : '';
	const query = compareQuery(tokens, comparison) + time;
	return tokens.join() === standard.join() && !/&(align|origin|context|overlay|time)=/.test(query)
		? ''
		: query;
}
