import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Serious and critical violations of WCAG 2.2 A and AA, as far as axe finds them.
 * @param {import('playwright').Page} page
 * @returns {Promise<{ rules: readonly string[], nodes: number }>}
 */
export async function readAxe(page) {
	// through the debugger, which a page's policy on scripts does not bind
	await page.evaluate(source);
	return page.evaluate(async () => {
		const { violations } = await /** @type {any} */ (window).axe.run(document, {
			resultTypes: ['violations'],
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
		});
		const grave = /** @type {{ id: string, impact: string, nodes: unknown[] }[]} */ (violations).filter(
			({ impact }) => impact === 'serious' || impact === 'critical'
		);
		return {
			rules: grave.map(({ id }) => id),
			nodes: grave.reduce((sum, { nodes }) => sum + nodes.length, 0)
		};
	});
}
