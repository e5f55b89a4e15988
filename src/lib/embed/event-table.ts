import { firstKnown } from '#lib/dates/fuzzy.ts';
import { words } from '#lib/words/words.ts';
import type { LaneBox } from '#lib/layout/band/marks.ts';
import { signOf, type Sign } from '#lib/layout/band/mark-parts.ts';
import { placePoint } from '#lib/layout/band/points.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import { categoryById, documentKind } from '#lib/story/lookup.ts';
import type { DocumentKind, Story } from '#lib/story/types.ts';

/** What the script of an embed knows of an event: all else is in its card. */
export interface FrameEvent {
	readonly id: string;
	/** id of the category, that is of the lane */
	readonly category: string;
	/** not in the source */
	readonly isContext: boolean;
	/** where it stands along the band, a fraction; null for what lasts */
	readonly at: number | null;
	/** the first instant known of it, ms UTC; null where nobody knows when it began */
	readonly begins: number | null;
	readonly label: string;
	/** its date in words, in short and in full */
	readonly short: string;
	readonly long: string;
	/** what its mark is; null for what lasts */
	readonly sign: Sign | null;
}

export interface FrameLane {
	/** of the category */
	readonly id: string;
	readonly hue: number;
	/** px from the top of the lanes to the middle of this one */
	readonly y: number;
}

/** As it travels in the page: names and signs are said once. */
export interface PackedEvents {
	/** what the events are told by */
	readonly kind: DocumentKind;
	readonly lanes: readonly FrameLane[];
	readonly signs: readonly Sign[];
	/** id, place of the lane, whether context, place in time, begin, label, date in short and in full, place of its sign */
	readonly events: readonly (readonly [
		string,
		number,
		0 | 1,
		number | null,
		number | null,
		string,
		string,
		string,
		number
	])[];
}

/** Packs what the script of an embed has to know. `unpackEvents` reads it. @param lanes those of the layout */
export function packEvents(story: Story, scale: TimeScale, lanes: readonly LaneBox[]): PackedEvents {
	const moments = story.events.filter(({ kind }) => kind === 'point');
	const signs = new Map(moments.map((event) => [JSON.stringify(signOf(event)), signOf(event)]));
	const places = [...signs.keys()];
	return {
		kind: documentKind(story),
		signs: [...signs.values()],
		lanes: lanes.map(({ category, top, height }) => ({
			id: category,
			hue: categoryById(story, category)?.hue ?? 1,
			y: top + height / 2
		})),
		events: story.events.map((event) => {
			const { id, category, mention, when, kind, label } = event;
			const at = kind === 'point' ? (placePoint(when, scale)?.x ?? null) : null;
			return [
				id,
				lanes.findIndex((lane) => lane.category === category),
				mention === 'context' ? 1 : 0,
				at === null ? null : Math.round(at * 1e7) / 1e7,
				firstKnown(when),
				label,
				words.dates.date(when, 'short'),
				words.dates.date(when),
				at === null ? -1 : places.indexOf(JSON.stringify(signOf(event)))
			];
		})
	};
}

export function unpackEvents({ lanes, signs, events }: PackedEvents): readonly FrameEvent[] {
	return events.map(([id, lane, context, at, begins, label, short, long, sign]) => ({
		id,
		category: lanes[lane]?.id ?? '',
		isContext: context === 1,
		at,
		begins,
		label,
		short,
		long,
		sign: signs[sign] ?? null
	}));
}
