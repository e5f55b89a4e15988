/** Half-open, in UTF-16 code units of the source's text: `text.slice(start, end)`. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface QuoteSelector {
	readonly exact: string;
	readonly prefix?: string;
	readonly suffix?: string;
}
