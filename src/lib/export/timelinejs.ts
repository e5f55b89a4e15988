import { calendarDay } from '#lib/dates/calendar.ts';
import type { DateEnd, FuzzyDate, Span } from '#lib/dates/fuzzy.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import { words } from '#lib/words/words.ts';
import { categoryById, passagesOfEvent, storySpan, documentKind } from '#lib/story/lookup.ts';
import type { Period, Story, StoryEvent } from '#lib/story/types.ts';
import { isAbsolute, type StoryAddresses } from './addresses.ts';
import { escapeXml } from './xml.ts';

/** A date as TimelineJS knows it: as much of it as is known. */
interface SlideDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/**
 * A story as TimelineJS 3 reads it: https://timeline.knightlab.com/docs/json-format.html
 *
 * TimelineJS knows exact dates only, so what it shows for a date is always our wording (`display_date`), with the
 * date's basis in the text. It places events as follows:
 * - a date by the unit it names, about 2018 by 2018;
 * - one that fell on a day somewhere within a range: by the first day of the range, as a point, because an end would
 *   say that it lasted;
 * - one with an open or unknown start by its end, one without a known end by its start;
 * - a period with open ends, drawn as an era, up to the first and last date the story knows.
 */
export function timelineJs(story: Story, addresses: StoryAddresses): object {
	const span = storySpan(story);
	return {
		title: {
			unique_id: 'title',
			text: { headline: escapeXml(story.title), text: paragraph(story.dek) + paragraph(story.sourceNote) }
		},
		events: story.events.map((event) => slide(story, event, addresses)),
		eras: story.periods.map((period) => era(period, span)),
		scale: 'human'
	};
}

function slide(story: Story, event: StoryEvent, addresses: StoryAddresses): object {
	return {
		unique_id: event.id,
		group: categoryById(story, event.category)?.title ?? undefined,
		...place(event.when),
		display_date: words.dates.date(event.when),
		text: { headline: escapeXml(event.title), text: tell(story, event, addresses) }
	};
}

function place({ kind, start, end }: FuzzyDate): { start_date: SlideDate; end_date?: SlideDate } {
	const [first, last] = [slideDate(start, 'first'), slideDate(end, 'last')];
	const from = first ?? last;
	if (!from) throw new RangeError(`date with neither end known: ${kind}`);
	const lasts = first !== null && last !== null && kind !== 'one-of';
	return lasts && !(kind === 'date' && isOneUnit(start))
		? { start_date: from, end_date: last }
		: { start_date: from };
}

/** TimelineJS knows years, months and days: longer units need both ends. */
function isOneUnit({ precision }: DateEnd): boolean {
	return precision === 'year' || precision === 'month' || precision === 'day';
}

function slideDate(end: DateEnd, side: 'first' | 'last'): SlideDate | null {
	const unit = namedUnit(end);
	if (!unit) return null;
	const { year, month, day } = calendarDay(side === 'first' ? unit.from : unit.to - 1);
	if (end.precision === 'day') return { year, month, day };
	return end.precision === 'month' || end.precision === 'season' ? { year, month } : { year };
}

function era({ title, when }: Period, span: Span): object {
	return {
		start_date: slideDate(when.start, 'first') ?? dayOf(span.from),
		end_date: slideDate(when.end, 'last') ?? dayOf(span.to - 1),
		text: { headline: escapeXml(title + words.numbers.comma + words.dates.date(when)) }
	};
}

function dayOf(ms: number): SlideDate {
	const { year, month, day } = calendarDay(ms);
	return { year, month, day };
}

/** TimelineJS shows text as HTML: all of ours is escaped. */
function tell(story: Story, event: StoryEvent, addresses: StoryAddresses): string {
	const [passage] = passagesOfEvent(story, event);
	const { page } = addresses.event(event.id);
	return [
		event.summary && paragraph(event.summary),
		passage && `<blockquote>${escapeXml(words.source.quoted(story, passage))}</blockquote>`,
		event.mention === 'context' && paragraph(words.list.sentence(words.mention.absent(documentKind(story)))),
		paragraph(words.basis.dated(event, documentKind(story))),
		isAbsolute(page) && `<p><a href="${escapeXml(page)}">${words.files.eventLink}</a></p>`
	]
		.filter(Boolean)
		.join('');
}

function paragraph(text: string): string {
	return text ? `<p>${escapeXml(text)}</p>` : '';
}
