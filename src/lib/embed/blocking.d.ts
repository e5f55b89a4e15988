import 'svelte/elements';

declare module 'svelte/elements' {
	interface HTMLScriptAttributes {
		/** https://html.spec.whatwg.org/#blocking-attributes, which Svelte's types do not have yet */
		blocking?: 'render';
	}
}
