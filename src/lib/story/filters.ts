import type { DateBasis, Mention } from './types.ts';

/** What a reader asked to see. An empty list means no restriction. */
export interface Filters {
	/** words, all of which must stand in an event or in its passages */
	readonly query: string;
	readonly categories: readonly string[];
	readonly actors: readonly string[];
	readonly basis: readonly DateBasis[];
	readonly mention: readonly Mention[];
}

export const noFilters: Filters = { query: '', categories: [], actors: [], basis: [], mention: [] };
