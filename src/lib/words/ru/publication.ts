import type { Publication } from '#lib/story/types.ts';
import { published as day } from './dates.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';

export function line({ published, updated, authors, publisher }: Publication): string {
	const made = [publisher, published && day(published)].filter(Boolean).join(', ');
	return [
		authors.length > 0 && sentence(`${authors.length === 1 ? 'Автор' : 'Авторы'}: ${list(authors)}`),
		made && sentence(`Опубликовано: ${made}`),
		updated && sentence(`Обновлено: ${day(updated)}`)
	]
		.filter(Boolean)
		.join(' ');
}

export function cited({ published, updated, authors, publisher }: Publication): string {
	const last = updated ?? published;
	return [authors.length > 0 && list(authors), publisher, last && day(last)].filter(Boolean).join(', ');
}
