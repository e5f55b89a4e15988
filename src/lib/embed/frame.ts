/*
 * What makes an embed interactive. One classic script, deferred: it must run in a sandbox without an origin, where
 * there are no modules, no storage and no history. The page is complete before it runs; it chooses what is shown, and of
 * a long story makes the elements of what is asked for.
 */
import type { Span } from '#lib/dates/fuzzy.ts';
import { EmbedTimeline } from './band.ts';
import { Cards } from './cards.ts';
import { startComparison } from './comparison-frame.ts';
import { answerHost, leaveLinkToHost } from './dialogue.ts';
import { unpackEvents, type FrameEvent, type PackedEvents } from './event-table.ts';
import { Height } from './height.ts';
import { sentinel, stillKnown } from './hosts.ts';
import { LateCards } from './late-cards.ts';
import { ListView } from './list.ts';
import { LongList } from './long-list.ts';
import { BandMarks } from './marks.ts';
import { comparisonInstead, languageInstead, readOptions } from './options.ts';
import { readInPlace } from './passages.ts';
import { Stack } from './stack.ts';
import { turnOver } from './turn-over.ts';
import { carryTime } from '#lib/browser/carried-time.ts';
import { having } from '#lib/browser/data-names.ts';

/** Ids of the periods with their first and last instant, ms UTC; null where it is open. */
type Periods = readonly (readonly [id: string, from: number | null, to: number | null])[];

const root = document.querySelector<HTMLElement>(having('embed'));
const comparison = document.querySelector<HTMLElement>(having('comparison'))?.dataset.comparison;
const instead = otherPage(new URL(location.href));
if (instead !== null) {
	// Where browsers have painted nothing yet they shall not paint this page first; hosts hear nothing of its height.
	document.documentElement.hidden = true;
	// Replaced, so that Back leads out of the frame.
	location.replace(stillKnown(instead, new URL(location.href), document.referrer));
} else if (comparison !== undefined) startComparison(comparison);
else if (root) start(root);

/** Where what is asked for is the matter of another page of the site; null where it is of this one. */
function otherPage(address: URL): string | null {
	const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')];
	const others = alternates.map((link) => ({ language: link.hreflang, address: link.href }));
	const inLanguage = languageInstead(address, document.documentElement.lang, others, document.referrer);
	if (inLanguage !== null || comparison !== undefined) return inLanguage;
	// A file of its own has no comparison beside it.
	return root?.querySelector(having('home')) ? comparisonInstead(address) : null;
}

function start(root: HTMLElement): void {
	const html = document.documentElement;
	html.classList.add('js');
	const host = parent === window ? null : parent;
	const table = JSON.parse(root.querySelector(having('events'))?.textContent ?? '') as PackedEvents;
	const events = unpackEvents(table);
	const byId = new Map(events.map((event) => [event.id, event]));
	const lanes = table.lanes.map(({ id }) => id);
	const periods = JSON.parse(root.dataset.periods ?? '[]') as Periods;
	const options = readOptions(new URLSearchParams(location.search), {
		events: events.map(({ id }) => id),
		periods: periods.map(([id]) => id),
		categories: lanes
	});
	if (options.theme) html.dataset.theme = options.theme;
	if (options.view === 'list') html.dataset.view = options.view;
	const late = root.dataset.parted === undefined ? null : new LateCards(events);
	const cards = new Cards(root, late);
	const List = late ? LongList : ListView;
	const list = new List(root, options.view === 'list');
	const drawing = root.querySelector<HTMLElement>(having('band')) ?? root;
	if (options.direction) turnOver(drawing, options.direction);
	carryTime();
	const band = new EmbedTimeline(drawing, new BandMarks(root, table, events), (id) => choose(id));
	const on = options.categories.length ? options.categories : lanes;
	const span = inSight();
	const status = root.querySelector(having('status'));
	const home = root.querySelector<HTMLAnchorElement>(having('home'));

	const asked = byId.get(options.event ?? '') ?? eventInHash();
	const shown = keep(asked);
	const first = asked ?? (span && shown.find((event) => beginsIn(event, span))) ?? shown[0];
	root.classList.remove('still');
	if (first) read(first);
	if (span) band.show(span);
	const height = new Height(new Stack(root), host);
	height.tell();

	root.addEventListener('click', press);
	if (host) answerHost(host, height, (id) => choose(id, true));
	addEventListener('hashchange', () => choose(eventInHash()?.id ?? ''));

	/** Shows what the options leave, and in any case the one event asked for. */
	function keep(wanted: FrameEvent | undefined): readonly FrameEvent[] {
		const context = options.context || (wanted?.isContext ?? false);
		html.toggleAttribute('data-context', context);
		const kept = events.filter(
			(event) => event === wanted || (on.includes(event.category) && (context || !event.isContext))
		);
		cards.restrict(kept);
		list.keep(kept);
		band.keep(kept, on);
		return kept;
	}

	/** A reader, or the host in a reader's name, asks for an event. */
	function choose(id: string, byHost = false): void {
		const event = byId.get(id);
		if (!event) return;
		if (!cards.has(event)) keep(event);
		read(event, () => {
			height.tell();
			if (status) status.textContent = `${cards.title}, ${event.short}`;
			host?.postMessage({ sentinel, type: byHost ? 'shown' : 'event', id }, '*');
		});
	}

	/** Shows the card of an event, and which one it is in the drawing, in the list and to the full page. */
	function read(event: FrameEvent, done?: () => void): void {
		// The band first: it asks where things are, for which a change of the card would be laid out.
		band.follow(event);
		list.follow(event.id);
		if (home) home.href = `${home.dataset.home}#event-${event.id}`;
		cards.show(event, done);
	}

	function press(e: MouseEvent): void {
		const link = (e.target as Element).closest<HTMLAnchorElement>('a[href]');
		if (!link) return;
		const href = link.getAttribute('href') ?? '';
		if (link.dataset.read !== undefined) {
			e.preventDefault();
			readInPlace(
				root,
				link,
				late?.held(link.closest<HTMLElement>(having('card'))?.dataset.card ?? '') ?? null
			);
			height.tell();
		} else if (href.startsWith('#event-') || link.dataset.mark !== undefined) {
			// Never followed: each step would be one of the host page's Back button.
			e.preventDefault();
			// The band has its own idea of which mark is meant.
			if (link.dataset.mark === undefined) choose(href.slice('#event-'.length));
		} else leaveLinkToHost(e, link, host, height);
	}

	/** The time to show at first; null: all of it. */
	function inSight(): Span | null {
		const period = periods.find(([id]) => id === options.period);
		return period ? { from: period[1] ?? -Infinity, to: period[2] ?? Infinity } : options.span;
	}

	function eventInHash(): FrameEvent | undefined {
		return byId.get(/^#event-([\w-]+)$/.exec(location.hash)?.[1] ?? '');
	}
}

function beginsIn({ begins }: FrameEvent, { from, to }: Span): boolean {
	const instant = begins ?? -Infinity;
	return instant >= from && instant < to;
}
