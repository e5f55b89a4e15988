import type { EventOutline } from './types.ts';

/** Whether the source tells of an event, be it only in general; context events come from elsewhere. */
export function isFromSource({ mention }: Pick<EventOutline, 'mention'>): boolean {
	return mention !== 'context';
}
