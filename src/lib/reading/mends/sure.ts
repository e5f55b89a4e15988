import type { DocumentRead, Notice } from '../document-read.ts';
import { readPlainText } from '../plain-text.ts';
import { withEdits, type Edit } from './edit.ts';
import { hyphenEdits } from './hyphens.ts';
import { pageNumberEdits } from './page-lines.ts';

/**
 * Reads plain text without the numbers of pages and the hyphens that only part a word, and says where each stood.
 * @param text with LF newlines
 */
export function readMended(text: string): DocumentRead {
	const [numbers, hyphens] = [pageNumberEdits(text), hyphenEdits(text)];
	const read = readPlainText(withEdits(text, [...numbers, ...hyphens]));
	return {
		...read,
		notices: [
			// of the others lines are those of the mended text
			...read.notices.filter(({ line }) => line === null),
			...noticesOf(text, numbers, () => 'the number of a page was taken out'),
			...noticesOf(text, hyphens, ({ words }) => `a word was joined: ${words.trim()}`)
		]
	};
}

function noticesOf(text: string, edits: readonly Edit[], said: (edit: Edit) => string): Notice[] {
	let line = 1;
	let reached = 0;
	return edits.map((edit) => {
		const first = edit.start + (/^\s*/.exec(text.slice(edit.start, edit.end))?.[0].length ?? 0);
		for (let at = text.indexOf('\n', reached); at >= 0 && at < first; at = text.indexOf('\n', at + 1)) line++;
		reached = first;
		return { line, message: said(edit) };
	});
}
