import { covers } from '#lib/text/unicode-range.ts';
import { pageRules } from './page-styles.ts';

/**
 * The fonts of the page that a text needs, written into `@font-face` rules, so that a file keeps its type wherever a
 * browser opens it. Fetched from the site's own files, which the page has mostly got already.
 * @param families what the page's styles call them, and what the file does
 * @throws Error when one cannot be fetched
 */
export async function fontFacesFor(
	text: string,
	families: Readonly<Record<string, string>>
): Promise<string> {
	const codes = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
	const needed = pageRules()
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => familyOf(style) in families)
		.filter(({ style }) => covers(style.getPropertyValue('unicode-range'), codes));
	const faces = await Promise.all(
		needed.map(async ({ style, parentStyleSheet }) => {
			const [, source = ''] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
			const file = await fetchAsData(new URL(source, parentStyleSheet?.href ?? document.baseURI));
			const name = families[familyOf(style)];
			const [weight, range] = ['font-weight', 'unicode-range'].map((each) => style.getPropertyValue(each));
			return `@font-face{font-family:"${name}";font-weight:${weight};src:url(${file})${range && `;unicode-range:${range}`}}`;
		})
	);
	return faces.join('\n');
}

function familyOf(style: CSSStyleDeclaration): string {
	return style.getPropertyValue('font-family').replaceAll(/["']/g, '');
}

async function fetchAsData(address: URL): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`font not found: "${address.pathname}"`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	return `data:font/woff2;base64,${btoa(characters.join(''))}`;
}
