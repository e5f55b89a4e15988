import { rightToLeft } from '#lib/text/isolated.ts';

const firstLetter = /\p{L}/u;

/** Whether a text runs from right to left: its first letter says so. */
export function isRightToLeft(text: string): boolean {
	return rightToLeft.test(firstLetter.exec(text)?.[0] ?? '');
}

/** What stands before and after words in a drawing, whose own direction is that of English: nothing about those that run so too. */
export function isolates(text: string): readonly [before: string, after: string] {
	return isRightToLeft(text) ? ['\u2067', '\u2069'] : ['', ''];
}

/** A line of a text in a drawing: full stops stand at the end of their line, and what is in another script in its place. */
export function inDirection(line: string, text = line): string {
	return isolates(text).join(line);
}
