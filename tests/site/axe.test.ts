import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { paths, test, type Reader } from './harness.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** the rules whose answer colours can change; all else is as it is for the reader with the same window */
const ofColours = ['color-contrast', 'link-in-text-block'];

function rounds(readers: readonly Reader[]): { path: string; reader: Reader }[] {
	return paths.flatMap((path) => readers.map((reader) => ({ path, reader })));
}

async function violationsOn(page: Page, rules: readonly string[]): Promise<object[]> {
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

describe('axe', () => {
	test.for(rounds(['desktop', 'phone', 'narrow']))(
		'finds nothing on $path for a reader with: $reader',
		async ({ path, reader }, { open }) => {
			expect(await violationsOn(await open(path, reader), every)).toEqual([]);
		}
	);

	test.for(rounds(['dark', 'phone, dark', 'forced colours']))(
		'finds nothing wrong with the colours of $path for a reader with: $reader',
		async ({ path, reader }, { open }) => {
			expect(await violationsOn(await open(path, reader), ofColours)).toEqual([]);
		}
	);
});
