import { longGaps } from '#lib/story/gaps.ts';
import { followList } from './follow-list.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import type { EventOutline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import { having } from '#lib/browser/data-names.ts';

/** Keeps the list of events as the reader filters it, and says which event is current. */
export function liveList(page: HTMLElement, reading: Reading): void {
	const list = page.querySelector<HTMLElement>(having('list'));
	if (!list) return;
	const entries = new Map(
		[...list.querySelectorAll<HTMLElement>(having('event'))].map((entry) => [
			entry.dataset.event ?? '',
			entry
		])
	);
	const listed = reading.story.events.filter(({ id }) => entries.has(id));
	const follow = followList(reading);

	/** Context events wait for their switch in the style sheet, which also works without a script. */
	function isHidden({ id, mention }: EventOutline): boolean {
		if (reading.isShown(id) || reading.selected === id) return false;
		return reading.context || reading.filters.mention.includes('context') || mention !== 'context';
	}

	$effect(() => {
		list.toggleAttribute('data-context', reading.context || reading.filters.mention.includes('context'));
		for (const event of listed) entries.get(event.id)!.hidden = isHidden(event);
	});
	$effect(() => {
		const shown = reading.shown.filter(({ id }) => entries.has(id));
		for (const count of list.querySelectorAll<HTMLElement>(having('shown')))
			say(count, words.list.shown(shown.filter(({ period }) => period === count.dataset.shown).length));
		const gaps = new Map(longGaps(shown).map((gap) => [gap.after, words.list.gap(gap)]));
		for (const [id, entry] of entries) showGap(entry, gaps.get(id));
	});
	$effect(() => mark(entries.get(reading.selected ?? ''), 'data-followed', ''));
	$effect(() => mark(entries.get(reading.current ?? '')?.querySelector('article'), 'aria-current', 'true'));
	$effect(() => follow(list));
}

/** An attribute that one element has at a time: whoever asks for the next one takes it away. */
function mark(element: Element | null | undefined, name: string, value: string): () => void {
	element?.setAttribute(name, value);
	return () => element?.removeAttribute(name);
}

function showGap(entry: HTMLElement, said: string | undefined): void {
	let gap = entry.querySelector<HTMLElement>(':scope > [data-gap]');
	if (said === undefined) {
		gap?.remove();
		return;
	}
	if (!gap) {
		gap = document.createElement('p');
		gap.dataset.gap = '';
		entry.append(gap);
	}
	say(gap, said);
}

/** What stands there already is left alone: to write it again would cost a layout. */
function say(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
