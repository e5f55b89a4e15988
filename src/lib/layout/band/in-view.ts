import { middle, type Span } from '#lib/dates/fuzzy.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Category, EventOutline, Outline } from '#lib/story/types.ts';
import { axisTicks, type Tick } from '#lib/layout/time/axis.ts';
import { defaultView, findBreak, storyDomain } from '#lib/layout/time/domain.ts';
import type { TimelineLayout } from './marks.ts';
import { periodExtents } from '#lib/layout/time/periods.ts';
import { isDrawn } from './points.ts';
import { evenScale, linearScale, partOf } from '#lib/layout/time/scale.ts';
import { layoutTimeline } from './timeline.ts';
import { clampView } from '#lib/layout/time/view.ts';

/** The part of a story that is in sight, laid out to be read without scrolling. */
export interface LayoutInView {
	readonly view: Span;
	/** in time order */
	readonly events: readonly EventOutline[];
	readonly layout: TimelineLayout;
	readonly ticks: readonly Tick[];
	/** where periods begin within the view, as fractions */
	readonly boundaries: readonly number[];
}

/** What a reader looks at. */
export interface Sight {
	/** events that pass the filters, in time order */
	readonly shown: readonly EventOutline[];
	/** those whose lanes are on, in the order of their lanes */
	readonly categories: readonly Category[];
	/** null: as much as a story shows at first */
	readonly view: Span | null;
	readonly spacing: 'scale' | 'even';
}

/**
 * Lays out what is in sight as a drawing of its own: what goes on beyond it is cut, and every label has its room in it,
 * which a mere section of the whole drawing would not give them.
 * @param widthPx of the view
 */
export function layoutInView(
	{ events, periods }: Pick<Outline, 'events' | 'periods'>,
	{ shown, categories, view: asked, spacing }: Sight,
	widthPx: number
): LayoutInView {
	const domain = storyDomain(events, periods);
	const even = spacing === 'even';
	const instants = shown.map(({ when }) => middle(when));
	const whole = even ? evenScale(instants, domain) : linearScale(domain);
	const sparseUntil = findBreak(events.filter(isFromSource));
	const view = asked ? clampView(asked, domain) : even ? domain : defaultView(domain, sparseUntil);
	const scale = partOf(whole, view);
	const inside = shown.filter((event) => isDrawn(event, scale));
	return {
		view,
		events: inside,
		layout: layoutTimeline({ events: inside, categories, scale, width: widthPx, density: 'full' }),
		ticks: axisTicks(scale, view, widthPx, 12),
		boundaries: periods
			.slice(1)
			.map((period) => periodExtents(period, scale).from)
			.filter((fraction) => fraction > 0 && fraction < 1)
	};
}
