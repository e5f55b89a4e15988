/*
 * What the loader says to those who build a page, when its address ends in `?debug`: on the console, and in the page.
 */

/** Whether the script was asked for so. */
export const debugging = /[?&]debug\b/.test((document.currentScript as HTMLScriptElement | null)?.src ?? '');

type About = string | number | undefined;

const reasons = {
	noSource: () => 'src is missing or no web address.',
	policy: (origin: About) => `this page’s policy forbids the frame: add ${origin} to frame-src.`,
	silent: (address: About) => `no word from ${address}: wrong address, no server, or a sandbox?`,
	height: (is: About, asked: About) => `styles of this page hold the frame at ${is} px; it needs ${asked}.`
};

/** A paragraph that says what is wrong. */
export function tellWhy(why: keyof typeof reasons, ...about: readonly About[]): HTMLElement {
	const note = document.createElement('p');
	note.textContent = `passage-timeline: ${reasons[why](about[0], about[1])}`;
	console.warn(note.textContent);
	return note;
}
