import { least } from 'd3';
import { createOccupancy, type Box, type Occupancy } from './occupancy.ts';
import type { Extent } from './lanes.ts';
import { labelChoices, markExtent, whiskerExtent, type PlacedLabel, type Slot } from './slots.ts';

/** px kept free between a label and what follows it. */
export const labelGap = 4;
/** px between two marks. */
const markGap = 1;

/** The point rows of one lane while marks and labels are being placed; it keeps anything from lying on anything else. */
export interface Board {
	/** px of the whole drawing */
	readonly width: number;
	/** px labels may not cross, ascending, the drawing's ends among them */
	readonly walls: readonly number[];
	/** all marks, in no order */
	slots(): Slot[];
	has(slot: Slot): boolean;
	readonly rowCount: number;
	/** what a slot's mark and whisker would lie on in a row */
	inTheWay(slot: Slot, row: number): Box<Slot>[];
	/** what a label of the slot would lie on in a row */
	inTheWayOfLabel(slot: Slot, label: PlacedLabel, row: number): Box<Slot>[];
	/** puts mark and whisker in a row, which may be a new one */
	put(slot: Slot, row: number): void;
	/** takes mark, whisker and label out of their row; nothing when they are in none */
	take(slot: Slot): void;
	setLabel(slot: Slot, label: PlacedLabel | null): void;
	/** the first place for a label in which nothing is in its way */
	freeLabel(slot: Slot, row: number): PlacedLabel | undefined;
	/** the mark nearest to a place, no further than `within` px from it */
	nearest(x: number, within: number): Slot | undefined;
	/** drops rows that have become empty */
	closeRows(): void;
}

interface Boxes {
	readonly mark: readonly Box<Slot>[];
	label: Box<Slot> | null;
}

export function createBoard(width: number, walls: readonly number[]): Board {
	const rows: Occupancy<Slot>[] = [];
	const boxes = new Map<Slot, Boxes>();

	function foreign(slot: Slot, row: number, { left, right }: Extent): Box<Slot>[] {
		return rows[row]?.between(left, right).filter(({ owner }) => owner !== slot) ?? [];
	}

	function rowAt(row: number): Occupancy<Slot> {
		while (rows.length <= row) rows.push(createOccupancy());
		return rows[row]!;
	}

	const board: Board = {
		width,
		walls,
		slots: () => [...boxes.keys()],
		has: (slot) => boxes.has(slot),
		get rowCount() {
			return rows.length;
		},
		inTheWay(slot, row) {
			const atMark = foreign(slot, row, padded(markExtent(slot), markGap));
			const whisker = whiskerExtent(slot, width);
			return whisker ? [...new Set([...atMark, ...foreign(slot, row, whisker)])] : atMark;
		},
		inTheWayOfLabel(slot, label, row) {
			return foreign(slot, row, padded(label, labelGap));
		},
		put(slot, row) {
			const mark: Box<Slot>[] = [{ ...markExtent(slot), part: 'mark', owner: slot }];
			const whisker = whiskerExtent(slot, width);
			if (whisker) mark.push({ ...whisker, part: 'whisker', owner: slot });
			for (const box of mark) rowAt(row).add(box);
			slot.row = row;
			boxes.set(slot, { mark, label: null });
		},
		take(slot) {
			const own = boxes.get(slot);
			if (!own) return;
			board.setLabel(slot, null);
			for (const box of own.mark) rows[slot.row]!.remove(box);
			boxes.delete(slot);
		},
		setLabel(slot, label) {
			const own = boxes.get(slot)!;
			const row = rows[slot.row]!;
			if (own.label) row.remove(own.label);
			own.label = label && { ...padded(label, labelGap), part: 'label', owner: slot };
			if (own.label) row.add(own.label);
			slot.label = label;
		},
		freeLabel(slot, row) {
			return labelChoices(slot, width, walls).find(
				(label) => board.inTheWayOfLabel(slot, label, row).length === 0
			);
		},
		nearest(x, within) {
			const marks = rows
				.flatMap((row) => row.between(x - within, x + within))
				.filter(({ part }) => part === 'mark');
			const near = marks.map(({ owner }) => owner).filter((slot) => Math.abs(slot.x - x) <= within);
			return least(near, (a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || a.row - b.row);
		},
		closeRows() {
			const kept = rows.map((row, i) => ({ row, i })).filter(({ row }) => row.size > 0);
			const moved = new Map(kept.map(({ i }, to) => [i, to]));
			for (const slot of boxes.keys()) slot.row = moved.get(slot.row)!;
			rows.splice(0, rows.length, ...kept.map(({ row }) => row));
		}
	};
	return board;
}

function padded({ left, right }: Extent, by: number): Extent {
	return { left: left - by, right: right + by };
}
