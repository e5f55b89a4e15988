import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';
import { cacheFolder, fontPaths, writeWhole } from './typefaces.ts';

/**
 * A drawing as PNG, set in the shipped fonts and no others, so that every machine gives the same bytes.
 * The result is kept under a hash of what it was made from: most builds change few images.
 * @param scale px of the image for one of the drawing
 * @param colours `few`: at most 256, for an image that has to be light
 */
export async function png(
	svg: string,
	scale = 1,
	colours: 'few' | 'all' = 'all'
): Promise<Uint8Array<ArrayBuffer>> {
	const fontFiles = fontPaths();
	// Styles name the variable fonts, files their plain cuts: both end in a generic name, which a default would take over.
	const font = {
		fontFiles,
		loadSystemFonts: false,
		sansSerifFamily: 'Source Sans 3',
		serifFamily: 'Literata'
	};
	const key = JSON.stringify([rasteriser(), font, scale, colours, svg]);
	const folder = join(cacheFolder, 'images');
	const path = join(folder, `${createHash('sha256').update(key).digest('hex')}.png`);
	if (existsSync(path)) return new Uint8Array(readFileSync(path));

	const image = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font
	});
	const drawn = image.render();
	const bytes = new Uint8Array(
		colours === 'few' ? palettePng(drawn.pixels, drawn.width, drawn.height) : drawn.asPng()
	);
	mkdirSync(folder, { recursive: true });
	writeWhole(path, bytes);
	await freed();
	return bytes;
}

/**
 * Lets Node free the pixels of images no longer needed, a few megabytes each. It does so between turns of the event
 * loop, and a build of files that wait for nothing is all one turn.
 */
const freed = () => new Promise<void>((settle) => setImmediate(settle));

function rasteriser(): string {
	const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
	return version;
}
