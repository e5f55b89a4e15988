import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { prefersReducedMotion } from 'svelte/motion';
import { eventById, passageById } from '#lib/story/lookup.ts';
import type { Story } from '#lib/story/types.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';

/** What a fragment of the page's address names. */
export type Destination = { readonly kind: 'event' | 'passage'; readonly id: string };

/** `#event-<id>` and `#passage-<id>`, when the story has such a one; null for every other fragment. */
export function destinationOf(story: Story, hash: string): Destination | null {
	const [, kind, id] = /^#(event|passage)-(.+)$/s.exec(hash) ?? [];
	if (kind === 'event' && id && eventById(story, id)) return { kind, id };
	if (kind === 'passage' && id && passageById(story, id)) return { kind, id };
	return null;
}

/** Goes where a fragment leads: for the address the page was opened with, and for Back and Forward. */
export async function followHash(reading: Reading, hash: string): Promise<void> {
	const destination = destinationOf(reading.story, hash);
	const show = { event: showEvent, passage: showPassage };
	// Called from an attachment or an effect, it must not run again for what it reads and changes here.
	if (destination) await untrack(() => show[destination.kind](reading, destination.id));
}

/**
 * For the page's outermost element: follows links between events and passages itself, because a browser that
 * scrolls to a passage in the pane also scrolls the list away from the event the reader came from.
 * Without it the links still work, as plain fragments.
 * @param go writes the address without moving the page: Kit's `pushState`
 */
export function followLinks(reading: Reading, go: (hash: string) => void): Attachment<HTMLElement> {
	return (page) =>
		on(page, 'click', (press) => {
			if (press.defaultPrevented || press.button !== 0) return;
			if (press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
			const link = press.target instanceof Element ? press.target.closest('a') : null;
			const hash = link?.getAttribute('href') ?? '';
			const destination = destinationOf(reading.story, hash);
			if (!link || !destination) return;
			press.preventDefault();
			go(hash);
			const from = link.closest<HTMLElement>('[data-event]')?.dataset.event;
			if (destination.kind === 'event') void showEvent(reading, destination.id);
			else void showPassage(reading, destination.id, from);
		});
}

/** Makes the event the current one, brings it into sight below the band and moves the focus to its title. */
export async function showEvent(reading: Reading, id: string): Promise<void> {
	reading.selected = id;
	reading.current = id;
	reading.passage = null;
	reading.sourceOpen = false;
	await tick();
	const entry = document.getElementById(`event-${id}`);
	if (!entry) return;
	const far = Math.abs(entry.getBoundingClientRect().top) > 2 * innerHeight;
	entry.scrollIntoView({ block: 'start', behavior: far ? 'instant' : 'auto' });
	entry.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}

/**
 * Puts the passage on the marker, opens the source where it is a sheet, and moves the focus to the passage.
 * The page does not move: `followCurrent` brings the passage into sight within the pane.
 * @param from the event the reader comes from; default: the current one if it rests on the passage, else the first that does
 */
export async function showPassage(reading: Reading, id: string, from?: string): Promise<void> {
	const events = passageById(reading.story, id)?.events ?? [];
	const candidates = [from, reading.current, ...events];
	const event = candidates.find((candidate) => candidate && events.includes(candidate)) ?? null;
	if (from && event) reading.selected = event;
	reading.current = event;
	reading.passage = id;
	reading.sourceOpen = true;
	await tick();
	const place = document.getElementById(`passage-${id}`);
	place?.closest('mark')?.querySelector('a')?.focus({ preventScroll: true });
}

/** Closes the sheet and gives the focus back to the link that opened it, or else to the title of the current event. */
export async function closeSource(reading: Reading): Promise<void> {
	reading.sourceOpen = false;
	await tick();
	const entry = document.getElementById(`event-${reading.current}`);
	const links = (root: ParentNode | null) =>
		[...(root?.querySelectorAll<HTMLElement>(`a[href="#passage-${reading.passage}"]`) ?? [])].find((link) =>
			link.checkVisibility()
		);
	(links(entry) ?? entry?.querySelector('h3') ?? links(document))?.focus({ preventScroll: true });
}

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
			look();
		}

		function look(): void {
			frame = 0;
			const height = innerHeight - band;
			const left = Math.max(0, pageHeight - innerHeight - scrollY);
			const line = scrollY + band + Math.max(0.3 * height, height - left);
			const reached = entries.findLast(({ top }) => top <= line) ?? entries[0];
			const followed = entries.find(({ id }) => id === reading.selected);
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

/**
 * For the pane's scroller: keeps the first marked passage in sight. It jumps when the passage is more than one
 * screen of the pane away or motion is not wanted, else it glides for 180 ms; it never moves the page.
 * While the list is being scrolled it waits until one event has been current for a moment.
 */
export function followCurrent(reading: Reading): Attachment<HTMLElement> {
	return (scroller) => {
		const [id] = reading.marked;
		let frame = 0;

		function show(place: Element | null): void {
			cancelAnimationFrame(frame);
			if (!place || !scroller.contains(place)) return;
			const { top, bottom } = place.getBoundingClientRect();
			const frameTop = scroller.getBoundingClientRect().top;
			const height = scroller.clientHeight;
			if (top >= frameTop + 8 && bottom <= frameTop + 0.8 * height) return;
			const from = scroller.scrollTop;
			const to = Math.max(0, from + top - frameTop - 0.2 * height);
			if (Math.abs(to - from) > height || prefersReducedMotion.current) {
				scroller.scrollTo({ top: to, behavior: 'instant' });
				return;
			}
			const begun = performance.now();
			frame = requestAnimationFrame(function glide(now) {
				const done = Math.min(1, Math.max(0, (now - begun) / 180));
				scroller.scrollTop = from + (to - from) * (1 - (1 - done) ** 3);
				if (done < 1) frame = requestAnimationFrame(glide);
			});
		}

		const waiting = setTimeout(
			() => show(document.getElementById(`passage-${id}`)),
			reading.passage === null ? 100 : 0
		);
		const offFocus = on(scroller, 'focusin', ({ target }) => {
			if (target instanceof Element) show(target.closest('mark'));
		});
		return () => {
			clearTimeout(waiting);
			offFocus();
			cancelAnimationFrame(frame);
		};
	};
}
