import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { cached } from '../cache.ts';
import type { FontFile } from './shipped.ts';

/** A font file as rasterisers read it: TrueType, all weights in it. */
export interface Unpacked {
	readonly path: string;
	/** the code points it has a glyph for */
	readonly codes: ReadonlySet<number>;
}

const mark = /\p{M}/u;

const opened = new Map<string, Promise<Unpacked>>();

/** Unpacks a font once; the result is kept under a hash of the file it was made from. */
export function unpack({ path }: FontFile): Promise<Unpacked> {
	const known = opened.get(path) ?? open(path);
	opened.set(path, known);
	return known;
}

async function open(path: string): Promise<Unpacked> {
	const packed = readFileSync(path);
	const name = `${createHash('sha256').update(packed).digest('hex').slice(0, 16)}.ttf`;
	const at = await cached(join('fonts', name), () =>
		subsetFont(packed, '', { keepAllGlyphs: true, targetFormat: 'sfnt' })
	);
	const face = new hb.Face(new hb.Blob(new Uint8Array(readFileSync(at)).buffer));
	return { path: at, codes: new Set(face.collectUnicodes()) };
}

/**
 * Some characters of a file, with the marks that letters are shaped with: Thai ำ is a mark and a letter to whatever
 * shapes it.
 */
export async function withMarks(file: FontFile, codes: Iterable<number>): Promise<readonly number[]> {
	if (file.isOurs) return [...codes];
	const marks = [...(await unpack(file)).codes].filter((code) => mark.test(String.fromCodePoint(code)));
	return [...new Set([...codes, ...marks])];
}

/** The glyphs of some characters alone, all weights in it. @returns path of the file */
export function subset(
	{ path }: FontFile,
	codes: readonly number[],
	targetFormat: 'sfnt' | 'woff2'
): Promise<string> {
	const packed = readFileSync(path);
	const characters = String.fromCodePoint(...codes);
	const name = createHash('sha256').update(packed).update(characters).digest('hex').slice(0, 16);
	return cached(join('fonts', `${name}.${targetFormat === 'sfnt' ? 'ttf' : 'woff2'}`), () =>
		subsetFont(packed, characters, { targetFormat })
	);
}
