import { createHash } from 'node:crypto';
import { parse, type ChildNode } from 'postcss';

/** The one style element Kit writes into the head of a page, with what stands in it. */
const inlined = /<style>([^]*?)<\/style>/;
/** Kit names the files of styles that stand in the page once more, for a script that would look for them. */
const named = /\s*<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">/g;
/** Where the part of a page ends that is to be seen first. */
const end = /<[a-z]+\b[^>]*\sdata-below\b[^>]*>/;
/** The class that Svelte gives what a component draws, and its rules. */
const scope = /\bsvelte-[\da-z]+/g;

/**
 * A page whose styles stand where they are first needed: in the head those for all that stands above what is in the
 * element with `data-below`, the others at the begin of that element, where HTML allows a body a style. What is to be
 * seen first then comes with fewer bytes before it, and waits for fewer rules. The page's policy allows both. Only
 * styles of components move; pages without such an element keep theirs.
 */
export function withStylesInPlace(html: string): string {
	const page = html.replace(named, '');
	const style = inlined.exec(page);
	const below = end.exec(page);
	if (style?.[1] === undefined || !below) return page;
	const css = style[1];
	const begun = below.index + below[0].length;
	const used = new Set(page.slice(style.index + style[0].length, begun).match(scope));
	const isNeeded = (rule: ChildNode) => {
		const scopes = rule.toString().match(scope);
		return scopes ? scopes.some((each) => used.has(each)) : !isFontOfOtherScripts(rule);
	};
	const rules = parse(css).nodes;
	const first = written(rules.filter(isNeeded));
	const later = written(rules.filter((rule) => !isNeeded(rule)));
	return (
		page.slice(0, style.index) +
		`<style>${first}</style>` +
		page.slice(style.index + style[0].length, begun) +
		`<style>${later}</style>` +
		page.slice(begun)
	).replaceAll(hashOf(css), `${hashOf(first)} ${hashOf(later)}`);
}

function written(rules: readonly ChildNode[]): string {
	// a statement such as `@import` ends before its semicolon
	return rules.map((rule) => `${rule}${rule.type === 'atrule' && !rule.nodes ? ';' : ''}`).join('');
}

/** Latin letters are in nearly every page, and their fonts are asked for as soon as their rules are there. */
function isFontOfOtherScripts(rule: ChildNode): boolean {
	if (rule.type !== 'atrule' || rule.name !== 'font-face') return false;
	let range = '';
	rule.walkDecls('unicode-range', ({ value }) => void (range = value));
	return range !== '' && !/U\+(\?\?|0+-0*ff\b)/i.test(range);
}

/** As a content security policy names a style it allows. */
function hashOf(css: string): string {
	return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
