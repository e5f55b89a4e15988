import { isoDay } from '#lib/dates/iso.ts';
import { words } from '#lib/words/words.ts';
import { categoryById, passagesOfEvent, documentKind } from '#lib/story/lookup.ts';
import type { Reference, Story, StoryEvent } from '#lib/story/types.ts';
import { writeCsv } from './csv.ts';

/** Between the parts of a cell that holds several: quotations have commas and semicolons of their own. */
const separator = ' | ';

/**
 * One column each. `earliest` and `latest` are the first and last day the date may mean, of a life-line the first
 * day of its start and the last of its end; empty where open or not known.
 * The parts of `passages` and `locators` belong together, the first with the first.
 */
const columns: Readonly<Record<string, (event: StoryEvent, story: Story) => string>> = {
	id: ({ id }) => id,
	title: ({ title }) => title,
	when: ({ when }) => when.edtf,
	earliest: ({ when }) => day(when.start.earliest),
	latest: ({ when }) => day(when.end.latest),
	date: ({ when }) => words.dates.date(when),
	basis: ({ basis }, story) => words.basis.title(basis, documentKind(story)),
	category: ({ category }, story) => categoryById(story, category)?.title ?? '',
	actors: ({ actors }) => actors.join(separator),
	mention: ({ mention }) => mention,
	confidence: ({ confidence }) => confidence ?? '',
	summary: ({ summary }) => summary ?? '',
	note_kind: ({ note }) => note?.kind ?? '',
	note: ({ note }) => note?.text ?? '',
	passages: (event, story) => join(passagesOfEvent(story, event).map(({ exact }) => exact)),
	locators: (event, story) => join(passagesOfEvent(story, event).map(words.source.locator)),
	references: ({ references }) => join(references.map(cite))
};

/** A story's events as a table, in time order, context events included (`mention` tells them apart). */
export function eventsCsv(story: Story): string {
	const rows = story.events.map((event) => Object.values(columns).map((cell) => cell(event, story)));
	return writeCsv([Object.keys(columns), ...rows]);
}

function join(parts: readonly string[]): string {
	return parts.join(separator);
}

function day(ms: number | null): string {
	return ms === null ? '' : isoDay(ms);
}

function cite({ publisher, title, date, url, kind }: Reference): string {
	const weak = kind === 'weak' ? words.files.weakSource : null;
	return [publisher, title, date, weak, url].filter(Boolean).join(words.numbers.comma);
}
