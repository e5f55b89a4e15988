/* Share images: what they say, and what is said of them. */
import type { Publication } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { cited } from './publication.ts';
import { allLinked } from './site.ts';

export function storyAlt(title: string): string {
	return `${title}: its timeline in small`;
}

export function eventAlt(title: string, dated: string): string {
	return `${title}, ${dated}`;
}

/** Of a comparison, by what it is called. */
export function pairAlt(compared: string): string {
	return `${compared}: how many events of each kind begin in each`;
}

/** `52 events · by Ada Smith, 28 November 2026`, and where nobody says so what holds of all events. */
export function storyFoot(events: number, publication: Publication): string {
	const made = cited(publication);
	return made ? `${counts.events(events)} · ${made}` : `${counts.events(events)}, ${allLinked(events)}`;
}

export const pairFoot = 'Compared, every event with its passage';
