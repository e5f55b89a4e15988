import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect } from 'vitest';
import { paths, test, type Reader } from './harness.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const readers: readonly Reader[] = ['desktop', 'dark', 'phone', 'phone, dark', 'narrow', 'forced colours'];
const rounds = paths.flatMap((path) => readers.map((reader) => ({ path, reader })));

describe('axe', () => {
	test.for(rounds)(
		'finds nothing on $path for a reader with: $reader',
		async ({ path, reader }, { open }) => {
			const page = await open(path, reader);
			// through the debugger, which the page's policy on scripts does not bind
			await page.evaluate(source);
			const violations = await page.evaluate(async () => {
				const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
					resultTypes: ['violations'],
					runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
				});
				return violations.map(({ id, help, nodes }) => ({
					id,
					help,
					nodes: nodes
						.slice(0, 3)
						.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
				}));
			});
			expect(violations).toEqual([]);
		}
	);
});
