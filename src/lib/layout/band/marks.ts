/**
 * What a layout hands to the components that draw it.
 * Positions along time (`x`, `from`, `to`) are fractions of the scale's domain: 0 at its start, 1 at its end.
 * Everything else is in px; `y` is measured from the top of the whole drawing.
 */

/** Where a label stands, settled without a DOM. */
export interface LabelBox {
	readonly text: string;
	/** how many further events the mark stands for: "Name and 2 more"; 0 for none */
	readonly more: number;
	/** which end of the text is at `x + dx` */
	readonly anchor: 'start' | 'end';
	/** from the mark's x to the anchored end of the text */
	readonly dx: number;
	/** the baseline */
	readonly y: number;
	readonly width: number;
}

/** A piece of a life-line: certain, known only to its unit, or fading with what is not known. */
export interface BarPart {
	readonly from: number;
	readonly to: number;
	readonly tone: 'solid' | 'half' | 'fade-in' | 'fade-out';
}

/** `stop`: known to the day; `arrow`: no start or end known; `chevron`: cut by the end of the domain; `plain`: none of these. */
export type BarEnd = 'stop' | 'arrow' | 'chevron' | 'plain';

interface MarkBase {
	/** id of the category, that is of the lane */
	readonly category: string;
	/** where the glyph stands */
	readonly x: number;
	/** middle of the glyph or of the line */
	readonly y: number;
	readonly label: LabelBox | null;
}

export interface BarMark extends MarkBase {
	readonly kind: 'bar';
	/** id of the event */
	readonly event: string;
	/** clipped to 0…1 */
	readonly from: number;
	readonly to: number;
	readonly parts: readonly BarPart[];
	readonly startEnd: BarEnd;
	readonly endEnd: BarEnd;
}

export interface PointMark extends MarkBase {
	readonly kind: 'point';
	readonly event: string;
	/** the range a one-of date may fall in, or the width of an approximate or coarse one; `from` null: only the latest date is known */
	readonly whisker: { readonly from: number | null; readonly to: number } | null;
}

export interface ClusterMark extends MarkBase {
	readonly kind: 'cluster';
	/** `first…last`, stable at a zoom level */
	readonly key: string;
	/** in time order; listed when first asked for, for there may be tens of thousands: `count` and `first` cost nothing */
	readonly events: readonly string[];
	readonly count: number;
	/** id of the first event */
	readonly first: string;
	/** from the first to the last member */
	readonly from: number;
	readonly to: number;
}

export type Mark = BarMark | PointMark | ClusterMark;

export interface LaneBox {
	readonly category: string;
	readonly top: number;
	readonly height: number;
	/** events in it */
	readonly count: number;
}

export interface TimelineLayout {
	readonly height: number;
	readonly lanes: readonly LaneBox[];
	/** in time order */
	readonly marks: readonly Mark[];
}

/** A mark with its place in time order. */
export interface OrderedMark {
	readonly mark: Mark;
	readonly order: number;
}

/** A lane laid out at one width: what a drawing asks of it, whether it is laid out for few events or for many. */
export interface Lane {
	/** the marks of which anything, label included, lies between two fractions of the domain; in no order */
	between(from: number, to: number): readonly OrderedMark[];
}
