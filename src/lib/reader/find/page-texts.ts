import { eventTexts } from '#lib/state/event-texts.ts';
import type { EventTexts, Searched } from '#lib/story/search.ts';
import type { Outline } from '#lib/story/types.ts';
import { having } from '#lib/browser/data-names.ts';

/** The texts of events as they stand in the page's list. */
export function pageTexts(page: HTMLElement, story: Outline): EventTexts {
	return eventTexts(story, ({ id }) => {
		const words = page.ownerDocument.getElementById(`event-${id}`)?.querySelectorAll(having('words')) ?? [];
		return [...words].map(({ textContent }) => textContent);
	});
}

/** The page's sources, to be searched: read when they are first asked for. */
export function searchedSources(page: HTMLElement): () => readonly Searched[] {
	let read: readonly Searched[] | undefined;
	return () => (read ??= [...page.querySelectorAll('[data-source] section')].map(readSource));
}

function readSource(section: Element): Searched {
	let text = '';
	const blocks = [...section.querySelectorAll(having('block'))].map((block) => {
		const start = text.length;
		// Numbers and counts in the margin are not the source's words.
		for (const node of block.childNodes)
			if (!(node instanceof HTMLSpanElement)) text += node.textContent ?? '';
		const end = text.length;
		text += '\n';
		return { start, end };
	});
	return { text, blocks };
}
