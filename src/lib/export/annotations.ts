import { passageById, sourceById } from '#lib/story/lookup.ts';
import type { Passage, Source, Story, StoryEvent } from '#lib/story/types.ts';
import type { StoryAddresses } from './addresses.ts';

/** Characters of context on either side, as Hypothesis keeps them. */
const contextLength = 32;

/**
 * Every link between an event and a passage as a W3C Web Annotation: the body is the event's page, the target the
 * words in the source. https://www.w3.org/TR/annotation-model/
 *
 * Positions count Unicode code points, as the model asks, in the plain text of the source at the target's address.
 */
export function annotations(story: Story, addresses: StoryAddresses): object {
	const items = story.events.flatMap((event) =>
		event.passages.flatMap(({ passage: id }) => {
			const passage = passageById(story, id);
			const source = passage && sourceById(story, passage.source);
			return source ? [annotation(story, event, passage, source, addresses)] : [];
		})
	);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: addresses.annotations,
		type: 'AnnotationCollection',
		label: `${story.title}: events and the passages they rest on`,
		total: items.length,
		first: { id: `${addresses.annotations}#page-1`, type: 'AnnotationPage', startIndex: 0, items }
	};
}

function annotation(
	story: Story,
	event: StoryEvent,
	passage: Passage,
	source: Source,
	addresses: StoryAddresses
): object {
	const { text } = source;
	return {
		id: `${addresses.annotations}#${event.id}.${passage.id}`,
		type: 'Annotation',
		motivation: 'linking',
		body: addresses.event(event.id).page,
		target: {
			source: {
				id: addresses.source(source.id),
				type: 'Text',
				format: 'text/plain',
				language: story.language,
				...(source.url && { via: source.url })
			},
			selector: [
				{
					type: 'TextQuoteSelector',
					exact: passage.exact,
					prefix: [...text.slice(0, passage.start)].slice(-contextLength).join(''),
					suffix: [...text.slice(passage.end, passage.end + 2 * contextLength)]
						.slice(0, contextLength)
						.join('')
				},
				{
					type: 'TextPositionSelector',
					start: countCodePoints(text.slice(0, passage.start)),
					end: countCodePoints(text.slice(0, passage.end))
				}
			]
		}
	};
}

function countCodePoints(text: string): number {
	return [...text].length;
}
