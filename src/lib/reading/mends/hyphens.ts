import type { Edit } from './edit.ts';

/** A word parted at the end of a line, with the space after its rest. */
const parted =
	/(?<![\p{L}\p{N}-])([\p{L}]{1,40})[-\u00ad\u2010][ \t]{0,3}\n[ \t]{0,8}(\p{Ll}[\p{L}'’]{0,40}[^\s\p{L}]{0,3})(?:[ \t]{1,3}|(?=\n)|$)/gu;

/**
 * Hyphens that only part a word at the end of a line: the word stands whole elsewhere in the text, or its parts do not
 * stand there with a hyphen. The line ends after the word then. A hyphen of the word itself stays.
 */
export function hyphenEdits(text: string): Edit[] {
	const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
	return Array.from(text.matchAll(parted)).map((match) => {
		const [all, first = '', rest = ''] = match;
		const end = match.index + all.length;
		const [before, after] = [first, /^[\p{L}'’]+/u.exec(rest)?.[0] ?? ''].map((part) => part.toLowerCase());
		const isWhole = known.has(`${before}${after}`) || !known.has(`${before}-${after}`);
		const goesOn = end < text.length && text.charAt(end) !== '\n';
		return { start: match.index, end, words: `${first}${isWhole ? '' : '-'}${rest}${goesOn ? '\n' : ''}` };
	});
}
