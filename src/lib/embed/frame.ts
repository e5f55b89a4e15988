/*
 * What makes an embed interactive. One classic script, deferred: it must run in a sandbox without an origin, where
 * there are no modules, no storage and no history. The page is complete before it runs; it only chooses what is shown.
 */
import type { Span } from '#lib/dates/fuzzy.ts';
import { BandView } from './band.ts';
import { Cards, idOf } from './cards.ts';
import { Height } from './height.ts';
import { readRequest, sentinel } from './hosts.ts';
import { ListView } from './list.ts';
import { readOptions } from './options.ts';
import { readInPlace } from './passages.ts';

/** Ids of the periods with their first and last instant, ms UTC; null where it is open. */
type Periods = readonly (readonly [id: string, from: number | null, to: number | null])[];

const root = document.querySelector<HTMLElement>('[data-embed]');
if (root) start(root);

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
	const height = new Height(root, host);
	point(first);
	height.tell();

	root.addEventListener('click', press);
	addEventListener('message', (e) => {
		if (host && e.source === host) answer(e.data);
	});
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
		const { wordpress } = height.dialects;
		if (link.dataset.read !== undefined) {
			e.preventDefault();
			readInPlace(root, link);
			height.tell();
		} else if (href.startsWith('#event-')) {
			// Never followed: each step would be one of the host page's Back button.
			e.preventDefault();
			// The band has its own idea of which mark is meant.
			if (link.dataset.mark === undefined) choose(href.slice('#event-'.length));
		} else if (wordpress !== null && host && !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey)) {
			// Its sandbox opens nothing; it follows links to the site itself when asked to.
			e.preventDefault();
			host.postMessage({ message: 'link', value: link.href, secret: wordpress }, '*');
		}
	}

	function answer(message: unknown): void {
		const request = readRequest(message, height.dialects);
		if (request?.ask === 'height') height.tell(request.as);
		else if (request?.ask === 'resizer') height.meet(request.id);
		else if (request?.ask === 'event') choose(request.id, true);
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
