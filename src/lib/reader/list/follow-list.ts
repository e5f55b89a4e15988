import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { stuckHeight } from '#lib/browser/stuck-height.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';

/** Context events that are shown, as `EventList` styles them. */
const askedFor = ':is([data-context] *, :target, [data-followed])';

/**
 * For the list: keeps `reading.current` at the event now being read, which is the last one whose top has passed
 * 30 % of the height below the band; towards the end of the list that line sinks to the bottom, so that the last
 * events have their turn. An event followed by a link stays current as long as its top stands above the line.
 * A frame of scrolling asks for the places of a few entries, however many there are.
 * @param bandHeight height in px of what sticks to the top of the page
 */
export function followList(
	reading: Reading,
	bandHeight: () => number = stuckHeight
): Attachment<HTMLElement> {
	// What scrolling came to last: a choice made since stays until scrolling comes to another event.
	let passed: string | null = null;
	return (list) => {
		// Read here so that a change of the filters looks anew, also when it leaves the height as it was.
		void reading.shown;
		/** Stretches of neighbours, and what is shown in each: those outside the screen may not be laid out at all. */
		const stretches = [...list.querySelectorAll<HTMLElement>('ol')]
			.map((stretch) => ({ stretch, entries: [...stretch.children] as HTMLElement[] }))
			.map(({ stretch, entries }) => ({ stretch, entries: entries.filter((entry) => isShown(entry)) }))
			.filter(({ entries }) => entries.length > 0);
		let frame = 0;

		function isShown(entry: HTMLElement): boolean {
			// Asked of its attributes: asking for its style would have all the list styled, in sight or not.
			return !entry.hidden && (entry.dataset.mention !== 'context' || entry.matches(askedFor));
		}

		function look(): void {
			frame = 0;
			const band = bandHeight();
			const height = innerHeight - band;
			// Not of the page, which goes on below: what stands there changes, and the last events would never have their turn.
			const left = Math.max(0, list.getBoundingClientRect().bottom - innerHeight);
			const line = band + Math.max(0.3 * height, height - left);
			// Never of entries in stretches far from the screen: those would be laid out to know.
			const at = lastAbove(stretches, ({ stretch }) => topOf(stretch), line);
			const entries = stretches[Math.max(0, at)]?.entries ?? [];
			const passing = Math.max(0, lastAbove(entries, topOf, line));
			const next = entries[passing + 1] ?? stretches[at + 1]?.entries[0];
			// Between two periods the last event may have left the window while the next has not passed the line.
			const isPast = (entries[passing]?.getBoundingClientRect().bottom ?? 0) <= band;
			const reached = isPast && next && topOf(next) < innerHeight ? next : entries[passing];
			const followed =
				reading.selected === null ? null : document.getElementById(`event-${reading.selected}`);
			const top = followed && list.contains(followed) ? topOf(followed) : null;
			const stays = top !== null && top >= band - 1 && top <= line;
			const id = (stays ? followed : reached)?.dataset.event ?? null;
			if (id === passed) return;
			const chosen = passed === null && reading.current !== null;
			passed = id;
			// A passage that was followed from the same event stays on the marker.
			if (chosen || reading.current === id) return;
			reading.current = id;
			reading.passage = null;
		}

		function schedule(): void {
			frame ||= requestAnimationFrame(look);
		}

		const sizes = new ResizeObserver(schedule);
		sizes.observe(list);
		sizes.observe(document.body);
		const offScroll = on(window, 'scroll', schedule, { passive: true });
		const offResize = on(window, 'resize', schedule);
		return () => {
			sizes.disconnect();
			offScroll();
			offResize();
			cancelAnimationFrame(frame);
		};
	};
}

function topOf(element: HTMLElement): number {
	return element.getBoundingClientRect().top;
}

/** The last of some items, in order of their tops, whose top is not below the line; -1 when all are. */
function lastAbove<Item>(items: readonly Item[], top: (item: Item) => number, line: number): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (top(items[middle]!) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
