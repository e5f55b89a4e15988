import { bisectRight } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Reading } from '#lib/state/reading.svelte.ts';

/**
 * For the list: keeps `reading.current` at the event now being read, which is the last one whose top has passed
 * 30 % of the height below the band; towards the end of the page that line sinks to the bottom, so that the last
 * events have their turn. An event followed by a link stays current as long as its top stands above the line.
 * Places are measured when the list or the page changes its size, never while scrolling.
 * @param bandHeight height in px of what sticks to the top of the page; default: `--band-height` of the list
 */
export function followList(
	reading: Reading,
	bandHeight: (list: HTMLElement) => number = readBandHeight
): Attachment<HTMLElement> {
	// What scrolling came to last: a choice made since stays until scrolling comes to another event.
	let passed: string | null = null;
	return (list) => {
		// Read here so that a change of the filters measures anew, also when it leaves the height as it was.
		void reading.shown;
		let entries: readonly { readonly id: string; readonly top: number }[] = [];
		let tops: readonly number[] = [];
		let places: ReadonlyMap<string, number> = new Map();
		let band = 0;
		let pageHeight = 0;
		let frame = 0;

		function measure(): void {
			band = bandHeight(list);
			pageHeight = document.documentElement.scrollHeight;
			entries = [...list.querySelectorAll<HTMLElement>('[data-event]')]
				.filter((entry) => entry.checkVisibility())
				.map((entry) => ({
					id: entry.dataset.event ?? '',
					top: entry.getBoundingClientRect().top + scrollY
				}));
			tops = entries.map(({ top }) => top);
			places = new Map(entries.map(({ id }, place) => [id, place]));
			look();
		}

		function look(): void {
			frame = 0;
			const height = innerHeight - band;
			const left = Math.max(0, pageHeight - innerHeight - scrollY);
			const line = scrollY + band + Math.max(0.3 * height, height - left);
			const reached = entries[Math.max(0, bisectRight(tops, line) - 1)];
			const followed = reading.selected === null ? undefined : entries[places.get(reading.selected) ?? -1];
			const stays = followed && followed.top >= scrollY + band - 1 && followed.top <= line;
			const id = (stays ? followed : reached)?.id ?? null;
			if (id === passed) return;
			const chosen = passed === null && reading.current !== null;
			passed = id;
			if (chosen) return;
			reading.current = id;
			reading.passage = null;
		}

		function schedule(): void {
			frame ||= requestAnimationFrame(look);
		}

		const sizes = new ResizeObserver(measure);
		sizes.observe(list);
		sizes.observe(document.body);
		const offScroll = on(window, 'scroll', schedule, { passive: true });
		const offResize = on(window, 'resize', measure);
		return () => {
			sizes.disconnect();
			offScroll();
			offResize();
			cancelAnimationFrame(frame);
		};
	};
}

function readBandHeight(list: HTMLElement): number {
	return Number.parseFloat(getComputedStyle(list).getPropertyValue('--band-height')) || 0;
}
