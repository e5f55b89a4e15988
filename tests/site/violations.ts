import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe can tell of a page by itself. */
export const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page. */
export async function violationsOn(page: Page, rules: readonly string[]): Promise<object[]> {
	// through the debugger, which the page's policy on scripts does not bind
	await page.evaluate(source);
	return page.evaluate(
		async (runOnly) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
				resultTypes: ['violations'],
				runOnly
			});
			return violations.map(({ id, help, nodes }) => ({
				id,
				help,
				nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
			}));
		},
		[...rules]
	);
}
