import type { WritingDirection } from '#lib/story/language.ts';

/** The story of a page that draws its time, or leads on to one that does: events have pages without a drawing. */
const drawnStory = /\/(?:stories|embed)\/([\w-]+)\/(?!events\/)(?:[^.]*\/)?$/;

/** In which direction time runs by the address of the page; null: as the page has it. */
export function timeInAddress(): WritingDirection | null {
	const asked = new URLSearchParams(location.search).get('time');
	return asked === 'rtl' || asked === 'ltr' ? asked : null;
}

/**
 * Lets the direction of time that the reader has chosen travel with them: links to other views of the story take it along
 * from the page's address. They are changed when they are about to be followed, so that it does not matter who wrote them
 * and when.
 */
export function carryTime(): void {
	for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, carry, true);
}

function carry({ target }: Event): void {
	const link = (target as Element).closest?.('a[href]');
	const href = link?.getAttribute('href');
	if (!href || href.startsWith('#')) return;
	const to = new URL(href, document.baseURI);
	const [, story] = drawnStory.exec(location.pathname) ?? [];
	if (to.origin !== location.origin || !story || drawnStory.exec(to.pathname)?.[1] !== story) return;
	const time = timeInAddress();
	// By letters: parameters of a URL that change are all written anew, with their commas and slashes as codes.
	const kept = to.search
		.slice(1)
		.split('&')
		.filter((part) => part && !part.startsWith('time='));
	const query = [...kept, ...(time ? [`time=${time}`] : [])].join('&');
	if (query === to.search.slice(1)) return;
	to.search = query;
	link?.setAttribute('href', to.href);
}
