import type { Span } from '#lib/dates/fuzzy.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Outline } from '#lib/story/types.ts';
import { findBreak, storyDomain } from './domain.ts';
import { brokenScale, linearScale, type TimeScale } from './scale.ts';

/** All of a story's time, and how it is drawn in one picture. */
export interface WholeTime {
	readonly domain: Span;
	/** ms UTC: before most events; the years before it are compressed; null when none are */
	readonly breakAt: number | null;
	/** of the whole, with those years compressed: a drawing that uses it says so */
	readonly scale: TimeScale;
}

export function wholeTime({ events, periods }: Pick<Outline, 'events' | 'periods'>): WholeTime {
	const domain = storyDomain(events, periods);
	const breakAt = findBreak(events.filter(isFromSource));
	const scale = breakAt === null ? linearScale(domain) : brokenScale(domain, breakAt);
	return { domain, breakAt, scale };
}
