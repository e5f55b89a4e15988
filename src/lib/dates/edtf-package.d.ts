/** The part of the `edtf` package in use; it ships no types. */
declare module 'edtf' {
	export interface ParsedDate {
		/** `Date`, `Year`, `Decade`, `Century`, `Season`, `Interval`, `List` or `Set` */
		readonly type: string;
		/** year, month (0–11) and day; then the time of day. Of a season: year and code */
		readonly values: readonly number[];
		/** which of the digits YYYYMMDD are X, the first year digit as the lowest bit */
		readonly unspecified?: number;
		readonly uncertain?: number | boolean;
		readonly approximate?: number | boolean;
		readonly significant?: number;
	}

	/** @throws Error when the text is not EDTF */
	export function parse(text: string, constraints?: { readonly level?: 0 | 1 | 2 | 3 }): ParsedDate;
}
