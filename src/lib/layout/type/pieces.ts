/** Scripts that set no spaces between words: Han and kana break after any character, Thai between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const thai = /\p{sc=Thai}/u;
/** What does not begin a line, and what does not end one. */
const clings = /[\p{Pe}\p{Pf}\p{M}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const opens = /[\p{Ps}\p{Pi}]$/u;

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The parts of a word between which a line may break: one, but for scripts without spaces. */
export function piecesOf(word: string): string[] {
	if (thai.test(word)) return segments(word, new Intl.Segmenter('th', { granularity: 'word' }));
	return unspaced.test(word) ? joined(charactersOf(word)) : [word];
}

/** What a reader takes for one character each, marks and joined emoji included. */
export function charactersOf(text: string): string[] {
	return segments(text, characters);
}

function segments(text: string, segmenter: Intl.Segmenter): string[] {
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Letters of spaced scripts, figures and what clings to a character stay with it. */
function joined(parts: readonly string[]): string[] {
	const pieces: string[] = [];
	for (const part of parts) {
		const before = pieces.at(-1);
		const breaks = unspaced.test(part) || (before !== undefined && unspaced.test(before.at(-1) ?? ''));
		if (before === undefined || (breaks && !clings.test(part) && !opens.test(before))) pieces.push(part);
		else pieces[pieces.length - 1] = before + part;
	}
	return pieces;
}
