import { makeWay } from './band-scale.ts';
import { idOf } from './cards.ts';

/** What a level's marks are drawn for. */
export interface MarkState {
	/** ids of the events that are shown */
	readonly kept: ReadonlySet<string>;
	/** the card being read */
	readonly current: HTMLElement | null;
	/** the card of an event: it knows the event's place and glyph */
	readonly card: (id: string) => HTMLElement | undefined;
	/** px of the whole band */
	readonly length: number;
}

const svg = 'http://www.w3.org/2000/svg';

/** The marks of a level as they were made, counts and single events. */
function marksOf(level: Element): readonly SVGAElement[] {
	return [...level.querySelectorAll<SVGAElement>('a[data-mark]:not([data-lifted])')];
}

/** The events a mark stands for. */
export function membersOf(level: SVGElement, mark: Element): readonly string[] {
	const key = mark.getAttribute('data-mark') ?? '';
	const counts = JSON.parse(level.dataset.counts ?? '{}') as Readonly<Record<string, readonly string[]>>;
	return counts[key] ?? [key];
}

/**
 * Draws what is current and what is left out into a level made for everything: the current event has a mark of its own
 * and never stands in a count; a count left with one event becomes that event's mark; counts near the current mark
 * move aside.
 */
export function drawMarks(level: SVGElement, { kept, current, card, length }: MarkState): void {
	for (const lifted of level.querySelectorAll('[data-lifted]')) lifted.remove();
	const id = current && idOf(current);
	const currentAt = current?.dataset.at === undefined ? null : Number(current.dataset.at);
	for (const mark of marksOf(level)) {
		const left = membersOf(level, mark).filter((member) => kept.has(member));
		const isCurrent = id !== null && left.includes(id);
		if (mark.dataset.cluster === undefined) {
			mark.toggleAttribute('data-gone', left.length === 0);
			mark.classList.toggle('current', isCurrent);
			continue;
		}
		const rest = left.filter((member) => member !== id);
		mark.toggleAttribute('data-gone', rest.length < 2);
		const number = mark.querySelector('text');
		if (number) number.textContent = String(rest.length);
		const sameLane = current?.dataset.category === card(rest[0] ?? '')?.dataset.category;
		const at = (parseFloat(mark.querySelector('svg')?.getAttribute('x') ?? '0') / 100) * length;
		const aside = sameLane && currentAt !== null ? makeWay(at, currentAt * length) : 0;
		if (aside) mark.setAttribute('transform', `translate(${aside.toFixed(1)} 0)`);
		else mark.removeAttribute('transform');
		for (const member of rest.length === 1 ? rest : []) lift(mark, card(member), false);
		if (isCurrent) lift(mark, current ?? undefined, true);
	}
}

/** Gives an event of a count a mark of its own, with the glyph of its card. */
function lift(count: SVGAElement, card: HTMLElement | undefined, current: boolean): void {
	const glyph = card?.querySelector('[data-glyph] > svg');
	const place = count.querySelector('svg');
	if (!card || !glyph || !place || card.dataset.at === undefined) return;
	const id = idOf(card);
	const link = document.createElementNS(svg, 'a');
	link.setAttribute('class', count.getAttribute('class') ?? '');
	link.classList.toggle('current', current);
	link.dataset.lifted = '';
	link.dataset.mark = id;
	link.setAttribute('href', `#event-${id}`);
	link.setAttribute('tabindex', '-1');
	const title = document.createElementNS(svg, 'title');
	title.textContent = `${card.dataset.label}, ${card.dataset.short}`;
	const box = document.createElementNS(svg, 'svg');
	box.setAttribute('x', `${Number(card.dataset.at) * 100}%`);
	box.setAttribute('y', place.getAttribute('y') ?? '0');
	box.setAttribute('overflow', 'visible');
	box.append(circleLike(count, 'hit', 12), circleLike(count, 'halo', 7.5), glyph.cloneNode(true));
	link.append(title, box);
	count.parentNode?.append(link);
}

/** A circle that the styles take for the count's own. */
function circleLike(count: SVGAElement, name: string, radius: number): SVGCircleElement {
	const circle = document.createElementNS(svg, 'circle');
	circle.setAttribute('class', count.querySelector(`.${name}`)?.getAttribute('class') ?? name);
	circle.setAttribute('r', String(radius));
	return circle;
}
