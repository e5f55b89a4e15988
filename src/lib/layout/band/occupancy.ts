import type { Extent } from './lanes.ts';

/** A piece of a row that is taken; edges in px. */
export interface Box<Owner> extends Extent {
	readonly part: 'mark' | 'whisker' | 'label';
	readonly owner: Owner;
}

/** What stands in a row of a drawing, found by place. */
export interface Occupancy<Owner> {
	add(box: Box<Owner>): void;
	remove(box: Box<Owner>): void;
	/** what lies, even in part, between two places; touching is not lying between */
	between(left: number, right: number): Box<Owner>[];
	readonly size: number;
}

/** px of a cell: most marks and labels lie in one or two. */
const cell = 256;

/** An empty row, kept as a hash of cells, since boxes come in order of importance, not of place. */
export function createOccupancy<Owner>(): Occupancy<Owner> {
	const cells = new Map<number, Box<Owner>[]>();
	let size = 0;

	return {
		add(box) {
			size++;
			for (let i = cellAt(box.left); i <= cellAt(box.right); i++) {
				const boxes = cells.get(i);
				if (boxes) boxes.push(box);
				else cells.set(i, [box]);
			}
		},
		remove(box) {
			size--;
			for (let i = cellAt(box.left); i <= cellAt(box.right); i++) {
				const boxes = cells.get(i)!;
				boxes.splice(boxes.indexOf(box), 1);
			}
		},
		between(left, right) {
			const first = cellAt(left);
			const found: Box<Owner>[] = [];
			for (let i = first; i <= cellAt(right); i++) {
				for (const box of cells.get(i) ?? []) {
					// A box of several cells counts where it first meets the question.
					const isFirst = i === Math.max(first, cellAt(box.left));
					if (isFirst && box.left < right && box.right > left) found.push(box);
				}
			}
			return found;
		},
		get size() {
			return size;
		}
	};
}

function cellAt(x: number): number {
	return Math.floor(x / cell);
}
