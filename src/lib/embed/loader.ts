/*
 * The element host pages use: `<passage-timeline src="…">link and picture</passage-timeline>`. It puts the embed into a
 * frame of the right height. A contract with pages nobody can change: see the route that serves it.
 *
 * Attributes: `src`, address of the embed; `height`, px before the embed has said its own; `title`, of the frame;
 * `event`, id of the event shown first; `hash-key`, the host page's fragment may then name an event (`#key=id`).
 */
import { sentinel } from './hosts.ts';

const name = 'passage-timeline';
/** px; what nobody needs is a mistake or an attack */
const highest = 20_000;
const css =
	':host{display:block!important}iframe{display:block;width:100%;border:0;color-scheme:normal}' +
	':host([ready]) slot{display:none}@media print{iframe{display:none}:host([ready]) slot{display:block}}';

class PassageTimeline extends HTMLElement {
	#shadow: ShadowRoot | null = null;
	#end: AbortController | null = null;

	connectedCallback(): void {
		const end = (this.#end = new AbortController());
		// The link inside may not have been read yet.
		if (document.readyState === 'loading') {
			document.addEventListener('DOMContentLoaded', () => this.#start(end.signal), {
				once: true,
				signal: end.signal
			});
		} else this.#start(end.signal);
	}

	disconnectedCallback(): void {
		this.#end?.abort();
		this.#shadow?.replaceChildren();
		this.removeAttribute('ready');
	}

	#start(signal: AbortSignal): void {
		const link = this.querySelector('a');
		const asked = this.getAttribute('src') ?? '';
		if (!URL.canParse(asked, document.baseURI)) return;
		const address = new URL(asked, document.baseURI);
		if (!/^https?:$/.test(address.protocol)) return;

		const inHash = this.#eventInHash();
		const event = inHash ?? this.getAttribute('event');
		if (event) address.searchParams.set('e', event);

		const frame = document.createElement('iframe');
		frame.title = this.title || link?.textContent?.trim() || 'Timeline';
		frame.loading = inHash ? 'eager' : 'lazy';
		frame.height = this.getAttribute('height') ?? (this.clientWidth < 560 ? '700' : '520');
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		// Its height follows the content: a bar would only flash up in between.
		frame.scrolling = 'no';
		frame.src = address.href;

		addEventListener('message', (e) => e.source === frame.contentWindow && this.#hear(frame, e.data), {
			signal
		});
		addEventListener(
			'hashchange',
			() => {
				const id = this.#eventInHash();
				if (!id) return;
				frame.contentWindow?.postMessage({ sentinel, type: 'go', id }, '*');
				this.scrollIntoView();
			},
			{ signal }
		);

		if (!this.#shadow) {
			this.#shadow = this.attachShadow({ mode: 'open' });
			// Constructed, not a style element: the host's policy may allow no styles but its own.
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			this.#shadow.adoptedStyleSheets = [sheet];
		}
		this.#shadow.append(frame, document.createElement('slot'));
		this.setAttribute('ready', '');
		if (inHash) this.scrollIntoView();
	}

	#hear(frame: HTMLIFrameElement, said: unknown): void {
		if (typeof said !== 'object' || said === null) return;
		const { sentinel: speaker, type, height, id } = said as Readonly<Record<string, unknown>>;
		if (speaker === 'amp' && type === 'embed-size' && typeof height === 'number') {
			if (height > 0 && height < highest) frame.style.height = `${height}px`;
		} else if (speaker === sentinel && type === 'event' && typeof id === 'string') this.#writeHash(id);
	}

	/** `#a=b&timeline=id`: the fragment may have other parts, which are not ours. */
	#parts(): string[] {
		return location.hash.slice(1).split('&').filter(Boolean);
	}

	#eventInHash(): string | null {
		const key = this.getAttribute('hash-key');
		const part = key && this.#parts().find((each) => each.startsWith(`${key}=`));
		const id = part ? part.slice(key.length + 1) : '';
		return isId(id) ? id : null;
	}

	#writeHash(id: string): void {
		const key = this.getAttribute('hash-key');
		if (!key || !isId(id)) return;
		const others = this.#parts().filter((each) => !each.startsWith(`${key}=`));
		// Replaced, so that Back leads away from the page, and without a hashchange.
		history.replaceState(history.state, '', `#${[...others, `${key}=${id}`].join('&')}`);
	}
}

function isId(text: string): boolean {
	return /^[\w-]{1,200}$/.test(text);
}

if (!customElements.get(name)) customElements.define(name, PassageTimeline);
