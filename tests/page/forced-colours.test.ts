import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** System colours that are made to be stood on by another: nobody promises that they are seen on the page itself. */
const grounds = /\b(Highlight|SelectedItem|AccentColor|ButtonFace|Field)\b/;

describe('forced colours', () => {
	test('draw nothing in a colour that need not be seen on the page', () => {
		const styled = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(css|svelte)$/.test(path))
			.map((path) => join('src', path))
			.filter((path) => statSync(path).isFile());
		expect(styled.length).toBeGreaterThan(100);
		expect(
			styled.filter((path) => grounds.test(readFileSync(path, 'utf8').replace(/<script[^]*?<\/script>/g, '')))
		).toEqual([]);
	});
});
