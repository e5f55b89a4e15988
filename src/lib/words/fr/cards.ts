import type { Publication } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { cited } from './publication.ts';
import { allLinked } from './site.ts';

export function storyAlt(title: string): string {
	return `${title}\u202f: sa chronologie en petit`;
}

export function eventAlt(title: string, dated: string): string {
	return `${title}, ${dated}`;
}

export function pairAlt(compared: string): string {
	return `${compared}\u202f: combien d’événements de chaque sorte y commencent`;
}

export function storyFoot(events: number, publication: Publication): string {
	const made = cited(publication);
	return made ? `${counts.events(events)} · ${made}` : `${counts.events(events)}, ${allLinked(events)}`;
}

export const pairFoot = 'Comparaison, chaque événement avec son passage';
