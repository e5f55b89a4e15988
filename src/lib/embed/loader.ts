/*
 * The element host pages use: `<passage-timeline src="…">link and picture</passage-timeline>`. It puts the embed into a
 * frame of the right height. A contract with pages nobody can change: see the route that serves it.
 *
 * Attributes: `src`, address of the embed; `height`, px kept free until the embed has said its own; `title`, of the
 * frame; `event`, id of the event shown first; `hash-key`, the host page's fragment may then name an event (`#key=id`);
 * `data-lang`, tag of a language that the story's pages exist in: where they do not, the embed comes in its own;
 * `data-time`, `rtl` or `ltr`, in which direction time runs. `src`, `event`, `data-lang` and `data-time` may change. `ready` is set once the embed has spoken; until then, and if it never does, what stands
 * in the element is seen: there may be no server, no such page, or a policy that forbids the frame.
 */
import { sentinel } from './hosts.ts';
import { words } from '#lib/words/words.ts';
import { debugging, tellWhy } from './loader-words.ts';

const name = 'passage-timeline';
/** px; what nobody needs is a mistake or an attack */
const highest = 20_000;
/** ms an embed has, once loaded, to say its first word */
const patience = 3000;
// Frame and content share one cell, as high as the higher of them: what follows moves once, if at all.
const css =
	':host{display:grid!important;grid-template-columns:minmax(0,1fr)}iframe,slot{display:block;grid-area:1/1}' +
	'iframe{width:100%;border:0;color-scheme:normal}:host(:not([ready])) iframe{visibility:hidden}' +
	':host([ready]) slot{display:none}@media print{iframe{display:none}:host([ready]) slot{display:block}}';

class PassageTimeline extends HTMLElement {
	static readonly observedAttributes = ['src', 'event', 'data-lang', 'data-time'];

	#shadow: ShadowRoot | null = null;
	#frame: HTMLIFrameElement | null = null;
	/** of what listens while the element is in the page */
	#end: AbortController | null = null;
	#queued = false;
	/** the event the page's address asked for, until the embed has shown it */
	#wanted: string | null = null;

	connectedCallback(): void {
		this.#later();
	}

	attributeChangedCallback(attribute: string, before: string | null, now: string | null): void {
		if (before === now || !this.isConnected) return;
		if (attribute === 'event' && now && this.hasAttribute('ready')) this.#ask(now);
		else this.#later();
	}

	disconnectedCallback(): void {
		this.#clear();
	}

	/** Frameworks set one attribute after the other, and the link inside may not have been read yet. */
	#later(): void {
		if (this.#queued) return;
		this.#queued = true;
		const begin = () => {
			this.#queued = false;
			this.#clear();
			if (this.isConnected) this.#start((this.#end = new AbortController()));
		};
		if (document.readyState !== 'loading') queueMicrotask(begin);
		else document.addEventListener('DOMContentLoaded', begin, { once: true });
	}

	#clear(): void {
		this.#end?.abort();
		this.#frame = null;
		this.#shadow?.replaceChildren(document.createElement('slot'));
		this.removeAttribute('ready');
	}

	#start({ signal }: AbortController, language = this.dataset.lang): void {
		const address = addressOf(this.getAttribute('src'));
		if (!address) {
			this.#tell('noSource');
			return;
		}
		if (language)
			address.pathname = address.pathname.replace(/\/embed\/[^/]+\/(compare\/)?$/, `/${language}$&`);
		this.#wanted = this.#eventInHash();
		const event = this.#wanted ?? this.getAttribute('event');
		if (event) address.searchParams.set('e', event);
		if (this.dataset.time) address.searchParams.set('time', this.dataset.time);

		if (!this.#shadow) {
			this.#shadow = this.attachShadow({ mode: 'open' });
			// Constructed, not a style element: the host's policy may allow no styles but its own.
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			this.#shadow.adoptedStyleSheets = [sheet];
			this.#shadow.append(document.createElement('slot'));
		}
		const frame = (this.#frame = document.createElement('iframe'));
		frame.title = this.title || this.querySelector('a')?.textContent?.trim() || words.band.title;
		frame.loading = this.#wanted ? 'eager' : 'lazy';
		frame.height = this.getAttribute('height') ?? (this.clientWidth < 560 ? '700' : '520');
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		// Its height follows the content: a bar would only flash up in between.
		frame.scrolling = 'no';
		frame.src = address.href;

		addEventListener('message', (e) => e.source === frame.contentWindow && this.#hear(frame, e.data), {
			signal
		});
		addEventListener('hashchange', () => (this.#wanted = this.#eventInHash()) && this.#ask(this.#wanted), {
			signal
		});
		document.addEventListener(
			'securitypolicyviolation',
			({ blockedURI, disposition, effectiveDirective }) => {
				if (disposition !== 'enforce' || effectiveDirective !== 'frame-src') return;
				if (addressOf(blockedURI)?.origin === address.origin) this.#giveUp('policy', address.origin);
			},
			{ signal }
		);
		frame.addEventListener('load', () => {
			// What a frame holds before it has begun to load says nothing of its own.
			if (frame.contentDocument?.URL === 'about:blank') return;
			setTimeout(() => {
				if (signal.aborted || this.hasAttribute('ready')) return;
				this.#giveUp('silent', address.href);
				if (language) this.#start((this.#end = new AbortController()), '');
			}, patience);
		});
		this.#shadow.append(frame);
	}

	/** What stands in the element is all there will be. */
	#giveUp(why: 'policy' | 'silent', about: string): void {
		this.#clear();
		this.#tell(why, about);
	}

	#hear(frame: HTMLIFrameElement, said: unknown): void {
		if (typeof said !== 'object' || said === null) return;
		const { sentinel: speaker, type, height, id } = said as Readonly<Record<string, unknown>>;
		if (speaker === 'amp' && type === 'embed-size' && typeof height === 'number') {
			if (!(height > 0 && height < highest)) return;
			frame.style.height = `${height}px`;
			if (Math.abs(frame.offsetHeight - height) > 2) this.#tell('height', frame.offsetHeight, height);
			if (this.hasAttribute('ready')) return;
			this.setAttribute('ready', '');
			// Which of several embeds has the event, only they know.
			if (this.#wanted) this.#ask(this.#wanted);
		} else if (speaker === sentinel && type === 'shown' && id === this.#wanted) {
			this.#wanted = null;
			this.scrollIntoView();
		} else if (speaker === sentinel && type === 'event' && isId(id)) this.#writeHash(id);
	}

	#ask(id: string): void {
		this.#frame?.contentWindow?.postMessage({ sentinel, type: 'go', id }, '*');
	}

	#eventInHash(): string | null {
		const key = this.getAttribute('hash-key');
		const part = key && hashParts().find((each) => each.startsWith(`${key}=`));
		const id = part ? part.slice(key.length + 1) : '';
		return isId(id) ? id : null;
	}

	/** A fragment in which anything is not ours is the host's: its own place, or the route of its router. */
	#writeHash(id: string): void {
		const key = this.getAttribute('hash-key');
		const ours = new Set([...document.querySelectorAll(name)].map((each) => each.getAttribute('hash-key')));
		const parts = hashParts();
		if (!key || !parts.every((part) => ours.has(/^(.+)=[\w-]+$/.exec(part)?.[1] ?? null))) return;
		const others = parts.filter((part) => !part.startsWith(`${key}=`));
		const [own = ''] = location.href.split('#');
		// Whole, as a <base> of the host leads elsewhere; replaced, so that Back leaves the page, without a hashchange.
		history.replaceState(history.state, '', `${own}#${[...others, `${key}=${id}`].join('&')}`);
	}

	#tell(...why: Parameters<typeof tellWhy>): void {
		if (!debugging) return;
		const note = tellWhy(...why);
		this.#shadow?.append(note);
	}
}

/** What is no web address is none, and neither is nothing: it would be that of the page itself. */
function addressOf(text: string | null): URL | null {
	if (!text?.trim() || !URL.canParse(text, document.baseURI)) return null;
	const address = new URL(text, document.baseURI);
	return /^https?:$/.test(address.protocol) ? address : null;
}

/** `#a=b&timeline=id`: the fragment may have other parts, which are not ours. */
function hashParts(): string[] {
	return location.hash.slice(1).split('&').filter(Boolean);
}

function isId(text: unknown): text is string {
	return typeof text === 'string' && /^[\w-]{1,200}$/.test(text);
}

if (!customElements.get(name)) customElements.define(name, PassageTimeline);
