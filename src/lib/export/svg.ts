import { cssRules, tokensOf, type Theme } from './css.ts';
import { escapeXml } from './xml.ts';

/** What the drawings use of CSS that SVG readers know; the rest is about pages. */
const known =
	/^(fill|stroke|stop|font|letter-spacing|text-anchor|text-decoration|paint-order|opacity|display|visibility|shape-rendering|color$)/;

/** Themes, hovering, focus, scripts: what a reader does to a page and cannot do to a file. */
const aboutReaders = /:(?!where\()|html|\[|::/;

/**
 * Makes a drawing of ours a file of its own that looks the same in any program: complete SVG, in the colours of one theme.
 *
 * Tokens are put in where styles use them. The lane colour, `--c`, which a drawing hands down from element to element,
 * becomes `color`: every SVG reader inherits that, while custom properties are known to browsers alone.
 * @param body SVG elements, as Svelte renders them on a server or a browser serialises them
 * @param css the tokens (`:root`) and the styles of the elements; of several values of a token the first counts
 * @param size px
 * @param title what the drawing is called
 * @param fontFaces `@font-face` rules to go with it
 * @throws Error when a style names a token that is not there
 */
export function standalone(
	body: string,
	css: string,
	{ width, height }: { readonly width: number; readonly height: number },
	title: string,
	fontFaces = '',
	theme: Theme = 'light'
): string {
	const rules = cssRules(css);
	const tokens = tokensOf(rules, theme);
	const styles = rules.flatMap(({ selectors, declarations }) => {
		const own = selectors.filter((selector) => !aboutReaders.test(selector)).map(unscoped);
		const settled = declarations.flatMap(([property, value]) => settle(property, value, tokens));
		return own.length && settled.length ? [`${own.join(',')}{${settled.join(';')}}`] : [];
	});
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		color: tokens.get('--ink') ?? 'black',
		// What a page's styles call the variable font is installed under its plain name.
		'font-family': `'Source Sans 3', 'Source Sans 3 Variable', 'Other Scripts Sans', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif`
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
	return [
		`<svg ${written.join(' ')}>`,
		`<title>${escapeXml(title)}</title>`,
		`<style>${escapeXml([fontFaces, ...styles].join('\n'))
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&#39;', "'")}</style>`,
		`${body.replaceAll(/<!--.*?-->/gs, '')}</svg>\n`
	].join('\n');
}

/** What a finger or pointer may miss a mark by: nothing is pressed in a file but what is seen. */
const hitArea = /<(path|rect|circle)\b[^>]*\bclass="hit[ "][^>]*(?:\/>|>\s*<\/\1>)/g;

/** The style of the ground `onGround` lays. */
export const groundStyle = '.ground { fill: var(--page) }';

/**
 * A drawing on a ground of the page's colour, as the body of a file.
 * Areas to press are left out.
 * @param margin px on every side
 * @param home address of the story: links of the drawing to events lead there; nothing in a file is reached by Tab
 */
export function onGround(body: string, margin: number, home: string): string {
	const placed = body
		.replaceAll(hitArea, '')
		.replaceAll(/href="(?=#|periods\/)/g, `href="${escapeXml(home)}`)
		.replaceAll(/ tabindex="-?\d+"/g, '');
	return `<rect class="ground" width="100%" height="100%"/><g transform="translate(${margin} ${margin})">${placed}</g>`;
}

/** Svelte's scope is a class; `:where` around it only keeps it from counting, and few SVG readers know it. */
function unscoped(selector: string): string {
	return selector.replaceAll(/:where\(([^()]*)\)/g, '$1');
}

/** As styles say it, and as browsers tell it. */
const unseen = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;

function settle(property: string, value: string, tokens: ReadonlyMap<string, string>): string[] {
	// Of what is not seen only areas to press are drawn, which files lack; some programs draw them black.
	if (unseen.test(value)) return [];
	if (property === '--c') return [`color:${resolve(value, tokens)}`];
	return known.test(property) ? [`${property}:${resolve(value, tokens)}`] : [];
}

function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
	return value
		.replaceAll(/var\(--c(?:,\s*var\([^()]*\))?\)/g, 'currentColor')
		.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
			const token = tokens.get(name);
			if (token === undefined) throw new Error(`unknown token: "${name}"`);
			return token;
		})
		.replaceAll(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`);
}
