import { inTheme } from '#lib/export/css.ts';

/** Every plain rule of the page's own style sheets, in order; those for some windows or readers only are left out. */
export function pageRules(): CSSRule[] {
	return [...document.styleSheets].flatMap((sheet) => {
		try {
			return [...sheet.cssRules];
		} catch {
			// A sheet of another origin, which a browser's extensions may add.
			return [];
		}
	});
}

/**
 * The styles of a drawing as `standalone` takes them: the tokens as they are now, in the reader's own theme, and the
 * rules for what is in the drawing. It need not be in the page.
 */
export function stylesOf(drawing: Element): string {
	const rules = pageRules().filter((rule) => rule instanceof CSSStyleRule);
	const now = getComputedStyle(document.documentElement);
	const names = rules
		.filter(({ selectorText }) => selectorText === ':root')
		.flatMap(({ style }) => [...style].filter((property) => property.startsWith('--')));
	const theme = isDark(now.colorScheme) ? 'dark' : 'light';
	const tokens = [...new Set(names)].map((name) => `${name}: ${inTheme(now.getPropertyValue(name), theme)}`);
	const own = rules.filter(({ selectorText }) => drawing.querySelector(selectorText));
	return [`:root { ${tokens.join('; ')} }`, ...own.map(({ cssText }) => cssText)].join('\n');
}

/** Where both are allowed, the reader's system says which. */
function isDark(colorScheme: string): boolean {
	const allowed = colorScheme.split(' ');
	return (
		allowed.includes('dark') &&
		(!allowed.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
	);
}
