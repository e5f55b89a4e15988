import { passageById } from '#lib/story/lookup.ts';
import type { EventTexts } from '#lib/story/search.ts';
import type { EventOutline, Story, StoryEvent } from '#lib/story/types.ts';
import { fold } from '#lib/text/fold.ts';
import { words } from '#lib/words/words.ts';

/** The texts of a whole story's events: title, label, worded date, actors, summary, note and passages. */
export function textsOf(story: Story): EventTexts {
	return eventTexts((event) => {
		const { summary, note, passages } = event as StoryEvent;
		return [
			summary ?? '',
			note?.text ?? '',
			...passages.map(({ passage }) => passageById(story, passage)?.exact ?? '')
		];
	});
}

/**
 * Texts of events that are made when they are first asked for: title, label, worded date and actors, and what else
 * there is of an event.
 */
export function eventTexts(more: (event: EventOutline) => readonly string[]): EventTexts {
	const made = new WeakMap<EventOutline, string>();
	return (event) => {
		let text = made.get(event);
		if (text === undefined) {
			const { title, label, when, actors } = event;
			// A line between the parts: no word can stand across two of them.
			text = [title, label, words.dates.date(when), ...actors, ...more(event)].map(fold).join('\n');
			made.set(event, text);
		}
		return text;
	};
}
