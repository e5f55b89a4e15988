import type { FrameEvent } from '#lib/embed/event-table.ts';

/** An event as the script of an embed knows it. */
export function frameEvent(id: string, more: Partial<FrameEvent> = {}): FrameEvent {
	return {
		id,
		category: 'law',
		isContext: false,
		at: null,
		begins: null,
		label: `Label of ${id}`,
		short: `Date of ${id}`,
		long: `Whole date of ${id}`,
		sign: null,
		...more
	};
}

/** Puts markup in the page, as a build has written it. */
export function page(html: string): HTMLElement {
	const template = document.createElement('template');
	template.innerHTML = html;
	document.body.replaceChildren(template.content);
	return document.body;
}

/** The next frame, with what was to be done before it. */
export function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
