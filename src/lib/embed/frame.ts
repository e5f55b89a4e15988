/*
 * What makes an embed interactive. One classic script, deferred: it must run in a sandbox without an origin, where
 * there are no modules, no storage and no history. The page is complete before it runs; it only chooses what is shown.
 */
import { BandView } from './band.ts';
import { Cards, idOf } from './cards.ts';
import { Height } from './height.ts';
import { readRequest, sentinel } from './hosts.ts';
import { readOptions, type EmbedOptions } from './options.ts';
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
	const band = new BandView(root.querySelector<HTMLElement>('[data-band]') ?? root, cards, (id) =>
		choose(id)
	);
	const lanes = [...root.querySelectorAll<HTMLElement>('[data-lane]')].map((lane) => lane.dataset.lane ?? '');
	const periods = JSON.parse(root.dataset.periods ?? '[]') as Periods;
	const options = withHash(
		readOptions(new URLSearchParams(location.search), {
			events: cards.ids,
			periods: periods.map(([id]) => id),
			categories: lanes
		})
	);
	const status = root.querySelector('[data-status]');
	const home = root.querySelector<HTMLAnchorElement>('[data-home]');

	if (options.theme) html.dataset.theme = options.theme;
	if (options.view === 'list') html.dataset.view = options.view;
	const on = options.categories.length ? options.categories : lanes;
	const isAsked = (id: string) => id === options.event;
	const context = options.context || cards.card(options.event ?? '')?.dataset.mention === 'context';
	html.toggleAttribute('data-context', context);
	const shown = cards.restrict((card) => {
		const { category = '', mention } = card.dataset;
		return isAsked(idOf(card)) || (on.includes(category) && (context || mention !== 'context'));
	});
	for (const item of root.querySelectorAll<HTMLElement>('[data-item]'))
		item.toggleAttribute('data-out', !shown.some((card) => idOf(card) === item.dataset.item));

	const first = options.event ?? firstIn(inSight(options)) ?? (shown[0] && idOf(shown[0]));
	if (first !== undefined) cards.show(first);
	band.keep(shown, on);
	const span = inSight(options);
	if (span) band.show(span);
	const height = new Height(root, host);
	if (first !== undefined) point(first);
	height.tell();

	root.addEventListener('click', press);
	addEventListener('message', (e) => {
		if (host && e.source === host) answer(e.data);
	});
	addEventListener('hashchange', () => {
		const id = eventInHash();
		if (id !== null) choose(id);
	});

	function press(e: MouseEvent): void {
		const link = (e.target as Element).closest<HTMLAnchorElement>('a[href], [data-turn], a[data-mark]');
		if (!link) return;
		const href = link.getAttribute('href') ?? '';
		const { wordpress } = height.dialects;
		if (link.dataset.read !== undefined) {
			e.preventDefault();
			readInPlace(root, link);
			height.tell();
		} else if (href.startsWith('#event-')) {
			e.preventDefault();
			// The band has its own idea of which mark is meant.
			if (!link.dataset.mark) choose(href.slice('#event-'.length));
		} else if (wordpress !== null && host && !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey)) {
			// Its sandbox opens nothing; it follows links to the site itself when asked to.
			e.preventDefault();
			host.postMessage({ message: 'link', value: link.href, secret: wordpress }, '*');
		}
	}

	/** A reader, or the host in a reader's name, asks for an event. */
	function choose(id: string, byHost = false): void {
		const card = cards.card(id);
		if (!card) return;
		cards.show(id);
		for (const scroller of root.querySelectorAll('[data-cards]')) scroller.scrollTop = 0;
		point(id);
		height.tell();
		if (status) status.textContent = `${card.querySelector('h2')?.textContent}, ${card.dataset.short}`;
		if (host && !byHost) host.postMessage({ sentinel, type: 'event', id }, '*');
	}

	/** What shows, besides its card, that an event is the one being read. */
	function point(id: string): void {
		band.follow();
		if (home) home.href = `${home.dataset.home}#event-${id}`;
		for (const link of root.querySelectorAll('[data-item] a')) {
			if (link.getAttribute('href') === `#event-${id}`) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const current = root.querySelector('[data-item] [aria-current]');
		const list = root.querySelector('[data-list]');
		if (current && list && list.clientHeight > 0) {
			const [box, frame] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
			if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - 60;
		}
	}

	function answer(message: unknown): void {
		const request = readRequest(message, height.dialects);
		if (request?.ask === 'height') height.tell(request.as);
		else if (request?.ask === 'resizer') height.meet(request.id);
		else if (request?.ask === 'event') choose(request.id, true);
	}

	function inSight({ period, span }: EmbedOptions): { from: number; to: number } | null {
		const [, from, to] = periods.find(([id]) => id === period) ?? [];
		return from === undefined || to === undefined ? span : { from: from ?? -Infinity, to: to ?? Infinity };
	}

	/** The first shown event that begins in a span. */
	function firstIn(span: { readonly from: number; readonly to: number } | null): string | null {
		if (!span) return null;
		const first = shown.find(({ dataset }) => {
			const begins = Number(dataset.begins ?? -Infinity);
			return begins >= span.from && begins < span.to;
		});
		return first ? idOf(first) : null;
	}

	function withHash(options: EmbedOptions): EmbedOptions {
		return options.event === null ? { ...options, event: eventInHash() } : options;
	}

	function eventInHash(): string | null {
		const id = /^#event-([\w-]+)$/.exec(location.hash)?.[1] ?? '';
		return cards.card(id) ? id : null;
	}
}
