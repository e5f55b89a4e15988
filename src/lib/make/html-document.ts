import { scriptJson } from '#lib/export/jsonld.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { languages, type LanguageTag } from '#lib/text/languages.ts';
import { covers } from '#lib/text/unicode-range.ts';
import type { CarriedFolder } from './carried-folder.ts';
import { policyHash } from './hash.ts';
import { withoutPlaces } from './markup.ts';

/** A font in the file itself. */
export interface Font {
	readonly family: string;
	/** as styles write them: `200 900` */
	readonly weight: string;
	/** the characters it is for, as styles write them; empty: any */
	readonly range: string;
	/** WOFF2 */
	readonly bytes: Uint8Array;
}

interface Content {
	/** of the story */
	readonly id: string;
	/** in which it speaks of it */
	readonly language: LanguageTag;
	readonly title: string;
	readonly description: string;
	readonly css: string;
	readonly body: string;
	readonly script: string;
	/** else it is a classic script */
	readonly isModule: boolean;
	/** null: it stays out */
	readonly folder: CarriedFolder | null;
	/** those that hold none of its characters stay out */
	readonly fonts: readonly Font[];
}

/** What says in a file that it was made here, and of which story. @param id of the story */
export function generatorOf(id: string): string {
	return `<meta name="generator" content="Passage Timeline, ${id}">`;
}

/** One document with all it needs, under a policy that lets it ask for nothing. */
export async function htmlDocument(content: Content): Promise<string> {
	const codes = new Set(Array.from(content.body, (character) => character.codePointAt(0) ?? 0));
	const fonts = content.fonts.filter(({ range }) => covers(range, codes));
	const css = [...fonts.map(fontRule), content.css].join('');
	const script = inScript(content.script);
	const policy = [
		"default-src 'none'",
		`script-src ${await policyHash(script)}`,
		`style-src ${await policyHash(css)}`,
		// pictures that readers save are drawn first
		'img-src data: blob:',
		...(fonts.length > 0 ? ['font-src data:'] : []),
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html'
	];
	const folder =
		content.folder &&
		`<script type="application/json" id="story-folder">${scriptJson(content.folder)}</script>\n`;
	const direction = languages[content.language].direction === 'rtl' ? ' dir="rtl"' : '';
	return `<!doctype html>
<html lang="${content.language}"${direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${generatorOf(content.id)}
<title>${escapeXml(content.title)}</title>
<meta name="description" content="${escapeXml(content.description)}">
<style>${css}</style>
</head>
<body>
${withoutPlaces(content.body)}
${folder ?? ''}<script${content.isModule ? ' type="module"' : ''}>${script}</script>
</body>
</html>
`;
}

/** The document without its policy, for whoever shows it with something of their own. */
export function withoutPolicy(html: string): string {
	return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');
}

/** Code that stands between script tags: in strings and patterns, where alone these can stand, `\x3c` is `<`. */
function inScript(code: string): string {
	return code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function fontRule({ family, weight, range, bytes }: Font): string {
	const source = `data:font/woff2;base64,${base64(bytes)}`;
	return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${source})format("woff2")${range && `;unicode-range:${range}`}}`;
}

/** In pieces: a call takes no more than some tens of thousands of values. */
function base64(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 8192)
		binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(binary);
}
