/** A whole number that depends on how uncertain dates are read: at least, at most. */
export interface NumberRange {
	readonly least: number;
	readonly most: number;
}

/** How many events, and which: those that are counted in every reading of their dates, and those in some. */
export interface EventCount extends NumberRange {
	/** ids, in time order */
	readonly certain: readonly string[];
	readonly possible: readonly string[];
}
