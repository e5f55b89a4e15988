/** What `render` made, without the comments Svelte leaves for hydration and its classes for scoped styles. */
export function plain(body: string): string {
	return body
		.replace(/<!--.*?-->/gs, '')
		.replace(/ ?\bsvelte-[a-z0-9]+/g, '')
		.replace(/ class=""/g, '');
}

/** The words of a piece of markup. */
export function words(html: string): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

/** The values of an attribute, in the order of the markup. */
export function values(html: string, attribute: string): string[] {
	return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** The markup of one element with its content; fails when there is none. Elements of its own kind may not stand in it. */
export function element(html: string, opening: RegExp): string {
	const found = opening.exec(html);
	const tag = found && /^<(\w+)/.exec(found[0])?.[1];
	if (!found || !tag) throw new Error(`not in the markup: ${opening}`);
	const close = `</${tag}>`;
	return html.slice(found.index, html.indexOf(close, found.index) + close.length);
}
