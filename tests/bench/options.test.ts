import { expect, test } from 'vitest';
import { figures } from './figures.mjs';
import { readOptions } from './options.mjs';

test('readOptions(args) picks pages, sizes and figures', () => {
	const options = readOptions(['--only', 'page,embed', '--sizes', '100,12', '--figures', 'zooming,panning']);
	expect(options).toMatchObject({
		only: ['page', 'embed'],
		sizes: [12, 100],
		figures: ['panning', 'zooming'],
		compare: null
	});
	expect(readOptions([])).toMatchObject({ only: [], sizes: [12, 100, 1000, 10_000, 100_000], figures });
});

test('readOptions(args) takes the file of an earlier run', () => {
	expect(readOptions(['--compare', '/earlier.json'])?.compare).toBe('/earlier.json');
});

test('readOptions(args) says what figures there are', () => {
	expect(() => readOptions(['--figures', 'speed'])).toThrow(/painting, panning, .* not "speed"/);
	expect(() => readOptions(['--figures', ''])).toThrow(/--figures takes/);
});
