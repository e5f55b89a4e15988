import { having } from '#lib/browser/data-names.ts';
import type { FrameEvent } from './event-table.ts';

/**
 * What is said of an event whose card cannot be had, as where a host lets a frame without an origin fetch nothing: its
 * date, what it is called in the drawing, and the way to its entry in the full timeline.
 * @param like a card whose form it takes
 */
export function shortCard(like: HTMLElement | null, { id, label, long }: FrameEvent): HTMLElement | null {
	const made = like?.cloneNode(true) as HTMLElement | undefined;
	const title = made?.querySelector('h2');
	const date = made?.querySelector('.date b');
	if (!made || !title || !date) return null;
	made.id = `event-${id}`;
	made.dataset.card = id;
	made.classList.remove('shown');
	title.id = `title-${id}`;
	title.textContent = label;
	made.setAttribute('aria-labelledby', title.id);
	date.textContent = long;
	for (const other of made.querySelectorAll('.date > :not(b), h2 ~ *')) other.remove();
	const home = document.querySelector<HTMLAnchorElement>(having('home'));
	if (!home) return made;
	const way = document.createElement('p');
	const link = document.createElement('a');
	link.href = `${home.dataset.home}#event-${id}`;
	link.target = '_blank';
	link.rel = 'noopener';
	link.textContent = home.textContent.trim();
	way.append(link);
	made.append(way);
	return made;
}
