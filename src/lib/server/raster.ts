import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { escapeXml } from '#lib/export/xml.ts';
import { cached, cacheFolder } from './cache.ts';
import type { Picked } from './fonts/pick.ts';
import { families, type StoryFonts } from './fonts/story-fonts.ts';
import { subset, withMarks } from './fonts/unpacked.ts';
import { startRasteriser, type Rasteriser } from './rasteriser.ts';

/**
 * A drawing as PNG, set in the fonts of its story and no others, so that every machine gives the same picture. What no
 * shipped font has is drawn as a box with the number of the character in it.
 * The result is kept under a hash of what it was made from: most builds change few images.
 * @param scale px of the image for one of the drawing
 * @param colours `few`: at most 256, for an image that has to be light
 */
export async function rasterise(
	svg: string,
	{ picked }: StoryFonts,
	scale = 1,
	colours: 'few' | 'all' = 'all'
): Promise<Uint8Array<ArrayBuffer>> {
	const set = createHash('sha256')
		.update(JSON.stringify(picked.map(nameOf)))
		.digest('hex')
		.slice(0, 16);
	const hash = createHash('sha256')
		.update(JSON.stringify([version(), set, scale, colours, svg]))
		.digest('hex');
	const path = await cached(join('images', `${hash}.png`), async () =>
		rasteriserFor(await configFor(join('fonts', set), picked)).draw({ svg, scale, colours })
	);
	return new Uint8Array(readFileSync(path));
}

/** The process that draws, and its fonts: stories are drawn one after the other, mostly in the same ones. */
let running: { readonly config: string; readonly rasteriser: Rasteriser } | undefined;

function rasteriserFor(config: string): Rasteriser {
	if (running?.config !== config) {
		running?.rasteriser.end();
		running = { config, rasteriser: startRasteriser(resolve(config)) };
	}
	return running.rasteriser;
}

/**
 * What fontconfig is to know: a folder with these fonts and no others, each under the name that styles give it.
 * @returns path of its file
 */
async function configFor(folder: string, picked: StoryFonts['picked']): Promise<string> {
	for (const each of picked)
		await cached(join(folder, nameOf(each)), async () => readFileSync(await fileOf(each)));
	const at = resolve(cacheFolder, folder);
	const names = picked.map((each) => {
		const family = families[each.voice][each.file.isOurs ? 'ours' : 'others'];
		return (
			`<match target="scan"><test name="file"><string>${escapeXml(join(at, nameOf(each)))}</string></test>` +
			`<edit name="family" mode="assign"><string>${family}</string></edit></match>`
		);
	});
	const config = [
		'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
		`<dir>${escapeXml(at)}</dir>`,
		`<cachedir>${escapeXml(resolve(cacheFolder, 'fontconfig'))}</cachedir>`,
		...names,
		'</fontconfig>\n'
	].join('\n');
	const hash = createHash('sha256').update(config).digest('hex').slice(0, 16);
	return cached(join('fonts', `${hash}.conf`), () => Buffer.from(config));
}

/** Of a font in a set, which holds the same characters whenever it has this name. */
function nameOf({ voice, path, file, codes }: Picked): string {
	const held = file.isOurs
		? ''
		: createHash('sha256')
				.update(String([...codes]))
				.digest('hex')
				.slice(0, 8);
	return `${voice}-${held}${basename(path)}`;
}

/** Which of two fonts with a character is taken is for fontconfig to say, so none has one that another is there for. */
async function fileOf({ path, file, codes }: Picked): Promise<string> {
	return file.isOurs ? path : subset(file, await withMarks(file, codes), 'sfnt');
}

function version(): unknown {
	return JSON.parse(readFileSync(join('node_modules', 'sharp', 'package.json'), 'utf8')).version;
}
