import { flushSync, mount, unmount, type Component } from 'svelte';

const svg = 'http://www.w3.org/2000/svg';

/** What a component draws, as elements of their own that no longer change. For components of SVG. */
export function elementsOf<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): SVGElement {
	const target = document.createElementNS(svg, 'g');
	const mounted = mount(component, { target, props });
	flushSync();
	const drawn = target.cloneNode(true) as SVGElement;
	void unmount(mounted);
	return drawn;
}
