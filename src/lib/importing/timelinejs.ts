import { emptyDraft, type ImportDraft, type ImportFault } from './import-draft.ts';
import { dateOf, type DateParts } from './date-parts.ts';
import { plainWords } from './plain-words.ts';
import { asText, isFields, type Json, type JsonFields } from './json.ts';

/**
 * The events of a timeline of TimelineJS 3, https://timeline.knightlab.com/docs/json-format.html; null for anything else.
 * Pictures and colours are left behind.
 */
export function timelineJsIn(
	value: Json
): { readonly drafts: readonly ImportDraft[]; readonly faults: readonly ImportFault[] } | null {
	if (!isFields(value) || !Array.isArray(value['events'])) return null;
	const slides = value['events'] as Json[];
	if (!slides.some((slide) => isFields(slide) && ('start_date' in slide || isFields(slide['text']))))
		return null;
	const faults: ImportFault[] = [];
	const drafts = slides.flatMap((slide, index) => {
		const number = index + 1;
		if (isFields(slide)) return [draftOf(slide, number)];
		faults.push({ problem: 'no-fields', at: number, found: asText(slide) });
		return [];
	});
	const eras = Array.isArray(value['eras']) ? (value['eras'] as Json[]) : [];
	for (const era of eras)
		faults.push({ problem: 'no-event', at: null, found: isFields(era) ? headlineOf(era) : asText(era) });
	return { drafts, faults };
}

function draftOf(slide: JsonFields, number: number): ImportDraft {
	const { start_date: start, end_date: end, text } = slide;
	const shown =
		asText(slide['display_date']) || (isFields(start) && !isFields(end) ? asText(start['display_date']) : '');
	return {
		...emptyDraft,
		number,
		title: headlineOf(slide),
		when: dateOf(partsOf(start), partsOf(end), shown),
		summary: isFields(text) ? plainWords(asText(text['text'])) : '',
		lane: asText(slide['group'])
	};
}

function headlineOf({ text }: JsonFields): string {
	return isFields(text) ? plainWords(asText(text['headline'])) : '';
}

function partsOf(date: Json): DateParts | null {
	if (!isFields(date)) return null;
	return { year: asText(date['year']), month: asText(date['month']), day: asText(date['day']) };
}
