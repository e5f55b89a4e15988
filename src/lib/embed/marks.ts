import { group } from 'd3';
import { placeInRow, type MiniMark } from '#lib/layout/mini-lanes.ts';
import { idOf } from './cards.ts';

/** What the marks are drawn for. */
export interface MarkState {
	/** cards of the events that are shown, in time order */
	readonly cards: readonly HTMLElement[];
	/** id of the event being read */
	readonly current: string | null;
	/** px of the whole band */
	readonly length: number;
}

/**
 * Draws the marks of a band for a length, by the layout the rest of the site has: single events appear and
 * disappear, counts are made anew.
 * @param drawing holds the mark of every event, and one count to copy
 */
export function drawMarks(drawing: Element, { cards, current, length }: MarkState): void {
	for (const count of drawing.querySelectorAll('[data-members]')) count.remove();
	const lanes = group(
		cards.filter((card) => card.dataset.at !== undefined),
		(card) => card.dataset.category
	);
	const counts: MiniMark[] = [];
	for (const lane of lanes.values()) {
		const points = lane.map((card, order) => ({
			event: idOf(card),
			order,
			x: Number(card.dataset.at) * length,
			whisker: null
		}));
		counts.push(...placeInRow(points, length, current).filter(({ members }) => members.length > 1));
	}
	const counted = new Set(counts.flatMap(({ members }) => members.map(({ event }) => event)));
	const shown = new Set(cards.map(idOf));
	const marks = new Map<string, SVGElement>();
	for (const mark of drawing.querySelectorAll<SVGElement>('a[data-event]')) {
		const id = mark.dataset.event ?? '';
		marks.set(id, mark);
		mark.toggleAttribute('data-gone', !shown.has(id) || counted.has(id));
		mark.classList.toggle('current', id === current);
	}
	for (const { members, x } of counts) {
		const first = marks.get(members[0]?.event ?? '');
		if (first)
			drawCount(
				drawing,
				first,
				members.map(({ event }) => event),
				x / length
			);
	}
	// Drawn last, so that nothing lies over it.
	const own = current === null ? undefined : marks.get(current);
	if (own && own.nextElementSibling) own.parentElement?.append(own);
}

/** @param like the mark of a member: a count stands in its lane and has its colour */
function drawCount(drawing: Element, like: SVGElement, members: readonly string[], at: number): void {
	const count = drawing.querySelector('[data-template] a')?.cloneNode(true);
	if (!(count instanceof SVGElement)) return;
	const hue = [...like.classList].find((name) => name.startsWith('hue-'));
	count.setAttribute('class', (count.getAttribute('class') ?? '').replace(/\bhue-\d\b/, hue ?? ''));
	count.classList.remove('current');
	count.setAttribute('href', `#event-${members[0]}`);
	count.dataset.members = members.join(' ');
	const place = count.querySelector('svg');
	place?.setAttribute('x', `${at * 100}%`);
	place?.setAttribute('y', like.querySelector('svg')?.getAttribute('y') ?? '0');
	const [number, title] = [count.querySelector('text'), count.querySelector('title')];
	if (number) number.textContent = String(members.length);
	if (title) title.textContent = `${members.length} events`;
	drawing.append(count);
}

/** The ids of the events a mark stands for. */
export function membersOf(mark: SVGElement): readonly string[] {
	return (mark.dataset.members ?? mark.dataset.event ?? '').split(' ');
}
