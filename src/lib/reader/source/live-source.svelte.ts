import { mount, unmount } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import PassageMenu from './PassageMenu.svelte';
import { destinations, fragmentOf } from './destinations.ts';
import { closeSource, isPlain } from '#lib/reader/follow.ts';
import { followCurrent } from './follow-current.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { passageById } from '#lib/story/lookup.ts';
import type { PassageOutline } from '#lib/story/types.ts';
import { having, placeOfIsland } from '#lib/browser/data-names.ts';

/** Makes the source follow the reader: the marker, the sheet on narrow screens, the menu of words several rest on. */
export function liveSource(page: HTMLElement, reading: Reading): void {
	const pane = page.querySelector<HTMLElement>(having('source'));
	const scroller = pane?.querySelector<HTMLElement>(having('scroller'));
	if (!pane || !scroller) return;
	const { story } = reading;
	const narrow = new MediaQuery('max-width: 1023px', false);
	const places = new Map(
		[...pane.querySelectorAll(having('passage'))].map((place) => [place.getAttribute('data-passage'), place])
	);
	const menus = menusIn(pane);

	$effect(() => {
		const marked = reading.marked.flatMap((id) => {
			const place = places.get(id);
			// What is drawn last lies on top.
			place?.parentNode?.append(place);
			return [
				...scroller.querySelectorAll(`mark[data-passages~="${CSS.escape(id)}"]`),
				...(place ? [place] : [])
			];
		});
		for (const element of marked) element.setAttribute('data-marked', '');
		return () => {
			for (const element of marked) element.removeAttribute('data-marked');
		};
	});
	$effect(() => followCurrent(reading)(scroller));
	$effect(() => void pane.toggleAttribute('data-open', reading.sourceOpen));

	/** As it was built, the source leads to what is in it. */
	let withContext = false;
	$effect(() => {
		const { context } = reading;
		if (context === withContext) return;
		withContext = context;
		for (const anchor of scroller.querySelectorAll('mark a'))
			anchor.setAttribute('href', fragmentOf(story, passagesUnder(anchor), context) ?? '');
	});

	/** The passages that lie over the words of a link. */
	function passagesUnder(anchor: Element): readonly PassageOutline[] {
		const ids = anchor.closest<HTMLElement>('mark')?.dataset.passages?.split(' ') ?? [];
		return ids.flatMap((id) => passageById(story, id) ?? []);
	}

	/** Words on which several rest offer all of them; from words of one the link leads there. */
	scroller.addEventListener('click', (press) => {
		if (!isPlain(press)) return;
		const anchor = press.target instanceof Element ? press.target.closest('a') : null;
		if (!anchor?.closest('mark')) return;
		const passages = passagesUnder(anchor);
		const { events, periods } = destinations(story, passages, reading.context);
		if (events.length + periods.length < 2) return;
		press.preventDefault();
		menus.open(anchor, { story, passages, context: reading.context });
	});
	/** Escape leads back to where a passage was followed from; beside the list only for who is in the source. */
	addEventListener('keydown', ({ key, defaultPrevented, target }) => {
		if (key !== 'Escape' || defaultPrevented || !reading.sourceOpen) return;
		if (narrow.current || (target instanceof Node && pane.contains(target))) void closeSource(reading);
	});
}

type Rests = Pick<Parameters<typeof PassageMenu>[1], 'story' | 'passages' | 'context'>;

/** The menu of events on some words; at most one is open. */
function menusIn(pane: HTMLElement): { open: (anchor: HTMLAnchorElement, rests: Rests) => void } {
	const target = pane.querySelector<HTMLElement>(placeOfIsland('menu')) ?? pane;
	let close: (() => void) | null = null;
	return {
		open(anchor, rests) {
			close?.();
			anchor.setAttribute('aria-expanded', 'true');
			const menu = mount(PassageMenu, { target, props: { ...rests, anchor, onclose: () => close?.() } });
			close = () => {
				close = null;
				anchor.removeAttribute('aria-expanded');
				void unmount(menu);
			};
		}
	};
}
