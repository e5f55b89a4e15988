import type { Mend } from './edit.ts';
import { headingEdits } from './headings.ts';
import { hyphenEdits } from './hyphens.ts';
import { lineBreakEdits } from './line-breaks.ts';
import { pageHeadEdits, pageNumberEdits } from './page-lines.ts';

/**
 * What may be mended in a plain text, all of it against the text as it came. Where edits of two mends overlap, a hyphen and
 * the break after it, `withEdits` makes the first. To mend in steps instead, propose anew of the mended text: lines join
 * better once heads of pages are gone.
 * @param text with LF newlines
 */
export function proposeMends(text: string): Mend[] {
	const mends: Mend[] = [
		{ kind: 'page-numbers', edits: pageNumberEdits(text), isSure: true },
		{ kind: 'page-heads', edits: pageHeadEdits(text), isSure: false },
		{ kind: 'hyphens', edits: hyphenEdits(text), isSure: true },
		{ kind: 'line-breaks', edits: lineBreakEdits(text), isSure: true },
		{ kind: 'headings', edits: headingEdits(text), isSure: false }
	];
	return mends.filter(({ edits }) => edits.length > 0);
}
