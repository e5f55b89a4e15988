/** Characters by their width in thousandths of the size: those of one width together. */
export type Widths = Readonly<Record<number, string>>;

/** The weights drawings are set in. */
export type Weight = 400 | 600 | 700;

/** Of letters that are not in our typeface, in regular. */
export interface ScriptTable {
	/** letters by themselves; marks, which stand over or under them, have no width */
	readonly alone: Widths;
	/** how much wider bolder letters are on average */
	readonly bolder: Readonly<Record<number, number>>;
	/** Arabic: letters joined to the next one, to both sides, to the one before */
	readonly first?: Widths;
	readonly middle?: Widths;
	readonly last?: Widths;
	/** Arabic: lam and alef are one sign */
	readonly lamAlef?: { readonly alone: number; readonly last: number };
	/** Devanagari: letters that a virama ties to the next one */
	readonly halves?: Widths;
	/** Devanagari: two letters that a virama makes one sign */
	readonly ligatures?: Readonly<Record<string, number>>;
}

/** What is known of a voice: our typeface, and those that stand in for it. */
export interface WidthTable {
	/** Latin letters and everyday signs; letters with accents are left out where they are as wide as the bare letter */
	readonly advances: Readonly<Record<Weight, Widths>>;
	/** pairs that kerning sets further apart */
	readonly widened: Widths;
	/** every emoji, every Korean syllable */
	readonly emoji: number;
	readonly hangul: number;
}

/** Widths of one script, for whoever has something written in it. */
export interface FurtherWidths {
	/** letters in our typeface, as in `WidthTable` */
	readonly advances?: WidthTable['advances'];
	/** letters in one that stands in for it */
	readonly joined?: ScriptTable;
	/** arrows, signs of mathematics and the like */
	readonly signs?: Widths;
}

/** Characters that a table of widths has. */
export function charactersOf({ advances, joined, signs }: FurtherWidths): ReadonlySet<string> {
	const tables = [advances?.[400], joined?.alone, signs];
	return new Set(tables.flatMap((table) => [...Object.values(table ?? {}).join('')]));
}
