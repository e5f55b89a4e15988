import { rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { expect, inject } from 'vitest';
import { cssRules, tokensOf, type Theme } from '#lib/export/css.ts';
import { storyPath, test, type Reader } from './harness.ts';
import type { Page } from 'playwright';

const rules = cssRules(readFileSync('src/app.css', 'utf8'));
const names = [...tokensOf(rules)].filter(([, value]) => value.startsWith('#')).map(([name]) => name);

/** What the styles of this theme are written as. */
function written(theme: Theme): string[] {
	const tokens = tokensOf(rules, theme);
	return names.map((name) => `${name} ${rgb(tokens.get(name)!).formatRgb()}`);
}

/** What a page makes of each colour. */
function colors(page: Page): Promise<string[]> {
	return page.evaluate((names) => {
		const probe = document.body.appendChild(document.createElement('i'));
		const found = names.map((name) => {
			probe.style.color = `var(${name})`;
			return `${name} ${getComputedStyle(probe).color}`;
		});
		probe.remove();
		return found;
	}, names);
}

async function choose(page: Page, theme: Theme): Promise<void> {
	const button = page.locator('[data-theme-button]');
	const chosen = () => page.locator('html').getAttribute('data-theme');
	for (let press = 0; press < 3 && (await chosen()) !== theme; press++) await button.click();
	expect(await chosen()).toBe(theme);
}

test.for<[Reader, Theme]>([
	['desktop', 'light'],
	['dark', 'dark']
])(
	'a reader with %s has every colour of the theme that is %s, by chance and by choice',
	async ([reader, theme], { open }) => {
		const page = await open(storyPath, reader);
		expect(await colors(page)).toEqual(written(theme));
		const other = theme === 'light' ? 'dark' : 'light';
		await choose(page, other);
		expect(await colors(page)).toEqual(written(other));
		await choose(page, theme);
		expect(await colors(page)).toEqual(written(theme));
	}
);

test.for<Theme>(['light', 'dark'])(
	'an embed has every colour of the theme its page asks for: %s',
	async (theme, { open }) => {
		const page = await open(
			`${inject('site')}/embed/kabul-moscow/?theme=${theme}`,
			theme === 'light' ? 'dark' : 'desktop'
		);
		expect(await colors(page)).toEqual(written(theme));
	}
);
