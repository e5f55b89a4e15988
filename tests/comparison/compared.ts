import fc from 'fast-check';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { DAY, utc } from '#lib/dates/calendar.ts';
import type { Subject } from '#lib/comparison/subject.ts';
import type { Category, Period, Story, StoryEvent } from '#lib/story/types.ts';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const first = utc(2000);

/** Days of some thirty years, ms UTC. */
export const days = fc.integer({ min: 0, max: 11_000 }).map((n) => first + n * DAY);

/** Dates of every degree of doubt about when something began. */
const dates = fc.oneof(
	days.map(iso),
	days.map((ms) => iso(ms).slice(0, 7)),
	days.map((ms) => iso(ms).slice(0, 4)),
	days.map((ms) => `${iso(ms).slice(0, 4)}~`),
	days.map((ms) => `${iso(ms)}/..`),
	days.map((ms) => `${iso(ms).slice(0, 4)}/..`),
	days.map((ms) => `../${iso(ms)}`),
	days.map((ms) => `[..${iso(ms)}]`),
	fc.tuple(days, fc.integer({ min: 1, max: 2000 })).map(([ms, n]) => `[${iso(ms)}..${iso(ms + n * DAY)}]`),
	fc.tuple(days, fc.integer({ min: 1, max: 2000 })).map(([ms, n]) => `[${iso(ms)},${iso(ms + n * DAY)}]`)
);

export const categories: readonly Category[] = [
	{ id: 'one', title: 'One', hue: 1 },
	{ id: 'two', title: 'Two', hue: 2 }
];

/** An event with nothing but what a comparison looks at. */
export function eventAt(id: string, edtf: string, more: Partial<StoryEvent> = {}): StoryEvent {
	return {
		id,
		title: id,
		label: id,
		summary: '',
		when: parseEdtf(edtf),
		kind: edtf.includes('/') ? 'span' : 'point',
		basis: 'referenced',
		basisNote: null,
		datePhrase: null,
		category: 'one',
		actors: [],
		mention: 'described',
		confidence: 'high',
		passages: [],
		references: [],
		note: null,
		period: null,
		...more
	};
}

export function storyOf(events: readonly StoryEvent[], periods: readonly Period[] = []): Story {
	return {
		id: 'story',
		title: 'Story',
		dek: '',
		language: 'en',
		direction: 'ltr',
		sourceNote: '',
		order: null,
		languages: [],
		publication: { published: null, updated: null, authors: [], publisher: null },
		sources: [],
		categories,
		periods,
		events,
		passages: []
	};
}

export const events = fc
	.array(
		fc.record({
			edtf: dates,
			category: fc.constantFrom('one', 'two'),
			basis: fc.constantFrom('stated', 'inferred', 'referenced' as const),
			mention: fc.constantFrom('described', 'instance', 'context' as const),
			actors: fc.subarray(['Ada', 'Ben', 'Cem'])
		}),
		{ maxLength: 12 }
	)
	.map((all) => all.map(({ edtf, ...more }, i) => eventAt(`e${i}`, edtf, more as Partial<StoryEvent>)));

export function subjectOf(from: number | null, to: number | null): Subject {
	const extent = { from: from ?? utc(1995), to: Math.max(from ?? 0, to ?? utc(2035)) };
	return {
		token: `${from}/${to}`,
		kind: 'window',
		about: null,
		name: '',
		dated: { first: null, last: null },
		from,
		to,
		extent,
		until: extent.to,
		startPrecision: 'day'
	};
}

/** Windows of any length, none and open ones among them. */
export const subjects = fc
	.tuple(fc.option(days), fc.option(fc.integer({ min: 0, max: 4000 })))
	.map(([from, length]) => subjectOf(from, length === null ? null : (from ?? first) + length * DAY));

/** One reading of every date: the instant at which each event begins. */
export function readingOf(all: readonly StoryEvent[], pick: readonly number[]): ReadonlyMap<string, number> {
	return new Map(
		all.map(({ id, when }, i) => {
			const { start, end, kind, choices } = when;
			const share = pick[i % pick.length] ?? 0;
			const choice = choices?.[Math.floor(share * choices.length)];
			if (choice) return [id, within(choice.earliest, choice.latest, share)];
			if (kind !== 'one-of' && start.open === 'open') return [id, -Infinity];
			return [id, within(start.earliest, kind === 'one-of' ? end.latest : start.latest, share)];
		})
	);
}

function within(earliest: number | null, latest: number | null, share: number): number {
	const [from, to] = [earliest ?? utc(1990), latest ?? utc(2040)];
	return Math.floor(from + share * (to - from));
}

export const picks = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
	minLength: 1,
	maxLength: 12
});
