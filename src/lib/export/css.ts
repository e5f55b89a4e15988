/** A rule of a style sheet: `.a, .b { fill: red }`. */
export interface CssRule {
	readonly selectors: readonly string[];
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The plain rules of a style sheet of ours, in order. What stands in at-rules (`@media` and the like) is left out;
 * so are comments. It knows the CSS this project writes: no nesting, no braces, commas or semicolons in strings.
 */
export function cssRules(css: string): CssRule[] {
	const rules: CssRule[] = [];
	let depth = 0;
	for (const [, before = '', sign] of css
		.replaceAll(/\/\*.*?\*\//gs, '')
		.matchAll(/([^{};]*(?:;[^{};]*)*)([{}])/g)) {
		if (sign === '{') {
			// Statements such as `@import` may stand before a selector.
			const prelude = before.split(';').at(-1)?.trim() ?? '';
			if (depth === 0) rules.push({ selectors: prelude.split(/\s*,\s*/), declarations: [] });
			depth++;
		} else {
			depth--;
			const last = rules.at(-1);
			if (depth === 0 && last) rules.push({ ...rules.pop()!, declarations: declarationsIn(before) });
		}
	}
	return rules.filter(({ selectors }) => !selectors[0]?.startsWith('@'));
}

function declarationsIn(text: string): CssRule['declarations'] {
	return text.split(';').flatMap((line) => {
		const colon = line.indexOf(':');
		const parts = [
			line.slice(0, colon).trim(),
			line
				.slice(colon + 1)
				.trim()
				.replaceAll(/\s+/g, ' ')
		] as const;
		return colon > 0 && parts[1] ? [parts] : [];
	});
}

/**
 * The custom properties set for the whole document, as they are in a theme; of several values the first, which holds for
 * every window.
 */
export function tokensOf(rules: readonly CssRule[], theme: Theme = 'light'): ReadonlyMap<string, string> {
	const tokens = new Map<string, string>();
	for (const { selectors, declarations } of rules) {
		if (!selectors.includes(':root')) continue;
		for (const [name, value] of declarations) if (!tokens.has(name)) tokens.set(name, inTheme(value, theme));
	}
	return tokens;
}

export type Theme = 'light' | 'dark';

/** A value with one of the two that stand in `light-dark()`, which only browsers know. */
export function inTheme(value: string, theme: Theme): string {
	return value.replaceAll(/light-dark\(([^(),]+),([^(),]+)\)/g, (_, light: string, dark: string) =>
		(theme === 'light' ? light : dark).trim()
	);
}
