import { itemMarkOf } from '#lib/text/document.ts';
import { betweenLines, isFilled } from '#lib/text/hard-wrap.ts';
import type { DocumentRead, Notice } from './document-read.ts';

/** Titles are short, and no sentence. */
const longestTitle = 120;

/**
 * Reads plain text. Where its lines are broken within paragraphs, those of a paragraph become one; a blank line parts
 * paragraphs then, and so does the mark of a list item or of a heading. Of other texts every line is a paragraph, as it
 * stands. A hyphen at the end of a line stays: whether it belongs to the word nobody can know.
 * @param text with LF newlines
 */
export function readPlainText(text: string): DocumentRead {
	const isWrapped = isFilled(text);
	const source = isWrapped ? unwrapped(text) : text.replace(/^\n+/, '').trimEnd();
	return { source: `${source}\n`, title: titleOf(source), notices: isWrapped ? notices(text) : [] };
}

function unwrapped(text: string): string {
	const blocks: string[] = [];
	let isOpen = false;
	for (const line of text.split('\n')) {
		const words = line.trim();
		const isHeading = /^#{1,6}\s/.test(words);
		if (words === '') isOpen = false;
		else if (isOpen && !isHeading && itemMarkOf(line) === '') blocks.push(joined(blocks.pop() ?? '', words));
		else blocks.push(words);
		if (words !== '') isOpen = !isHeading;
	}
	return blocks.join('\n\n');
}

function joined(before: string, after: string): string {
	return before + betweenLines(before, after) + after;
}

function notices(text: string): Notice[] {
	const hyphens = text
		.split('\n')
		.flatMap((line, i, lines) =>
			/\p{L}-\s*$/u.test(line) && /^\s*\p{Ll}/u.test(lines[i + 1] ?? '') ? [i + 1] : []
		);
	return [
		{ line: null, message: 'lines broken within paragraphs were joined' },
		...hyphens.map((line) => ({
			line,
			message: 'a hyphen at the end of the line was kept; take it out where it only parts the word'
		}))
	];
}

function titleOf(source: string): string | null {
	const heading = /^#{1,6}\s+(\S.*)$/m.exec(source)?.[1];
	const first = source.split('\n').find((line) => line.trim() !== '') ?? '';
	const isTitle = first.length <= longestTitle && !/[.!?。]$/.test(first) && itemMarkOf(first) === '';
	return heading ?? (isTitle && first !== '' ? first.trim() : null);
}
