import { mount, type Component } from 'svelte';
import { placeOfIsland, type Island } from '#lib/browser/data-names.ts';

/** The places of a page where live components take over from what the build drew there. */
export class Islands {
	readonly #page: HTMLElement;
	readonly #drawn = new Map<HTMLElement, readonly ChildNode[]>();

	constructor(page: HTMLElement) {
		this.#page = page;
	}

	/** Puts a component in its place, `[data-island=name]`; nothing where the page has no such place. */
	mount<Props extends Record<string, unknown>, Exports extends Record<string, unknown>>(
		name: Island,
		component: Component<Props, Exports>,
		props: Props
	): Exports | undefined {
		const target = this.#page.querySelector<HTMLElement>(placeOfIsland(name));
		if (!target) return undefined;
		this.#drawn.set(target, [...target.childNodes]);
		target.replaceChildren();
		return mount(component, { target, props });
	}

	/** Puts back what the build drew. */
	restore(): void {
		for (const [target, drawn] of this.#drawn) target.replaceChildren(...drawn);
	}
}
