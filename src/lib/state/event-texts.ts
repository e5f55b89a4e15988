import { categoryById, passageById, periodById } from '#lib/story/lookup.ts';
import type { EventOutline, Outline, Story, StoryEvent } from '#lib/story/types.ts';
import { fold } from '#lib/text/fold.ts';
import { words } from '#lib/words/words.ts';

/** Texts that are all there. */
type KnownTexts = (event: EventOutline) => string;

/** The texts of a whole story's events: those of `eventTexts`, with what else their entries in the list say. */
export function textsOf(story: Story): KnownTexts {
	return eventTexts(story, (event) => {
		const { summary, note, basisNote, datePhrase, references, passages } = event as StoryEvent;
		return [
			summary ?? '',
			note?.text ?? '',
			basisNote ?? '',
			datePhrase ?? '',
			...references.flatMap((reference) => [reference.title, words.list.reference(reference)]),
			...passages.map(({ passage }) => passageById(story, passage)?.exact ?? '')
		];
	});
}

/**
 * Texts of events that are made when they are first asked for: title, label, date in words, actors, the titles of lane
 * and period, and what else there is of an event.
 */
export function eventTexts(story: Outline, more: (event: EventOutline) => readonly string[]): KnownTexts {
	const made = new WeakMap<EventOutline, string>();
	return (event) => {
		let text = made.get(event);
		if (text === undefined) {
			const { title, label, when, actors, category, period } = event;
			const parts = [
				title,
				label,
				words.dates.searched(when),
				...actors,
				categoryById(story, category)?.title ?? '',
				(period !== null && periodById(story, period)?.title) || '',
				...more(event)
			];
			// A line between the parts: no word can stand across two of them.
			text = parts.map(fold).join('\n');
			made.set(event, text);
		}
		return text;
	};
}
