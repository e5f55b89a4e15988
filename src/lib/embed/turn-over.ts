import { having } from '#lib/browser/data-names.ts';
import type { WritingDirection } from '#lib/story/language.ts';

/**
 * Has time run in a direction in a band that the build drew in the other, as `chart/Mirror.svelte` would have drawn it:
 * the drawing turned over as a whole, and its words turned back, each about its place.
 */
export function turnOver(band: HTMLElement, direction: WritingDirection): void {
	const rtl = direction === 'rtl';
	if (rtl === (band.dataset.time === 'rtl')) return;
	band.classList.toggle('rtl', rtl);
	if (rtl) band.dataset.time = direction;
	else delete band.dataset.time;
	const rest = band.querySelector<HTMLTemplateElement>(having('rest'))?.content;
	for (const root of rest ? [band, rest] : [band])
		for (const drawing of root.querySelectorAll<SVGElement>(having('mirror'))) {
			mirror(drawing, rtl);
			for (const text of drawing.querySelectorAll('text')) turnBack(text);
		}
}

function mirror(drawing: SVGElement, rtl: boolean): void {
	if (!rtl) {
		drawing.replaceChildren(...(drawing.querySelector('g')?.childNodes ?? []));
		return;
	}
	const held = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const turned = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	for (const name of ['x', 'width']) held.setAttribute(name, '100%');
	held.setAttribute('overflow', 'visible');
	turned.setAttribute('transform', 'scale(-1 1)');
	turned.append(...drawing.childNodes);
	held.append(turned);
	drawing.append(held);
}

function turnBack(text: SVGTextElement): void {
	set(text, 'transform', text.hasAttribute('transform') ? null : 'scale(-1 1)');
	for (const name of ['x', 'dx']) set(text, name, opposite(text.getAttribute(name)));
	const anchor = text.getAttribute('text-anchor');
	if (anchor !== 'middle') set(text, 'text-anchor', anchor === 'end' ? null : 'end');
}

/** A length on the other side of its place. */
function opposite(length: string | null): string | null {
	return length?.startsWith('-') ? length.slice(1) : length && `-${length}`;
}

function set(element: Element, name: string, value: string | null): void {
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, value);
}
