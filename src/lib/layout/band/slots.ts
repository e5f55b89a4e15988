import { bisectLeft } from 'd3';
import type { EventOutline } from '#lib/story/types.ts';
import { countHalfWidth } from './clusters.ts';
import type { Extent } from './lanes.ts';
import type { PointMark } from './marks.ts';
import { widthOfMore } from './more-width.ts';

/** Which labels matter most: 0 for what must be named, then what else is described, case and context. */
export type Rank = 0 | 1 | 2 | 3;

/** What the source describes and we are confident of must be named; then comes what else it describes. */
export function rankOf({ mention, confidence }: EventOutline): Rank {
	if (mention === 'described') return confidence === 'low' ? 1 : 0;
	return mention === 'instance' ? 2 : 3;
}

/** A point event on its way to a place in a row. */
export interface RowPoint {
	readonly event: string;
	/** its place in time order */
	readonly order: number;
	/** px from the drawing's start, as are all places here */
	readonly x: number;
	/** half of what the glyph takes up across */
	readonly half: number;
	readonly whisker: PointMark['whisker'];
	readonly rank: Rank;
	readonly label: string;
	/** px; as wide as it gets, in bold: the current event's label must not run into its neighbour */
	readonly labelWidth: number;
}

/** A mark in a row: one point, or several as a count. */
export interface Slot {
	/** in no order */
	readonly members: RowPoint[];
	/** the member that names the mark: the most important, of those the first */
	lead: RowPoint;
	/** drawn as a count, even of one: what is left of a cluster beside the current event */
	counted: boolean;
	x: number;
	row: number;
	label: PlacedLabel | null;
}

/** A label with a place; edges are those of the text. */
export interface PlacedLabel extends Extent {
	readonly text: string;
	readonly more: number;
	readonly anchor: 'start' | 'end';
	readonly dx: number;
	readonly width: number;
}

export const labelSize = 12.5;
/** px from the middle of a glyph to its label: clear of the halo of the current event, which is 8.75 wide. */
export const labelOffset = 11;
const countOffset = 5;
/** px between a whisker's tick and the label after it. */
export const whiskerOffset = 7;
/** A layout serves all widths up to the next zoom level, √2 wider; whiskers grow with the width, offsets of labels do not. */
export const growth = Math.SQRT2;
/** Past so long a whisker (px on one side) its label would be lost: it stands at the glyph, on the whisker. */
const longestWhisker = 120;
/** px of the arrow that stands for the open side of a whisker. */
export const openWhisker = 24;

export function slotOf(members: readonly [RowPoint, ...RowPoint[]], counted = false): Slot {
	const slot: Slot = { members: [], lead: members[0], counted, x: members[0].x, row: -1, label: null };
	addMembers(slot, members);
	return slot;
}

export function addMembers(slot: Slot, members: readonly RowPoint[]): void {
	for (const member of members) {
		slot.members.push(member);
		if (member.rank < slot.lead.rank || (member.rank === slot.lead.rank && member.order < slot.lead.order)) {
			slot.lead = member;
		}
	}
}

/** What the glyph or count takes up. */
export function markExtent(slot: Slot): Extent {
	const half = slot.counted ? countHalfWidth(slot.members.length, 'full') : slot.members[0]!.half;
	return { left: slot.x - half, right: slot.x + half };
}

/** What the whisker takes up with its ticks; null without one. */
export function whiskerExtent(slot: Slot, width: number): Extent | null {
	const whisker = slot.counted ? null : slot.members[0]!.whisker;
	if (!whisker) return null;
	const left = whisker.from === null ? slot.x - openWhisker : whisker.from * width;
	return { left: left - 2, right: whisker.to * width + 2 };
}

/**
 * The places a slot's label may have in its row, best first: right of the mark, then left of it.
 * Labels never cross a wall.
 * @param walls in ascending order, px; the drawing's ends among them
 */
export function labelChoices(slot: Slot, width: number, walls: readonly number[]): PlacedLabel[] {
	const { lead } = slot;
	const more = slot.counted ? slot.members.length - 1 : 0;
	const length = lead.labelWidth + widthOfMore(more, labelSize);
	const label = { text: lead.label, more, width: length };
	const { left, right } = labelOffsets(slot, width);
	const choices: PlacedLabel[] = [
		{ ...label, anchor: 'start', dx: right, left: slot.x + right, right: slot.x + right + length },
		{ ...label, anchor: 'end', dx: -left, left: slot.x - left - length, right: slot.x - left }
	];
	return choices.filter((choice) => isBetweenWalls(choice, slot.x, walls));
}

function labelOffsets(slot: Slot, width: number): { left: number; right: number } {
	if (slot.counted) {
		const offset = countLabelOffset(slot.members.length);
		return { left: offset, right: offset };
	}
	const { whisker } = slot.members[0]!;
	if (!whisker) return { left: labelOffset, right: labelOffset };
	return {
		left: whisker.from === null ? openWhisker + whiskerOffset : pastWhisker(slot.x - whisker.from * width),
		right: pastWhisker(whisker.to * width - slot.x)
	};
}

/** Px from the middle of a count to its label. */
export function countLabelOffset(count: number): number {
	return countHalfWidth(count, 'full') + countOffset;
}

/** Px from a glyph to its label past a whisker that reaches so far (px); a very long one runs under the label. */
export function pastWhisker(px: number): number {
	const grown = px * growth + whiskerOffset;
	return grown > longestWhisker ? labelOffset : Math.max(labelOffset, grown);
}

/** Whether text and mark lie between the same two walls. */
export function isBetweenWalls({ left, right }: Extent, x: number, walls: readonly number[]): boolean {
	const next = bisectLeft(walls, Math.min(left, x));
	const at = walls[next] === Math.min(left, x) ? next + 1 : next;
	return at > 0 && at < walls.length && Math.max(right, x) <= walls[at]!;
}
