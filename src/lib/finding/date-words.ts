import type { Precision } from '#lib/dates/fuzzy.ts';
import type { TextRange } from '#lib/text/range.ts';
import type { CalendarUnit } from './calendar-unit.ts';

/** Words for a date, as they stand: what they leave out is found later. */
export type DateWords =
	/** complete; with `to`, from the one to the other */
	| { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly to?: CalendarUnit }
	/** a year of less than four digits and no era: one only where others are named too */
	| { readonly kind: 'early-year'; readonly year: number }
	/** one end of a range whose other end names the era */
	| { readonly kind: 'before-christ'; readonly unit: CalendarUnit }
	/**
	 * the year is left out, or said in other words; with `toDay`, from the one day to the other; ahead of the document's date
	 * where words say so
	 */
	| {
			readonly kind: 'yearless';
			readonly month: number;
			readonly day?: number;
			readonly toDay?: number;
			readonly isAhead?: boolean;
			readonly year?: DateWords;
	  }
	/** the year that a century begins with, or that nearest to the date before */
	| { readonly kind: 'turn'; readonly year: number | null }
	/** the name of a time whose dates are well known */
	| { readonly kind: 'known-time'; readonly unit: CalendarUnit; readonly to: CalendarUnit }
	/** of the month named before */
	| { readonly kind: 'day-alone'; readonly day: number }
	/** of the year, or decade, the last two digits */
	| { readonly kind: 'short-year'; readonly digits: number; readonly precision: 'year' | 'decade' }
	/** 0 is Sunday; whether before the document was written or the date before, after it, or the nearest one that fits */
	| {
			readonly kind: 'weekday';
			readonly from: 'document' | 'date';
			readonly weekday: number;
			readonly side: Side | 'near';
			readonly isWeekend?: boolean;
	  }
	/** so many units from the document's date, or from the date before; `near`: from that where there is one */
	| {
			readonly kind: 'counted';
			readonly from: 'document' | 'date' | 'near';
			readonly unit: Precision | 'week' | 'weekend';
			readonly count: number;
			readonly isRough?: boolean;
	  }
	/** so many units up to the document's date or the date before, or from it on; null: a few */
	| {
			readonly kind: 'stretch';
			readonly from: 'document' | 'date' | 'near';
			readonly side: Side;
			readonly unit: Precision | 'week';
			readonly count: number | null;
			readonly isOnce?: boolean;
	  }
	/** a month or season, seen from the document's date or the date before */
	| {
			readonly kind: 'neighbour';
			readonly from: 'document' | 'date';
			readonly month: number;
			readonly side: Side | 'same';
	  }
	/** a month or season as it comes every year */
	| { readonly kind: 'recurring'; readonly month: number };

type Side = 'before' | 'after';

/** Where words for a date stand. */
export interface FoundWords extends TextRange {
	readonly mention: DateWords;
	readonly isWeak: boolean;
}

/** What stands around words, as far as rules look. */
export interface Around {
	readonly before: string;
	readonly after: string;
}

/** A way of writing dates. */
export interface Rule {
	/** global; every repetition in it is bounded, so that no text makes it slow */
	readonly pattern: RegExp;
	/** null where the words turn out to be no date */
	readonly read: (parts: Parts, around: Around) => DateWords | null;
	readonly isWeak?: boolean;
}

export type Parts = Readonly<Partial<Record<string, string>>>;
