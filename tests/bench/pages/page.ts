import type { ListedEvent } from '../generated-story.mjs';

/**
 * What a hand does to a page, step by step.
 * - `wheel`: one turn of the wheel per step, in px;
 * - `drag`: pressed once, moved by so many px per step;
 * - `click`: one press per step.
 */
export interface Gesture {
	readonly hand: 'wheel' | 'drag' | 'click';
	/** selector of what is under the pointer; with several matches the last in sight */
	readonly on: string;
	/** where on it, as fractions of its box; default: its middle */
	readonly at?: readonly [number, number];
	/** px per step */
	readonly by?: readonly [number, number];
	/** with the control key, which makes a wheel a pinch */
	readonly ctrl?: boolean;
	/** default 60 */
	readonly steps?: number;
	/** steps at the end that go the other way; default 0 */
	readonly back?: number;
	/** ms between steps; default one frame at 60 Hz */
	readonly every?: number;
	/** done first and not measured: what there must be to pan through */
	readonly first?: Gesture;
}

/** Why a page has no such gesture. */
export interface Without {
	readonly none: string;
}

/** How a page is asked what it shows. */
export interface Drawing {
	/** its name in the report */
	readonly name: string;
	/** selector of the marks or rows of events */
	readonly mark: string;
	/** selector of what stands elsewhere after a gesture; default: the marks */
	readonly moving?: string;
	/** selector of what the pointer must rest on before the page becomes live, and of what tells that it is */
	readonly wakes?: { readonly on: string; readonly live: string };
	/** selector of the texts that name events in the drawing; null: it has none */
	readonly label: string | null;
	/** selector of the drawing, whose elements are counted apart; default: the page alone is counted */
	readonly band?: string;
	readonly pan: Gesture | Without;
	readonly zoom: Gesture | Without;
}

/** A library with a small page of its own. */
export interface Peer extends Drawing {
	/** by package name; exact versions */
	readonly packages: Readonly<Record<string, string>>;
	/** files of the packages that are loaded as they are, before the entry */
	readonly scripts?: readonly string[];
	/** the page's module: `events` are fetched before it is run */
	readonly entry: string;
	/** of the page itself */
	readonly style?: string;
	readonly body: string;
	/** what it is handed of an event */
	readonly takes: readonly (keyof ListedEvent)[];
}
