/** A point that may be drawn by itself or be counted with its neighbours. */
export interface Place {
	/** id of the event */
	readonly event: string;
	/** px from the drawing's start */
	readonly x: number;
}

/** Neighbours that are too near to tell apart; one of them may be alone. */
export interface Cluster<P extends Place> {
	/** `first…last`: stays the same as long as the two ends do */
	readonly key: string;
	/** in order of place */
	readonly members: readonly P[];
}

/**
 * The largest power of √2 not above a width in px. Layouts made at such widths stay as they are while a reader zooms or a
 * window is resized, until the next one is reached; and as nothing gets narrower in between, they stay right.
 */
export function zoomLevel(width: number): number {
	return 2 ** (Math.floor(2 * Math.log2(width) + 1e-9) / 2);
}

/** The key of a cluster: its ends name it. */
export function clusterKey(first: string, last: string): string {
	return `${first}…${last}`;
}

/**
 * Puts neighbours together that stand no further than `gap` px from the first of them. Measured from the first, a
 * cluster cannot go on for ever by chaining, and whatever joins it at its end leaves its beginning alone.
 * @param places in order of x
 */
export function clusterPlaces<P extends Place>(places: readonly P[], gap: number): Cluster<P>[] {
	const groups: P[][] = [];
	for (const place of places) {
		const group = groups.at(-1);
		if (group && place.x - group[0]!.x <= gap) group.push(place);
		else groups.push([place]);
	}
	return groups.map((members) => ({ key: clusterKey(members[0]!.event, members.at(-1)!.event), members }));
}

/** Half of what a count takes up across, in px: a ring of 17 for one digit, a pill for more. */
export function countHalfWidth(count: number, density: 'full' | 'mini'): number {
	const digits = String(count).length;
	return density === 'full' ? Math.max(17, 9 + 6 * digits) / 2 : Math.max(15, 9 + 5 * digits) / 2;
}
