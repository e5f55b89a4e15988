import { DAY } from '#lib/dates/calendar.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import { align, type Aligned } from '#lib/layout/comparison/align.ts';
import { compareSubjects, type Comparison } from '#lib/comparison/difference.ts';
import type { Subject } from '#lib/comparison/subject.ts';
import { originInstant, type ComparisonAddress } from '#lib/state/comparison.ts';
import type { ComparedStory } from '#lib/story/compared-story.ts';

/** What every view of a comparison shows. */
export interface Arranged {
	readonly comparison: Comparison;
	readonly aligned: Aligned;
	/** day 0 of each subject, ms UTC */
	readonly origins: readonly number[];
}

/** What is open to the past and has no length is drawn as its last day: the first day after it is not in it. */
function drawnExtent({ from, extent }: Subject): Span {
	return from === null && extent.to <= extent.from ? { from: extent.to - DAY, to: extent.to } : extent;
}

/** Compares and aligns what an address asks for. */
export function arrange(
	story: ComparedStory,
	{ subjects, align: alignment, origins, context }: ComparisonAddress
): Arranged {
	const aligned = align(
		subjects.map(drawnExtent),
		alignment,
		origins.map((id) => originInstant(story, id))
	);
	return {
		comparison: compareSubjects(story, subjects, context),
		aligned,
		origins: aligned.rows.map(({ origin }) => origin)
	};
}
