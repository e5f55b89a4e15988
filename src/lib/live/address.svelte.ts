import { tick } from 'svelte';
import { replaceWith, stepTo } from '#lib/browser/history.ts';
import { on } from 'svelte/events';
import { words } from '#lib/words/words.ts';
import { closeSource, destinationOf, followHash, fragmentName } from '#lib/reader/follow.ts';
import { readAddress, writeAddress } from '#lib/state/address.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { entryPath, isLong } from '#lib/story/list-pages.ts';
import { eventById } from '#lib/story/lookup.ts';
import { having } from '#lib/browser/data-names.ts';

/** Reads the page's address and keeps it: the one place that writes it but for the fragments of followed links. */
export function liveAddress(page: HTMLElement, reading: Reading): void {
	const { story } = reading;
	const notice = page.querySelector(having('notice'));
	const spoken = page.querySelector(having('spoken'));
	let started = $state(false);

	const query = $derived(writeAddress(reading.address));
	/** Without what changes by the pixel or the letter: a change of this is a step of its own for Back. */
	const stage = $derived(
		writeAddress({ ...reading.address, view: null, filters: { ...reading.filters, query: '' } })
	);
	let lastStage = '';

	function tell(said: string): void {
		if (notice) notice.textContent = said;
	}

	/** Takes over what the address says: query first, then the event or passage its fragment names. */
	async function readLocation(): Promise<void> {
		const { address, ignored } = readAddress(new URLSearchParams(location.search), story);
		reading.address = address;
		tell(ignored.length ? words.site.notInStory(ignored) : '');
		started = true;
		await tick();
		await followFragment();
	}

	/** Goes where the fragment points: to an event in the list, or to a passage in the source. */
	async function followFragment(): Promise<void> {
		const { hash } = location;
		const destination = destinationOf(story, hash);
		if (destination) {
			const event = destination.kind === 'event' && eventById(story, destination.id);
			// The entries of a long list stand on other pages.
			if (event && isLong(story)) location.replace((page.dataset.story ?? '') + entryPath(story, event.id));
			if (event && event.mention === 'context') reading.context = true;
			await followHash(reading, hash);
		} else if (hash === '' && reading.sourceOpen) {
			// Back, from a passage to where the reader came from
			await closeSource(reading);
			reading.passage = null;
		} else if (!document.getElementById(fragmentName(hash))) {
			const kind = (['event', 'passage', 'period'] as const).find((each) => hash.startsWith(`#${each}-`));
			if (kind) tell(words.site.noSuchPlace(kind, `#${fragmentName(hash)}`));
		}
	}

	/** Waits until a drag or a word is done. */
	$effect(() => {
		if (!started) return;
		const search = query ? `?${query}` : '';
		const isStep = stage !== lastStage;
		if (search === location.search) {
			lastStage = stage;
			return;
		}
		const timer = setTimeout(
			() => {
				const address = location.pathname + search + location.hash;
				if (isStep) stepTo(address);
				else replaceWith(address);
				lastStage = stage;
			},
			isStep ? 0 : 300
		);
		return () => clearTimeout(timer);
	});

	/** Title and date of the event chosen, nothing else: what a screen reader is told. */
	$effect(() => {
		const event = reading.selected === null ? undefined : eventById(story, reading.selected);
		if (spoken)
			spoken.textContent = event ? words.site.chosen(event.title, words.dates.date(event.when)) : '';
	});

	on(window, 'popstate', () => void readLocation());
	on(window, 'hashchange', () => void followFragment());
	void readLocation().then(() => (lastStage = stage));
}
