import { max } from 'd3';
import type { Outline } from '#lib/story/types.ts';

/** Events that the order of telling leaves out, since the source mentions them only in general. */
export interface UntoldCases {
	readonly cases: number;
	/** how many of them rest on the same words at most */
	readonly sharing: number;
}

/** What `occurrencesInOrder` leaves out of a story. */
export function untoldCases({ events, passages }: Pick<Outline, 'events' | 'passages'>): UntoldCases {
	const cases = new Set(events.filter(({ mention }) => mention === 'instance').map(({ id }) => id));
	const sharing = max(passages, (passage) => passage.events.filter((id) => cases.has(id)).length) ?? 0;
	return { cases: cases.size, sharing };
}
