import { createHash } from 'node:crypto';

/** The one style element Kit writes into the head of a page, with what stands in it. */
const inlined = /<style>([^]*?)<\/style>/;
/** Kit names the files of styles that stand in the page once more, for a script that would look for them. */
const named = /\s*<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">/g;
/** Where the part of a page ends that is to be seen first. */
const end = /<[a-z]+\b[^>]*\sdata-below\b/;
/** The class that Svelte gives what a component draws, and its rules. */
const scope = /\bsvelte-[\da-z]+/g;
/** Strings may hold braces, which do not count. */
const brackets = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;

/**
 * A page whose styles stand where they are first needed: in the head those for all that stands above the element with
 * `data-below`, the others right before it. What is to be seen first then comes with fewer bytes before it, and waits
 * for fewer rules. The page's policy allows both. Only styles of components move; pages without such an element keep
 * theirs.
 */
export function withStylesInPlace(html: string): string {
	const page = html.replace(named, '');
	const style = inlined.exec(page);
	const below = end.exec(page);
	if (style?.[1] === undefined || !below) return page;
	const css = style[1];
	const used = new Set(page.slice(style.index + style[0].length, below.index).match(scope));
	const isNeeded = (rule: string) => {
		const scopes = rule.match(scope);
		return scopes ? scopes.some((each) => used.has(each)) : !isFontOfOtherScripts(rule);
	};
	const rules = rulesOf(css);
	const first = rules.filter(isNeeded).join('');
	const later = rules.filter((rule) => !isNeeded(rule)).join('');
	return (
		page.slice(0, style.index) +
		`<style>${first}</style>` +
		page.slice(style.index + style[0].length, below.index) +
		`<style>${later}</style>` +
		page.slice(below.index)
	).replaceAll(hashOf(css), `${hashOf(first)} ${hashOf(later)}`);
}

/** Latin letters are in nearly every page, and their fonts are asked for as soon as their rules are there. */
function isFontOfOtherScripts(rule: string): boolean {
	return /^\s*@font-face\b/.test(rule) && /unicode-range:(?!.*U\+(\?\?|0+-0*ff\b))/i.test(rule);
}

/** Rules as they stand, those of a media query as one. */
function rulesOf(css: string): string[] {
	const rules: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { 0: sign, index } of css.matchAll(brackets)) {
		if (sign === '{') depth++;
		else if (sign === '}' && --depth === 0) {
			rules.push(css.slice(start, index + 1));
			start = index + 1;
		}
	}
	return rules;
}

/** As a content security policy names a style it allows. */
function hashOf(css: string): string {
	return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
