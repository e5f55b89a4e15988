import { getContext, setContext } from 'svelte';

/*
 * Time runs to the left in a drawing that is mirrored: layouts, scales and windows know only what comes before and after,
 * and the drawing as a whole is turned over (`Mirror`). Words in it are turned back, each about its place.
 */

/** How words are set at a place of a drawing, mirrored or not. */
export interface WordSetting {
	/** turns them back; none where nothing is mirrored */
	readonly turn: string | undefined;
	/** of all that is measured along time, before it is turned back */
	readonly sign: 1 | -1;
	/** which end of them stands at their place. @param end the one at which they would begin or end, were nothing mirrored */
	anchor(end: 'start' | 'end'): 'end' | undefined;
}

/** @param rtl asked each time, for a reader may turn the drawing */
export function settingIn(rtl: () => boolean): WordSetting {
	return {
		get turn() {
			return rtl() ? 'scale(-1 1)' : undefined;
		},
		get sign() {
			return rtl() ? -1 : 1;
		},
		anchor: (end) => ((end === 'end') === rtl() ? undefined : 'end')
	};
}

const key = {};
const plain = settingIn(() => false);

/** For what mirrors all within it. */
export function mirror(rtl: () => boolean): void {
	setContext(key, settingIn(rtl));
}

/** For a component that has words in it. */
export function wordSetting(): WordSetting {
	return getContext<WordSetting | undefined>(key) ?? plain;
}
