import type { EventOutline, Outline } from './types.ts';

/** A stretch of the list: a period with the events that begin in it, or events that belong to none. */
export interface Group<S extends Pick<Outline, 'periods' | 'events'>> {
	readonly key: string;
	readonly period: S['periods'][number] | null;
	readonly events: readonly S['events'][number][];
}

/**
 * The events of a story by period, in order of time. Every period has its place, also one without events;
 * events outside all periods stand where they happened: before the first, between two, or after the last.
 */
export function groupByPeriod<S extends Pick<Outline, 'periods' | 'events'>>({
	periods,
	events
}: S): Group<S>[] {
	// Place 2i + 1 is that of period i, the even ones are those around them.
	const places: EventOutline[][] = Array.from({ length: 2 * periods.length + 1 }, () => []);
	let between = 0;
	for (const event of events) {
		const index = periods.findIndex(({ id }) => id === event.period);
		if (index >= 0) between = Math.max(between, 2 * index + 2);
		places[index < 0 ? between : 2 * index + 1]?.push(event);
	}
	return places
		.map((events, place) => {
			const period = place % 2 ? (periods[(place - 1) / 2] ?? null) : null;
			return { key: period?.id ?? `around-${place}`, period, events };
		})
		.filter(({ period, events }) => period !== null || events.length > 0);
}
