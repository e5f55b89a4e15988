const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** Whether a text runs from right to left: its first letter says so. */
export function isRightToLeft(text: string): boolean {
	return rightToLeft.test(firstLetter.exec(text)?.[0] ?? '');
}

/** A line of a text in a drawing, whose own direction is that of English: full stops stand at the end of their line. */
export function inDirection(line: string, text: string): string {
	return isRightToLeft(text) ? `\u2067${line}\u2069` : line;
}
