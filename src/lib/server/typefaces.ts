import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWoff, type FontFile } from './font-file.ts';

/** The shipped fonts come in one file a script. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

/** Kept between builds, gone with a new installation. */
export const cacheFolder = join('node_modules', '.cache', 'passage-timeline');

/** The faces that images are set in: static cuts of the variable fonts the pages use. */
const cuts = {
	'sans-400': { package: 'source-sans-3', family: 'Source Sans 3', weight: 400 },
	'sans-600': { package: 'source-sans-3', family: 'Source Sans 3', weight: 600 },
	'sans-700': { package: 'source-sans-3', family: 'Source Sans 3', weight: 700 },
	'serif-400': { package: 'literata', family: 'Literata', weight: 400 }
} as const;

export type Face = keyof typeof cuts;

const opened = new Map<Face, readonly OpenFile[]>();

interface OpenFile extends FontFile {
	readonly path: string;
	/** a name for the font unpacked that changes with its bytes */
	readonly unpacked: string;
}

function open(face: Face): readonly OpenFile[] {
	const known = opened.get(face);
	if (known) return known;
	const { package: name, weight } = cuts[face];
	const files = scripts
		.map((script) =>
			join('node_modules', '@fontsource', name, 'files', `${name}-${script}-${weight}-normal.woff`)
		)
		.filter((path) => existsSync(path))
		.map((path) => {
			const font = readWoff(readFileSync(path));
			const hash = createHash('sha256').update(font.bytes).digest('hex').slice(0, 16);
			return { path, unpacked: `${hash}.ttf`, ...font };
		});
	if (files.length === 0) throw new Error(`no font files of a face: "${face}"`);
	opened.set(face, files);
	return files;
}

/**
 * The width of a line of text, in px. Kerning is left out, so the real one is up to a few per cent less.
 * @throws Error when the face has no glyph for a character: an image must not go out with boxes in it
 */
export function lineWidth(text: string, face: Face, sizePx: number): number {
	const files = open(face);
	let width = 0;
	for (const character of text.normalize('NFC')) {
		const code = character.codePointAt(0) ?? 0;
		const file = files.find(({ glyphs }) => glyphs.has(code));
		if (!file) {
			const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
			throw new Error(`no glyph in ${cuts[face].family} ${cuts[face].weight} for ${name}: "${character}"`);
		}
		width += (file.advance(file.glyphs.get(code) ?? 0) / file.unitsPerEm) * sizePx;
	}
	return width;
}

/** Every face as files on disk, the only kind the rasteriser reads. Paths in a fixed order. */
export function fontPaths(): string[] {
	const folder = join(cacheFolder, 'fonts');
	mkdirSync(folder, { recursive: true });
	return (Object.keys(cuts) as Face[]).flatMap((face) =>
		open(face).map(({ bytes, unpacked }) => {
			const path = join(folder, unpacked);
			if (!existsSync(path)) writeWhole(path, bytes);
			return path;
		})
	);
}

/**
 * The files of faces that a text needs, written into a style sheet: a drawing keeps its type wherever it is opened
 * in a browser, as a picture in a page too, which may fetch nothing.
 */
export function fontFaces(text: string, faces: readonly Face[]): string {
	const codes = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
	return faces
		.flatMap((face) =>
			open(face)
				.filter((file, i, files) =>
					[...codes].some((code) => files.find(({ glyphs }) => glyphs.has(code)) === file)
				)
				.map(({ path }) => {
					const bytes = readFileSync(`${path}2`).toString('base64');
					const { family, weight } = cuts[face];
					return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
				})
		)
		.join('\n');
}

/** Under another name first: a build that is broken off leaves no half a file. */
export function writeWhole(path: string, bytes: Uint8Array): void {
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, bytes);
	renameSync(draft, path);
}
