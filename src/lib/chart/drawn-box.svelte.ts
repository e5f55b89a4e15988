import { flushSync } from 'svelte';
import { on } from 'svelte/events';

/** Px across of a sheet of A4 or Letter upright, less its margins: about that, and in any case of one width class. */
const paper = 700;

/** A width class of drawings, for boxes from so many px across on, up to the next one. */
interface WidthClass {
	readonly box: number;
}

/** @param classes the widest first, the last from 0 px on @param px across */
export function fittingClass<Class extends WidthClass>(classes: readonly Class[], px: number): Class {
	return classes.find(({ box }) => box <= px) ?? classes[0]!;
}

/** A box that has of its drawings, one for each width class, only the one that fits, once its width is known. */
export class DrawnBox {
	/** px across, to be bound; null: not known, every width class is drawn and styles choose */
	box = $state<number | null>(null);
	#onPaper = $state(false);
	/** Px across to draw for: of the box, and while the page is printed of paper, which no script is told in time. */
	readonly drawnFor = $derived(this.#onPaper ? paper : this.box);

	/** @param box px across, where it is known */
	constructor(box: number | null) {
		this.box = box;
	}

	/** For an element of the box. @returns what ends it */
	readonly watchPaper = (): (() => void) => {
		const print = (isPrinted: boolean) => () => flushSync(() => (this.#onPaper = isPrinted));
		const offs = [on(window, 'beforeprint', print(true)), on(window, 'afterprint', print(false))];
		return () => {
			for (const off of offs) off();
		};
	};
}
