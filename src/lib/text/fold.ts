/** A text made comparable, and the way back to the original. */
export interface Folded {
	readonly text: string;
	/** for every code unit of `text` the offset in the original it comes from; at the end the original's length */
	readonly offsets: readonly number[];
}

const quotes = /['‘’‚‛′ʼ`´]/u;
const doubleQuotes = /["“”„‟″«»]/u;
const dashes = /[-‐‑‒–—―−－]/u;
/** soft hyphen, joiners, marks of direction, Arabic's stretching stroke, byte order mark: written, not read */
const unseen = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
/** accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; not the vowel signs of Indic scripts */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/gu;

/** Letters of Arabic script that languages and keyboards write one for the other: each as those after it are found. */
const arabicLetters = ['يىی', 'كک', 'هةەہھ', 'اٱ'] as const;
/** Digits of Arabic and of Persian; the last four bits of each are its number. */
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/u;
/** Signs that voice the kana before them, which half-width kana and taken apart text write as characters of their own. */
const voicing = /^[\u3099\u309a]$/u;

/** Scripts that put no spaces between words: one between them, or beside a number, is a matter of style. */
const spaceless = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const foldedCharacters = new Map<string, string>();

/**
 * Makes texts comparable whatever their case, accents and typography: quotation marks and dashes become the
 * typewriter's, every run of white space one space, ligatures their letters, digits of Arabic and Persian 0–9, and letters of
 * Arabic script that are written one for the other one. Beside Chinese and Japanese characters spaces go,
 * so that `1993 年 8 月` is `1993年8月`; ends of lines stay.
 */
export function fold(original: string): string {
	return onlyCase.test(original) ? original.toLowerCase() : foldWithOffsets(original).text;
}

/** Words of ASCII but for one of its quotation marks, with one space between: most names are. Nothing but their case is to fold. */
const onlyCase = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** As `fold`, and remembers where every part came from. */
export function foldWithOffsets(original: string): Folded {
	const parts: string[] = [];
	const offsets: number[] = [];
	/** where the white space began that has been read last; null after anything else */
	let space: number | null = null;
	let endsLine = false;
	let afterSpaceless = false;
	let at = 0;
	const add = (folded: string, from: number) => {
		parts.push(folded);
		offsets.push(...Array<number>(folded.length).fill(from));
	};
	for (const character of original) {
		const folded = foldCharacter(character);
		if (folded === ' ') {
			space ??= at;
			endsLine ||= character === '\n';
		} else if (voicing.test(folded) && parts.length > 0 && space === null) {
			const last = parts.length - 1;
			parts[last] = `${parts[last]}${folded}`.normalize('NFC').slice(0, parts[last]!.length);
		} else if (folded !== '') {
			const isSpaceless = folded >= '\u2e80' && spaceless.test(folded);
			if (space !== null && (endsLine || !(isSpaceless || afterSpaceless))) add(' ', space);
			add(folded, at);
			[space, endsLine, afterSpaceless] = [null, false, isSpaceless];
		}
		at += character.length;
	}
	if (space !== null) add(' ', space);
	offsets.push(original.length);
	return { text: parts.join(''), offsets };
}

/** Where a stretch of the folded text stands in the original; a character is taken whole or not at all. */
export function unfold({ offsets }: Folded, start: number, end: number): { start: number; end: number } {
	while (end < offsets.length - 1 && offsets[end] === offsets[end - 1]) end++;
	return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
}

function foldCharacter(character: string): string {
	let folded = foldedCharacters.get(character);
	if (folded === undefined) {
		folded = foldAnew(character);
		foldedCharacters.set(character, folded);
	}
	return folded;
}

function foldAnew(character: string): string {
	if (/\s/u.test(character)) return ' ';
	if (unseen.test(character)) return '';
	if (quotes.test(character)) return "'";
	if (doubleQuotes.test(character)) return '"';
	if (dashes.test(character)) return '-';
	if (arabicDigit.test(character)) return String(character.charCodeAt(0) & 0xf);
	const plain = character.normalize('NFKD').replace(accents, '').normalize('NFC');
	const alike = arabicLetters.find((letters) => plain !== '' && letters.includes(plain));
	// Up before down: so the two small sigmas, and ß and SS, come out alike.
	return alike?.charAt(0) ?? plain.toUpperCase().toLowerCase();
}
