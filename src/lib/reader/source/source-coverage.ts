import { eventById } from '#lib/story/lookup.ts';
import type { Story } from '#lib/story/types.ts';
import { coverage } from '#lib/text/coverage.ts';

/** How much of the sources' text events rest on, as a fraction from 0 to 1. Context is not in the source and does not count. */
export function sourceCoverage(story: Story): number {
	const used = story.passages.filter(({ events }) =>
		events.some((id) => eventById(story, id)?.mention !== 'context')
	);
	let words = 0;
	let total = 0;
	for (const { id, text } of story.sources) {
		words +=
			text.length *
			coverage(
				text.length,
				used.filter(({ source }) => source === id)
			);
		total += text.length;
	}
	return total > 0 ? words / total : 0;
}
