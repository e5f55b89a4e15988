import { advanceWidths, widenedPairs } from './advance-widths.ts';

/** The weights drawings are set in. */
export type Weight = keyof typeof advanceWidths;

/** Thousandths of the font size for what the table does not know: as wide as an em dash and a half. */
const unknownWidth = 1200;

/** Widths are whole thousandths rounded up, and glyphs are placed on 64ths of a px: what that may add up to. */
const rounding = 1 / 64;

const widths = {
	400: byCharacter(advanceWidths[400]),
	600: byCharacter(advanceWidths[600]),
	700: byCharacter(advanceWidths[700])
};
/** By both code units in one number. */
const widened = new Map(
	Object.entries(widenedPairs).flatMap(([width, pairs]) =>
		pairs.split(' ').map((pair) => [pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1), Number(width)])
	)
);

/** What most labels are made of is looked up by code unit; 0 for what has not been asked for. */
const plainEnd = 0x2045;
const plainWidths = {
	400: new Uint16Array(plainEnd),
	600: new Uint16Array(plainEnd),
	700: new Uint16Array(plainEnd)
};
const opensPair = new Uint8Array(plainEnd);
for (const pair of widened.keys()) opensPair[Math.floor(pair / 0x10000)] = 1;

function byCharacter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(table).flatMap(([width, set]) => [...set].map((character) => [character, Number(width)]))
	);
}

/**
 * How wide a line of text is in Source Sans 3, in px, without a DOM: the same on a server and in a browser.
 *
 * Never less than the real width. Kerning that draws letters together is ignored, so the answer is on average 1 % above
 * the real width, 2 % for words like “Taliban” and up to 8 % for lone capitals (“LT VA”). Characters the font's
 * latin, cyrillic and greek sets do not hold count for 1.2 times the size.
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 400): number {
	let thousandths = 0;
	let before = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (!isPlain(code)) return (widthOfAny(text.normalize('NFC'), weight) * sizePx) / 1000 + rounding;
		thousandths += plainWidths[weight][code] || rememberWidth(code, weight);
		if (opensPair[before]) thousandths += widened.get(before * 0x10000 + code) ?? 0;
		before = code;
	}
	return text === '' ? 0 : (thousandths * sizePx) / 1000 + rounding;
}

/** Characters that stand for themselves in every normal form but one: Latin, and the punctuation of the table. */
function isPlain(code: number): boolean {
	return code < 0x300 || (code >= 0x2010 && code < plainEnd);
}

function rememberWidth(code: number, weight: Weight): number {
	return (plainWidths[weight][code] = widthOf(String.fromCharCode(code), weight));
}

/** In thousandths of the size. @param text in normal form C */
function widthOfAny(text: string, weight: Weight): number {
	let thousandths = 0;
	let before = 0;
	for (const character of text) {
		const code = character.codePointAt(0)!;
		thousandths += widthOf(character, weight) + (widened.get(before * 0x10000 + code) ?? 0);
		before = code;
	}
	return thousandths;
}

function widthOf(character: string, weight: Weight): number {
	const known = widths[weight].get(character);
	if (known !== undefined) return known;
	// A letter with an accent is as wide as the letter; a mark that stands by itself here was given no letter.
	const [letter = character] = character.normalize('NFD');
	return widths[weight].get(letter) ?? unknownWidth;
}
