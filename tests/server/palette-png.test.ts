import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from '#lib/server/palette-png.ts';

/** The colours of an image, row by row, as a decoder of others reads it. */
function read(png: Buffer, width: number, height: number): string[] {
	const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
	const { pixels } = new Resvg(svg).render();
	return Array.from({ length: width * height }, (_, i) => [...pixels.subarray(i * 4, i * 4 + 3)].join());
}

test('palettePng(pixels) keeps every colour of a drawing that has few', () => {
	const colours = [
		[255, 0, 0],
		[0, 128, 255],
		[12, 34, 56],
		[255, 255, 255],
		[0, 0, 0],
		[255, 0, 0]
	];
	const pixels = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
	expect(read(palettePng(pixels, 3, 2), 3, 2)).toEqual(colours.map((colour) => colour.join()));
});

test('palettePng(pixels) puts the nearest colour in place of a rare one', () => {
	const greys = Array.from({ length: 600 }, (_, i) => [
		i % 256,
		i % 256,
		Math.min(255, (i % 256) + (i > 511 ? 1 : 0))
	]);
	const pixels = Uint8Array.from(greys.flatMap((colour) => [...colour, 255]));
	const off = read(palettePng(pixels, 60, 10), 60, 10).map((colour, i) =>
		Math.max(...colour.split(',').map((part, at) => Math.abs(Number(part) - greys[i]![at]!)))
	);
	expect(Math.max(...off)).toBeLessThanOrEqual(2);
});
