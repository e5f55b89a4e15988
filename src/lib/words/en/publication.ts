/* By whom and when a story was made public. What is not known is not said. */
import type { Publication } from '#lib/story/types.ts';
import { published as day } from './dates.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';

/** `By A and B. Published by C, 28 November 2026. Updated 1 December 2026.`; empty where nothing is known. */
export function line({ published, updated, authors, publisher }: Publication): string {
	const made = [publisher, published && day(published)].filter(Boolean).join(', ');
	return [
		authors.length > 0 && sentence(`By ${list(authors)}`),
		made && sentence(`Published ${publisher === null ? '' : 'by '}${made}`),
		updated && sentence(`Updated ${day(updated)}`)
	]
		.filter(Boolean)
		.join(' ');
}

/** After a story's title in a citation: `by A and B, C, 28 November 2026`. */
export function cited({ published, updated, authors, publisher }: Publication): string {
	const last = updated ?? published;
	return [authors.length > 0 && `by ${list(authors)}`, publisher, last && day(last)]
		.filter(Boolean)
		.join(', ');
}
