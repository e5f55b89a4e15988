import { languages, type LanguageTag } from '#lib/text/languages.ts';
import { furtherSansWidths } from './further-sans-widths.ts';
import { charactersOf, type FurtherWidths } from './width-table.ts';

const scripts = Object.values(furtherSansWidths).map((widths) => ({
	widths,
	characters: charactersOf(widths)
}));

/**
 * The widths a page has to know besides the everyday characters, for drawings of what it says.
 * @param text all that may be drawn
 * @param language of what the interface says
 */
export function usedWidths(text: string, language: LanguageTag): readonly FurtherWidths[] {
	const used = new Set(text + languages[language].name);
	return scripts
		.filter(({ characters }) => [...characters].some((character) => used.has(character)))
		.map(({ widths }) => widths);
}
