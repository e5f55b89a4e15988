import { words } from '#lib/words/words.ts';
import { findBreak, storyDomain } from '#lib/layout/time/domain.ts';
import { brokenScale, linearScale, type TimeScale } from '#lib/layout/time/scale.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Story } from '#lib/story/types.ts';

export interface WholeTime {
	readonly scale: TimeScale;
	/** ms UTC; the years before it are compressed; null when none are */
	readonly breakAt: number | null;
	/** says so; empty when none are */
	readonly caption: string;
}

/** All of a story's time in one picture, sparse years before the rest compressed. */
export function wholeTime(story: Story): WholeTime {
	const domain = storyDomain(story.events, story.periods);
	const breakAt = findBreak(story.events.filter(isFromSource));
	if (breakAt === null) return { scale: linearScale(domain), breakAt, caption: '' };
	const caption = `The years before ${words.dates.instant(breakAt, 'year')} are compressed`;
	return { scale: brokenScale(domain, breakAt), breakAt, caption };
}
