import { passagesOfEvent, sourceById, documentKind } from '#lib/story/lookup.ts';
import type { EventOutline, Outline, PassageOutline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** What is cited, as far as it is told here. */
type Quotable = Outline & { readonly passages: readonly (PassageOutline & { readonly exact: string })[] };

/**
 * An event to be cited in plain text: what is said of it, and its address.
 * @param publication of the story, in words: by whom and when
 */
export function citation(
	story: Quotable,
	event: EventOutline,
	address: string,
	publication?: string
): string {
	return `${cited(story, event, publication)} ${address}`;
}

/**
 * The same without its address, which runs from left to right in any language: title, date with its basis, the words it rests
 * on and where they stand, the source.
 */
export function cited(story: Quotable, event: EventOutline, publication = ''): string {
	const [passage] = passagesOfEvent(story, event);
	const source = passage && sourceById(story, passage.source);
	return words.share.citation({
		title: event.title,
		dated: words.basis.dated(event, documentKind(story)),
		quoted: passage ? words.mention.citedLeads[event.mention] + words.source.quoted(story, passage) : null,
		source: source ? words.source.name(source) : null,
		story: [story.title, publication].filter(Boolean).join(words.numbers.comma)
	});
}
