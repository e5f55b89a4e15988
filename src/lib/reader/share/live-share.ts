import { mount, unmount } from 'svelte';
import { citation } from '#lib/export/citation.ts';
import { isPlain } from '#lib/reader/follow.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { eventById, passagesOfEvent } from '#lib/story/lookup.ts';
import { having } from '#lib/browser/data-names.ts';

/** Opens an event's address and citation where it stands in the list, to be copied or handed on. */
export function liveShare(page: HTMLElement, { story }: Reading): void {
	const open = new Map<Element, () => void>();

	for (const link of page.querySelectorAll(having('share'))) link.setAttribute('aria-expanded', 'false');
	page.addEventListener('click', (press) => {
		if (!isPlain(press)) return;
		const link = press.target instanceof Element && press.target.closest<HTMLAnchorElement>('a[data-share]');
		if (!link) return;
		press.preventDefault();
		void toggle(link);
	});

	async function toggle(link: HTMLAnchorElement): Promise<void> {
		const opened = open.get(link);
		link.setAttribute('aria-expanded', `${!opened}`);
		open.delete(link);
		if (opened) {
			opened();
			return;
		}
		const entry = link.closest<HTMLElement>(having('event'));
		const event = eventById(story, entry?.dataset.event ?? '');
		if (!entry || !event || !link.parentElement) return;
		const { default: SharePanel } = await import('./SharePanel.svelte');
		const [passage] = passagesOfEvent(story, event);
		const exact = entry.querySelector(having('exact'))?.textContent ?? '';
		const quoted = { ...story, passages: passage ? [{ ...passage, exact }] : [] };
		const address = link.href;
		const cited = citation(quoted, event, address, page.dataset.publication);
		const props = { address, title: event.title, citation: cited };
		const panel = mount(SharePanel, { target: link.parentElement, props });
		open.set(link, () => void unmount(panel));
	}
}
