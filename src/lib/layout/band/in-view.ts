import type { Span } from '#lib/dates/fuzzy.ts';
import type { Category, EventOutline, Outline } from '#lib/story/types.ts';
import { axisTicks, type Tick } from '#lib/layout/time/axis.ts';
import type { TimelineLayout } from './marks.ts';
import { periodBoundaries } from '#lib/layout/time/periods.ts';
import { isDrawn } from './points.ts';
import { partOf } from '#lib/layout/time/scale.ts';
import { layoutTimeline } from './timeline.ts';
import { spacedScale, spanInSight } from '#lib/layout/time/view.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';

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
	const time = wholeTime({ events, periods });
	const view = spanInSight(asked, spacing, time);
	const scale = partOf(spacedScale(spacing, shown, time.domain), view);
	const inside = shown.filter((event) => isDrawn(event, scale));
	return {
		view,
		events: inside,
		layout: layoutTimeline({
			events: inside,
			// All that stands in this time, filters or not: they never change how a lane is laid out.
			all: events.filter((event) => isDrawn(event, scale)),
			categories,
			scale,
			width: widthPx,
			density: 'full'
		}),
		ticks: axisTicks(scale, view, widthPx, 12),
		boundaries: periodBoundaries(periods, scale).filter((fraction) => fraction > 0 && fraction < 1)
	};
}
