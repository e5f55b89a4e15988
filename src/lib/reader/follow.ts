import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { eventById, passageById } from '#lib/story/lookup.ts';
import type { Outline } from '#lib/story/types.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { land } from './land.ts';
import { having } from '#lib/browser/data-names.ts';

/** What a fragment of the page's address names. */
export interface Destination {
	readonly kind: 'event' | 'passage' | 'period';
	readonly id: string;
}

/**
 * The name in a fragment, `#` and all that is percent-encoded undone: browsers encode the letters of most scripts in the
 * addresses they tell. What is not encoded well is left as it is.
 */
export function fragmentName(hash: string): string {
	const name = hash.replace(/^#/, '');
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/** `#event-<id>`, `#passage-<id>` and `#period-<id>`, when the story has such a one; null for every other fragment. */
export function destinationOf(story: Outline, hash: string): Destination | null {
	if (!hash.startsWith('#')) return null;
	const [, kind, id] = /^(event|passage|period)-(.+)$/s.exec(fragmentName(hash)) ?? [];
	if (kind === 'event' && id && eventById(story, id)) return { kind, id };
	if (kind === 'passage' && id && passageById(story, id)) return { kind, id };
	if (kind === 'period' && story.periods.some((period) => period.id === id)) return { kind, id: id! };
	return null;
}

/** Goes where a fragment leads: for the address the page was opened with, and for Back and Forward. */
export async function followHash(reading: Reading, hash: string): Promise<void> {
	const destination = destinationOf(reading.story, hash);
	const show = { event: showEvent, passage: openPassage, period: showPeriod };
	// Called from an attachment or an effect, it must not run again for what it reads and changes here.
	if (destination) await untrack(() => show[destination.kind](reading, destination.id));
}

/** Whether a press means the link itself, and not a new tab, a window or a download. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
	return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
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
			if (press.defaultPrevented || !isPlain(press)) return;
			const link = press.target instanceof Element ? press.target.closest('a') : null;
			const hash = link?.getAttribute('href') ?? '';
			const destination = destinationOf(reading.story, hash);
			if (!link || !destination) return;
			press.preventDefault();
			go(hash);
			const from = link.closest<HTMLElement>(having('event'))?.dataset.event;
			if (destination.kind === 'event') void showEvent(reading, destination.id);
			else if (destination.kind === 'period') void showPeriod(reading, destination.id);
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
	land(entry);
	entry.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}

/** Brings the head of a period into sight below the band, and makes its first event the current one. */
async function showPeriod(reading: Reading, id: string): Promise<void> {
	reading.selected = null;
	reading.current = reading.shown.find(({ period }) => period === id)?.id ?? reading.current;
	reading.passage = null;
	reading.sourceOpen = false;
	await tick();
	const section = document.getElementById(`period-${id}`);
	if (!section) return;
	land(section);
	section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** For an address that names a passage: the pane stands beside the list, so the list goes to the event that rests on it. */
async function openPassage(reading: Reading, id: string): Promise<void> {
	await showPassage(reading, id);
	// Chosen by the address: scrolling to it must not make the next one current.
	reading.selected = reading.current;
	const entry = document.getElementById(`event-${reading.current}`);
	if (entry) land(entry);
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
	const [from, entry] = [reading.selected, reading.current].map((id) =>
		document.getElementById(`event-${id}`)
	);
	const linkIn = (root: ParentNode | null | undefined) =>
		[...(root?.querySelectorAll<HTMLElement>(`a[href="#passage-${reading.passage}"]`) ?? [])].find((link) =>
			link.checkVisibility()
		);
	// The page may have been scrolled meanwhile, by Back too, and another event be current.
	const opener = linkIn(from) ?? linkIn(entry) ?? entry?.querySelector('h3') ?? linkIn(document);
	opener?.focus({ preventScroll: true });
}
