import type { Language } from './languages.ts';

/** A letter of a script that runs from right to left. */
export const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const letter = /\p{L}/u;

/**
 * A name within a sentence: one of letters that run the other way is set apart by marks of direction, or a number after it
 * would be drawn before it.
 */
export function isolated(name: string, sentence: Language['direction']): string {
	const runsOtherwise = [...name].some(
		(sign) => letter.test(sign) && rightToLeft.test(sign) === (sentence === 'ltr')
	);
	return runsOtherwise ? `\u2068${name}\u2069` : name;
}
