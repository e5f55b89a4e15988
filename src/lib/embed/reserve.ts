/** As browsers have it that know Trusted Types. */
interface PolicyFactory {
	readonly createPolicy: (name: string, policy: HtmlPolicy) => HtmlPolicy;
}

interface HtmlPolicy {
	readonly createHTML: (text: string) => string;
}

let policy: HtmlPolicy | undefined;

/** Made when first needed: a page that needs none here may make its own of that name. */
function trusted(html: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	// Of the names the policy of the page knows, the one for HTML.
	policy ??= trustedTypes?.createPolicy('svelte-trusted-html', { createHTML: (text) => text });
	return policy?.createHTML(html) ?? html;
}

/**
 * What an element holds in a `<noscript>`: to a browser without scripts a part of the page, to one with scripts a text,
 * which costs next to nothing until an element is made of some of it. It was written with the page, like all else in it.
 * Or the text of a file that was built beside the page.
 */
export class Reserve {
	readonly #holder: Element | null;
	#text: string | null = null;

	constructor(held: Element | string | null) {
		this.#holder = typeof held === 'string' ? null : (held?.querySelector('noscript') ?? null);
		if (typeof held === 'string') this.#text = held;
	}

	/**
	 * A new element from the text; null when there is none such.
	 * @param name of the element; it holds none of its own name
	 * @param tag how the start tag begins: its own, or that of something in it. Words never hold a `<`.
	 */
	part(name: string, tag: string): HTMLElement | null {
		const text = (this.#text ??= this.#holder?.textContent ?? '');
		const at = text.indexOf(tag);
		if (at === -1) return null;
		const html = text.slice(text.lastIndexOf(`<${name}`, at), text.indexOf(`</${name}>`, at));
		const { body } = new DOMParser().parseFromString(trusted(html), 'text/html');
		return body.querySelector<HTMLElement>(name);
	}
}
