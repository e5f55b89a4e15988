/*
 * What a script adds to the page of a story. The page is complete before it runs: this puts live components in the place
 * of what the build drew of them, and makes list and source follow the reader where they stand.
 */
import { flushSync } from 'svelte';
import { BandPlace } from '#lib/chart/band-place.svelte.ts';
import { TimelineWindow } from '#lib/chart/timeline-window.svelte.ts';
import BandBar from '#lib/chart/BandBar.svelte';
import BandLanes from '#lib/chart/BandLanes.svelte';
import BandRail from '#lib/chart/BandRail.svelte';
import { placeOf } from '#lib/chart/scroll-place.ts';
import SavePicture from '#lib/chart/SavePicture.svelte';
import { learnPageWidths } from '#lib/browser/page-widths.ts';
import { liveTheme } from '#lib/page/theme.ts';
import Find from '#lib/reader/find/Find.svelte';
import Found from '#lib/reader/find/Found.svelte';
import SourceNow from '#lib/reader/source/SourceNow.svelte';
import SourceSteps from '#lib/reader/source/SourceSteps.svelte';
import { followLinks } from '#lib/reader/follow.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import { unpackOutline } from '#lib/story/packed.ts';
import type { EventTexts } from '#lib/story/search.ts';
import type { Outline } from '#lib/story/types.ts';
import { liveAddress } from './address.svelte.ts';
import { stepTo } from '#lib/browser/history.ts';
import { Islands } from './islands.ts';
import { liveList } from '#lib/reader/list/live-list.svelte.ts';
import { outlineOf } from './outline.ts';
import { liveShare } from '#lib/reader/share/live-share.ts';
import { liveSource } from '#lib/reader/source/live-source.svelte.ts';
import { layOutStretches } from '#lib/reader/list/stretches.ts';
import { pageTexts, searchedSources } from '#lib/reader/find/page-texts.ts';
import { carryTime } from '#lib/browser/carried-time.ts';
import { nextTurn } from '#lib/browser/turns.ts';
import { having } from '#lib/browser/data-names.ts';

const page = document.querySelector<HTMLElement>(having('story'));
for (const button of document.querySelectorAll<HTMLElement>(having('theme-button'))) liveTheme(button);
carryTime();
if (page) {
	const outline = unpackOutline(await outlineOf(page));
	learnPageWidths();
	await nextTurn();
	await start(page, outline);
}

async function start(page: HTMLElement, story: Outline): Promise<void> {
	const reading = new Reading(story, textsFor(page, story));
	const context = page.querySelector<HTMLInputElement>('#show-context');
	// A file of its own has no page on a site.
	const home = page.dataset.story || null;
	const scrolled = scrolledTo(page);
	const typed = page.querySelector<HTMLInputElement>('input[type=search]');
	const isTyping = document.activeElement === typed;
	// The switch works without a script: what was pressed before it came still counts.
	reading.context = context?.checked ?? false;
	context?.addEventListener('change', () => (reading.context = context.checked));

	const islands = new Islands(page);
	try {
		const view = new TimelineWindow(reading);
		const place = new BandPlace(page.querySelector<HTMLElement>(having('detail'))?.clientWidth ?? null);
		islands.mount('lanes', BandLanes, { reading, view, place, home });
		flushSync();
		await nextTurn();
		islands.mount('rail', BandRail, { reading, view, place, home });
		islands.mount('bar', BandBar, { reading, view, home });
		flushSync();
		await nextTurn();
		islands.mount('find', Find, { reading, sources: searchedSources(page) });
		if (home !== null) islands.mount('found', Found, { reading, home });
		islands.mount('save', SavePicture, { reading, home: home ?? '', note: page.dataset.note ?? '' });
		islands.mount('steps', SourceSteps, { story, reading });
		islands.mount('now', SourceNow, { story, reading });
		flushSync();
		await nextTurn();
		for (const live of [liveList, liveSource, liveAddress]) {
			$effect.root(() => live(page, reading));
			flushSync();
			await nextTurn();
		}
		// After the address, which says where the drawing stands, unless it says nothing and the reader has scrolled it.
		if (scrolled !== null && reading.view === null) view.pan(scrolled);
		// What was typed while the events were on their way is what is looked for.
		if (typed?.value) reading.filters = { ...reading.filters, query: typed.value };
		if (isTyping) page.querySelector<HTMLInputElement>('input[type=search]')?.focus();
		$effect.root(() => {
			$effect(() => void page.toggleAttribute('data-context', reading.context));
		});
	} catch (error) {
		// What the build drew is better than half of what a script would make of it.
		islands.restore();
		throw error;
	}
	followLinks(reading, (hash) => stepTo(location.pathname + location.search + hash))(page);
	liveShare(page, reading);
	for (const details of page.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
		details.open = location.hash.startsWith('#passage-events-');
	// Only now: styles that need a script to be of use wait for this class.
	document.documentElement.classList.add('js');
	document.documentElement.dataset.live = '';
	void layOutStretches(page);
}

/** What words are looked for in: what the page says, or, where the list stands on others, a file that is asked for then. */
function textsFor(page: HTMLElement, story: Outline): EventTexts {
	const titles = pageTexts(page, story);
	if (page.dataset.outline === undefined) return titles;
	let late = $state.raw<EventTexts>(() => {
		ask ??= import('#lib/reader/find/late-texts.ts').then(async (module) => {
			late = await module.fetchTexts(page, story, titles);
		});
		return null;
	});
	let ask: Promise<void> | undefined;
	return (event) => late(event);
}

/** How far the drawing was scrolled before it came alive, as a fraction of its time; null when it was not. */
function scrolledTo(page: HTMLElement): number | null {
	const scroller = [...page.querySelectorAll<HTMLElement>(having('scroller-of-time'))].find(
		({ clientWidth }) => clientWidth > 0
	);
	// It rests at 0, where time ends.
	return !scroller || Math.abs(scroller.scrollLeft) < 1 ? null : placeOf(scroller);
}
