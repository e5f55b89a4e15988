/*
 * Scripts that stories are written in beside Latin, as far as fonts for them are shipped.
 */

/** The scripts with thousands of characters, by what they are called together. */
export const manyCharacters = 'Chinese, Japanese and Korean';

/** @type {readonly (readonly [name: string, letters: RegExp])[]} */
const scripts = [
	['Cyrillic', /\p{sc=Cyrillic}/u],
	['Greek', /\p{sc=Greek}/u],
	['Arabic', /\p{sc=Arabic}/u],
	['Hebrew', /\p{sc=Hebrew}/u],
	['Devanagari', /\p{sc=Devanagari}/u],
	['Thai', /\p{sc=Thai}/u],
	[manyCharacters, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u],
	['Latin', /\p{sc=Latin}/u]
];

/** What everybody's characters are called that belong to no script: figures and signs. */
const signs = 'signs';

/** The script of a character. @param {string} character */
export function scriptOf(character) {
	return scripts.find(([, letters]) => letters.test(character))?.[0] ?? signs;
}

/** The scripts of a text, figures and signs left out. @param {string} text @returns {string[]} */
export function scriptsIn(text) {
	return scripts.filter(([, letters]) => letters.test(text)).map(([name]) => name);
}
