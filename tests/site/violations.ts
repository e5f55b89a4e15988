import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe can tell of a page by itself. */
export const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rule that takes most of its time: it looks at what lies behind each word. It can be left out where colours are
 * those of a page that was asked already.
 */
export const ofContrast = 'color-contrast';

/** What axe finds wrong with a page. @param without rules that are left out */
export async function violationsOn(
	page: Page,
	rules: readonly string[],
	without: readonly string[] = []
): Promise<object[]> {
	// through the debugger, which the page's policy on scripts does not bind
	await page.evaluate(source);
	return page.evaluate(
		async ({ runOnly, without }) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
				resultTypes: ['violations'],
				runOnly,
				rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
			});
			return violations.map(({ id, help, nodes }) => ({
				id,
				help,
				nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
			}));
		},
		{ runOnly: [...rules], without }
	);
}
