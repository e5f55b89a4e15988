/* Share images: what they say, and what is said of them. */
import * as counts from './counts.ts';
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

export function storyFoot(events: number): string {
	return `${counts.events(events)}, ${allLinked(events)}`;
}

export const pairFoot = 'Compared, every event with its passage';
