import { filesFor, mayHold, type FontFile, type Voice } from './shipped.ts';
import { unpack, type Unpacked } from './unpacked.ts';

/** A font file with the characters of a text that are set in it. */
export interface Picked extends Unpacked {
	readonly file: FontFile;
	readonly voice: Voice;
	readonly codes: ReadonlySet<number>;
}

/** What no font has to have a glyph for: spaces, line ends, joiners, marks of direction, forms of emoji. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** The code points of a text that need a glyph, in order. */
export function codesOf(text: string): number[] {
	const characters = [...new Set(text.normalize('NFC'))].filter((character) => !unseen.test(character));
	return characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
}

/**
 * The font files a text needs in a voice, each with the characters that are set in it: the first file that has one.
 * @param language BCP 47
 * @returns those, and the code points that no shipped font has
 */
export async function pickFonts(
	text: string,
	language: string,
	voice: Voice
): Promise<{ readonly picked: readonly Picked[]; readonly missing: readonly number[] }> {
	const files = filesFor(voice, language, text);
	const picked = new Map<FontFile, Picked & { readonly codes: Set<number> }>();
	const missing: number[] = [];
	for (const code of codesOf(text)) {
		const found = await holderOf(code, files);
		if (!found) {
			missing.push(code);
			continue;
		}
		const { file, path } = found;
		const known = picked.get(file) ?? { file, path, voice, codes: new Set<number>() };
		known.codes.add(code);
		picked.set(file, known);
	}
	return { picked: [...picked.values()], missing };
}

async function holderOf(
	code: number,
	files: readonly FontFile[]
): Promise<{ readonly file: FontFile; readonly path: string } | undefined> {
	for (const file of files) {
		if (!mayHold(file, code)) continue;
		const { path, codes } = await unpack(file);
		if (codes.has(code)) return { file, path };
	}
	return undefined;
}
