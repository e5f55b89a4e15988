import type { Bench } from './bench.svelte.ts';

/** Gives the focus to the field that is to have it, as soon as it is there. */
export function focusWanted(bench: Bench): (place: HTMLElement) => void {
	return (place) => {
		if (bench.wanted === null) return;
		const field = place.querySelector<HTMLElement>(`[id="${CSS.escape(bench.wanted)}"]`);
		if (!field) return;
		bench.wanted = null;
		field.focus();
		if (field instanceof HTMLInputElement) field.select();
	};
}
