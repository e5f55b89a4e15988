import { passageById, sourceById } from '#lib/story/lookup.ts';
import type { Passage, Source, Story, StoryEvent } from '#lib/story/types.ts';
import type { StoryAddresses } from './addresses.ts';
import { words } from '#lib/words/words.ts';

/** Characters of context on either side, as Hypothesis keeps them. */
const contextLength = 32;

/**
 * Every link between an event and a passage as a W3C Web Annotation: the body is the event's page, the target the
 * words in the source. https://www.w3.org/TR/annotation-model/
 *
 * Positions count Unicode code points, as the model asks, in the plain text of the source at the target's address.
 */
export function annotations(story: Story, addresses: StoryAddresses): object {
	const positions = new Map(story.sources.map((source) => [source.id, codePointPositions(story, source)]));
	const items = story.events.flatMap((event) =>
		event.passages.flatMap(({ passage: id }) => {
			const passage = passageById(story, id);
			const source = passage && sourceById(story, passage.source);
			if (!source) return [];
			const position = (offset: number) => positions.get(source.id)?.get(offset) ?? offset;
			return [annotation(story, event, passage, source, addresses, position)];
		})
	);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: addresses.annotations,
		type: 'AnnotationCollection',
		label: words.files.annotations(story.title),
		total: items.length,
		first: { id: `${addresses.annotations}#page-1`, type: 'AnnotationPage', startIndex: 0, items }
	};
}

function annotation(
	story: Story,
	event: StoryEvent,
	passage: Passage,
	source: Source,
	addresses: StoryAddresses,
	position: (offset: number) => number
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
					prefix: [...text.slice(Math.max(0, passage.start - 2 * contextLength), passage.start)]
						.slice(-contextLength)
						.join(''),
					suffix: [...text.slice(passage.end, passage.end + 2 * contextLength)]
						.slice(0, contextLength)
						.join('')
				},
				{
					type: 'TextPositionSelector',
					start: position(passage.start),
					end: position(passage.end)
				}
			]
		}
	};
}

/** How many code points stand before each end of a source's passages; one walk through the text. */
function codePointPositions(story: Story, { id, text }: Source): ReadonlyMap<number, number> {
	const passages = story.passages.filter(({ source }) => source === id);
	const offsets = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const positions = new Map<number, number>();
	let [at, count] = [0, 0];
	for (const offset of offsets) {
		for (; at < offset; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
		positions.set(offset, count);
	}
	return positions;
}
