import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fault } from '#lib/story/parse/fault.ts';
import type { Story } from '#lib/story/types.ts';
import { nameCharacter } from '#lib/text/characters.ts';
import { fontsOf } from './fonts/story-fonts.ts';

/**
 * The characters of a story that no shipped font has, each where it stands first: no faults, since there is a stated
 * way to draw them, but nobody should find that out from a picture.
 * @param files of the story, paths as faults name them
 */
export async function unheldCharacters(story: Story, files: readonly string[]): Promise<Fault[]> {
	const { missing } = await fontsOf(story);
	if (missing.length === 0) return [];
	const texts = files.map((file) => ({ file, text: readFileSync(resolve(file), 'utf8').normalize('NFC') }));
	return missing.map((code) => {
		const character = String.fromCodePoint(code);
		// Escapes in YAML can write it otherwise.
		const found = texts.find(({ text }) => text.includes(character));
		const at = found?.text.indexOf(character) ?? 0;
		const line = found?.text.slice(0, at).split('\n').length ?? 1;
		return { file: found?.file ?? files[0] ?? story.id, line, message: explainUnheld(character) };
	});
}

function explainUnheld(character: string): string {
	return `no shipped font has ${nameCharacter(character)}: pages show it in a font of the reader's, cards and pictures as a box with its number; write it in other characters where that will not do: "${character}"`;
}
