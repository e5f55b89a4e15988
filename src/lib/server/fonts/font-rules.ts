import { readFileSync } from 'node:fs';
import type { Story } from '#lib/story/types.ts';
import { codesOf, pickFonts } from './pick.ts';
import { fontRule } from './story-fonts.ts';
import { subset, withMarks } from './unpacked.ts';

/**
 * The fonts that a drawing in the shipped sans needs, written into rules, each with the drawing's characters alone: it
 * keeps its type wherever a browser opens it, as a picture in a page too, which may fetch nothing.
 * @param text of the drawing; markup in it does no harm
 * @param family as the drawing calls it
 */
export async function fontRules(text: string, { language }: Story, family: string): Promise<string> {
	const { picked } = await pickFonts(text, language, 'sans');
	const rules = picked.map(async ({ file, codes }) => {
		const used = codesOf(text).filter((code) => codes.has(code));
		const held = [0x20, ...(await withMarks(file, used))];
		const bytes = readFileSync(await subset(file, held, 'woff2')).toString('base64');
		return fontRule(family, `data:font/woff2;base64,${bytes}`, held);
	});
	return (await Promise.all(rules)).join('\n');
}
