/** Characters that look like another one or like nothing, by their names. */
const lookAlikes: Readonly<Record<string, string>> = {
	'\u00a0': 'no-break space',
	'\u2002': 'en space',
	'\u2003': 'em space',
	'\u2007': 'figure space',
	'\u2009': 'thin space',
	'\u200a': 'hair space',
	'\u202f': 'narrow no-break space',
	'\u3000': 'ideographic space',
	'\u00ad': 'soft hyphen',
	'\u200b': 'zero-width space',
	'\u200c': 'zero-width non-joiner',
	'\u200d': 'zero-width joiner',
	'\u200e': 'left-to-right mark',
	'\u200f': 'right-to-left mark',
	'\u2060': 'word joiner',
	'\ufeff': 'byte order mark',
	'\u2010': 'hyphen',
	'\u2011': 'no-break hyphen',
	'\u2212': 'minus sign',
	'\u0300': 'combining grave accent',
	'\u0301': 'combining acute accent',
	'\u0302': 'combining circumflex',
	'\u0303': 'combining tilde',
	'\u0306': 'combining breve',
	'\u0308': 'combining diaeresis',
	'\u030a': 'combining ring',
	'\u030c': 'combining caron',
	'\u0327': 'combining cedilla'
};

/** Controls but for tab and line ends, halves of a character, and what Unicode says is none. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u;

/** `U+00A0, no-break space`; the number alone, or with the character, where that says enough. */
export function nameCharacter(character: string): string {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	const name = lookAlikes[character] ?? (character === ' ' ? 'space' : null);
	return name ? `${code}, ${name}` : code;
}

/** The first character that cannot be shown, such as U+0003; null when all can. */
export function findUnprintable(text: string): { readonly character: string; readonly at: number } | null {
	const found = unprintable.exec(text);
	return found && { character: found[0], at: found.index };
}

/** Where two texts begin to differ that look the same: the characters there; null when they are equal, or look unlike. */
export function lookAlikeAt(a: string, b: string): { readonly a: string; readonly b: string } | null {
	if (a === b || bare(a) !== bare(b)) return null;
	const [as, bs] = [Array.from(a), Array.from(b)];
	const at = as.findIndex((character, i) => character !== bs[i]);
	const place = at < 0 ? as.length : at;
	// An accent of its own follows the letter it belongs to.
	const isAccent = [as, bs].some((all) => /^\p{M}/u.test(all[place] ?? ''));
	const part = (all: readonly string[]) =>
		isAccent && place > 0 && /^\p{M}/u.test(all[place] ?? '')
			? `${all[place - 1] ?? ''}${all[place] ?? ''}`
			: (all[place] ?? '');
	return { a: part(as), b: part(bs) };
}

/** A text without what does not show: one kind of space, letters with their accents in one. */
function bare(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/\s/gu, ' ')
		.replace(/[\u2010\u2011]/g, '-');
}
