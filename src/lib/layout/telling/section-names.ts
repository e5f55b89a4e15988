import type { SectionMark } from './miniature.ts';
import { withRoom } from './with-room.ts';
import { wrapLines } from '#lib/layout/type/wrap.ts';

/** A section's number and as much of its name as there is room for. */
export interface SectionName {
	readonly number: number;
	/** a fraction of the drawing's height */
	readonly y: number;
	/** the heading up to its first colon or semicolon, cut to the lines that fit; `…` says that something is missing */
	readonly lines: readonly string[];
}

/** In px: a line of a name, and the line of the number above it. */
const [line, firstLine] = [17, 26];
/** Code units in a line: 13 px of the serif in the narrowest column of 136 px. */
const columns = 21;

/**
 * Names for the margin of the miniature, none running into the next; sections that are hardly longer than their number are
 * left out.
 * @param height of the drawing at its least, in px
 */
export function sectionNames(sections: readonly SectionMark[], height: number): SectionName[] {
	const apart = withRoom(sections, ({ y }) => y * height, line);
	return apart.map(({ number, y, title }) => {
		const next = sections.find((section) => section.y > y)?.y ?? Infinity;
		const room = Math.min(3, Math.max(0, Math.floor(((next - y) * height - firstLine) / line)));
		return { number, y, lines: shorten(title, room) };
	});
}

function shorten(title: string, room: number): string[] {
	const head = /^[^:;]*/.exec(title)?.[0].trim() || title;
	const all = wrapLines(head, { start: 0, end: head.length }, columns).map(({ start, end }) =>
		head.slice(start, end)
	);
	const kept = all.slice(0, room);
	const cut = head.length < title.length || kept.length < all.length;
	return kept.map((text, i) => (cut && i === kept.length - 1 ? `${text} …` : text));
}
