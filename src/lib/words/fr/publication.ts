import type { Publication } from '#lib/story/types.ts';
import { published as day } from './dates.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';

export function line({ published, updated, authors, publisher }: Publication): string {
	const made = [publisher, published && day(published)].filter(Boolean).join(', ');
	return [
		authors.length > 0 && sentence(`Par ${list(authors)}`),
		made && sentence(`Publication\u202f: ${made}`),
		updated && sentence(`Mise à jour\u202f: ${day(updated)}`)
	]
		.filter(Boolean)
		.join(' ');
}

export function cited({ published, updated, authors, publisher }: Publication): string {
	const last = updated ?? published;
	return [authors.length > 0 && `par ${list(authors)}`, publisher, last && day(last)]
		.filter(Boolean)
		.join(', ');
}
