import { passagesOfEvent, sourceById, documentKind } from '#lib/story/lookup.ts';
import type { EventOutline, Outline, PassageOutline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/**
 * An event to be cited in plain text: title, date with its basis, the words it rests on and where they stand,
 * the source, the address.
 * @param publication of the story, in words: by whom and when
 */
export function citation(
	story: Outline & { readonly passages: readonly (PassageOutline & { readonly exact: string })[] },
	event: EventOutline,
	address: string,
	publication = ''
): string {
	const [passage] = passagesOfEvent(story, event);
	const source = passage && sourceById(story, passage.source);
	return words.share.citation({
		title: event.title,
		dated: words.basis.dated(event, documentKind(story)),
		quoted: passage ? words.mention.citedLeads[event.mention] + words.source.quoted(story, passage) : null,
		source: source ? words.source.name(source) : null,
		story: [story.title, publication].filter(Boolean).join(words.numbers.comma),
		address
	});
}
