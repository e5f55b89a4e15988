import type { Publication } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { cited } from './publication.ts';
import { allLinked } from './site.ts';

export function storyAlt(title: string): string {
	return `${title}: хронология в миниатюре`;
}

export function eventAlt(title: string, dated: string): string {
	return `${title}, ${dated}`;
}

export function pairAlt(compared: string): string {
	return `${compared}: сколько событий каждого вида начинается в каждом`;
}

export function storyFoot(events: number, publication: Publication): string {
	const made = cited(publication);
	return made ? `${counts.events(events)} · ${made}` : `${counts.events(events)}, ${allLinked(events)}`;
}

export const pairFoot = 'Сравнение: каждое событие с его фрагментом';
