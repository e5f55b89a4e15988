import { passagesOfEvent, sourceById } from '#lib/story/lookup.ts';
import type { EventOutline, Outline, PassageOutline } from '#lib/story/types.ts';
import { dateWithBasis, quoteWithPlace, sourceName, type Quoted } from './words.ts';

/**
 * An event to be cited in plain text: title, date with its basis, the words it rests on and where they stand,
 * the source, the address.
 */
export function citation(
	story: Outline & { readonly passages: readonly (PassageOutline & Quoted)[] },
	event: EventOutline,
	address: string
): string {
	const [passage] = passagesOfEvent(story, event);
	const source = passage && sourceById(story, passage.source);
	const link =
		event.mention === 'instance' ? 'a case of ' : event.mention === 'context' ? 'background to ' : '';
	return [
		`${event.title}. ${sentence(dateWithBasis(event))}`,
		passage && sentence(link + quoteWithPlace(story, passage)),
		source && `Source: ${sentence(sourceName(source))}`,
		`In: ${sentence(story.title)}`,
		address
	]
		.filter(Boolean)
		.join(' ');
}

function sentence(text: string): string {
	const begun = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
