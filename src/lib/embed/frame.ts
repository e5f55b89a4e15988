/*
 * What makes an embed interactive. One classic script, deferred: it must run in a sandbox without an origin, where
 * there are no modules, no storage and no history. The page is complete before it runs; it only chooses what is shown.
 */
import type { Span } from '#lib/dates/fuzzy.ts';
import { BandView } from './band.ts';
import { Cards, idOf } from './cards.ts';
import { startComparison } from './comparison-frame.ts';
import { answerHost, leaveLinkToHost } from './dialogue.ts';
import { Height } from './height.ts';
import { sentinel } from './hosts.ts';
import { ListView } from './list.ts';
import { comparisonInstead, readOptions } from './options.ts';
import { readInPlace } from './passages.ts';
import { Stack } from './stack.ts';

/** Ids of the periods with their first and last instant, ms UTC; null where it is open. */
type Periods = readonly (readonly [id: string, from: number | null, to: number | null])[];

const root = document.querySelector<HTMLElement>('[data-embed]');
const comparison = document.querySelector<HTMLElement>('[data-comparison]')?.dataset.comparison;
if (comparison !== undefined) startComparison(comparison);
else if (root) {
	const instead = comparisonInstead(new URL(location.href));
	if (instead !== null) location.replace(instead);
	else start(root);
}

function start(root: HTMLElement): void {
	const html = document.documentElement;
	html.classList.add('js');
	const host = parent === window ? null : parent;
	const cards = new Cards(root);
	const list = new ListView(root);
	const band = new BandView(root.querySelector<HTMLElement>('[data-band]') ?? root, cards, (id) =>
		choose(id)
	);
	const lanes = [...root.querySelectorAll<HTMLElement>('[data-lane]')].map((lane) => lane.dataset.lane ?? '');
	const periods = JSON.parse(root.dataset.periods ?? '[]') as Periods;
	const options = readOptions(new URLSearchParams(location.search), {
		events: cards.ids,
		periods: periods.map(([id]) => id),
		categories: lanes
	});
	const on = options.categories.length ? options.categories : lanes;
	const span = inSight();
	const status = root.querySelector('[data-status]');
	const home = root.querySelector<HTMLAnchorElement>('[data-home]');

	if (options.theme) html.dataset.theme = options.theme;
	if (options.view === 'list') html.dataset.view = options.view;
	const asked = options.event ?? eventInHash();
	let shown = keep(asked);
	const first = asked ?? idOf((span && shown.find((card) => beginsIn(card, span))) ?? shown[0] ?? root);
	cards.show(first);
	if (span) band.show(span);
	const height = new Height(new Stack(root), host);
	point(first);
	height.tell();

	root.addEventListener('click', press);
	if (host) answerHost(host, height, (id) => choose(id, true));
	addEventListener('hashchange', () => choose(eventInHash() ?? ''));

	/** Shows what the options leave, and in any case the one event asked for. */
	function keep(event: string | null): readonly HTMLElement[] {
		const context = options.context || cards.card(event ?? '')?.dataset.mention === 'context';
		html.toggleAttribute('data-context', context);
		const kept = cards.restrict((card) => {
			const { category = '', mention } = card.dataset;
			return idOf(card) === event || (on.includes(category) && (context || mention !== 'context'));
		});
		list.keep(kept);
		band.keep(kept, on);
		return kept;
	}

	/** A reader, or the host in a reader's name, asks for an event. */
	function choose(id: string, byHost = false): void {
		const card = cards.card(id);
		if (!card) return;
		if (!shown.includes(card)) shown = keep(id);
		cards.show(id);
		point(id);
		height.tell();
		if (status) status.textContent = `${card.querySelector('h2')?.textContent}, ${card.dataset.short}`;
		if (host && !byHost) host.postMessage({ sentinel, type: 'event', id }, '*');
	}

	/** What shows, besides its card, that an event is the one being read. */
	function point(id: string): void {
		band.follow();
		list.follow(id);
		if (home) home.href = `${home.dataset.home}#event-${id}`;
	}

	function press(e: MouseEvent): void {
		const link = (e.target as Element).closest<HTMLAnchorElement>('a[href]');
		if (!link) return;
		const href = link.getAttribute('href') ?? '';
		if (link.dataset.read !== undefined) {
			e.preventDefault();
			readInPlace(root, link);
			height.tell();
		} else if (href.startsWith('#event-')) {
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

	function eventInHash(): string | null {
		const id = /^#event-([\w-]+)$/.exec(location.hash)?.[1] ?? '';
		return cards.card(id) ? id : null;
	}
}

function beginsIn({ dataset }: HTMLElement, { from, to }: Span): boolean {
	const begins = Number(dataset.begins ?? -Infinity);
	return begins >= from && begins < to;
}
