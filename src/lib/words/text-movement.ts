/** How a text moves in time from one mention to the next. */
export interface TextMovement {
	readonly events: number;
	readonly mentions: number;
	readonly back: number;
	readonly forward: number;
	readonly still: number;
	/** ms */
	readonly longestBack: { readonly length: number } | null;
}
