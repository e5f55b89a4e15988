import type { Block } from '#lib/text/document.ts';
import { findDates } from './find-dates.ts';
import type { FoundDate, TextFacts } from './found-date.ts';

/** How many blocks a head may have, and how many letters a line of it besides the date. */
const head = { blocks: 6, besides: 40 };

/**
 * The date that stands near the top of a document in a line that holds little else, as news, letters and rulings say when
 * they were written: a day, or else a month; null where there is none.
 */
export function datelineOf(
	{ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
	{ language }: Pick<TextFacts, 'language'> = {}
): FoundDate | null {
	for (const { start, end } of blocks.slice(0, head.blocks)) {
		if (end - start > 120) continue;
		const [date, ...others] = findDates(text.slice(start, end), language ? { language } : {});
		const isAlone = date && others.length === 0 && end - start - (date.end - date.start) <= head.besides;
		if (isAlone && date.basis === 'stated' && /^\d{4}-\d\d(-\d\d)?$/.test(date.edtf))
			return { ...date, start: start + date.start, end: start + date.end };
	}
	return null;
}
