import { Reserve } from './reserve.ts';
import { words } from '#lib/words/words.ts';
import { having } from '#lib/browser/data-names.ts';

/**
 * Shows the paragraph of a passage in place of the quotation, and a link to the whole source; and back. Its words come
 * from what stands of the source further down the page, for readers without scripts.
 * @param link the one pressed; it stands in a card
 * @param late what came with that card, where it did not come with the page
 */
export function readInPlace(root: Element, link: HTMLElement, late: Reserve | null): void {
	const card = link.closest<HTMLElement>(having('card'));
	const quote = card?.querySelector<HTMLElement>(having('quote'));
	const main = card?.querySelector<HTMLElement>('figcaption [data-read]');
	if (!quote || !main) return;
	const id = link.dataset.read ?? '';
	const opened = quote.parentElement?.querySelector<HTMLElement>(having('paragraph'));
	const isOpen = opened?.dataset.paragraph === id;
	quote.parentElement?.querySelector(having('rest'))?.remove();
	opened?.remove();
	const paragraph = isOpen ? null : paragraphOf(root, id, late);
	if (paragraph) quote.after(paragraph, ...restOf(root, id, late && card?.dataset.card));
	quote.hidden = paragraph !== null;
	main.setAttribute('aria-expanded', String(paragraph !== null));
	main.dataset.main ??= main.dataset.read ?? '';
	main.dataset.read = paragraph ? id : main.dataset.main;
	const said = main.querySelector('span');
	if (said) said.textContent = paragraph ? words.source.passageAlone : words.source.read;
}

/** The way from a passage to the whole source: in the page, or on the site; none where there is neither. */
function restOf(root: Element, id: string, event?: string | null): readonly HTMLElement[] {
	const home = root.querySelector<HTMLAnchorElement>(having('home'))?.dataset.home;
	const isHere = root.querySelector(having('whole')) !== null;
	if (!isHere && home === undefined) return [];
	const rest = document.createElement('p');
	rest.dataset.rest = '';
	const link = document.createElement('a');
	// A long story's page knows where its events stand, on other pages, and the words they rest on with them.
	link.href = `${isHere ? '' : home}#${event ? `event-${event}` : `passage-${id}`}`;
	if (!isHere) {
		link.target = '_blank';
		link.rel = 'noopener';
	}
	link.textContent = words.source.readOn;
	rest.append(link);
	return [rest];
}

/** A copy of the paragraph a passage begins in, the passage marked. */
function paragraphOf(root: Element, id: string, late: Reserve | null): HTMLElement | null {
	const anchor = document.getElementById(`passage-${id}`);
	const tag = `<span id="passage-${id}"`;
	const original =
		anchor?.closest('p') ??
		new Reserve(root.querySelector(having('source'))).part('p', tag) ??
		late?.part('p', tag);
	if (!original) return null;
	const copy = document.createElement('p');
	copy.dataset.paragraph = id;
	for (const segment of original.querySelectorAll<HTMLElement>('span:not([id])')) {
		const piece = document.createElement('span');
		piece.textContent = segment.textContent;
		const own = (segment.dataset.passages ?? '').split(' ').includes(id);
		if (own) piece.className = 'words';
		copy.append(piece);
	}
	return copy;
}
