import { emptyDraft, type ImportDraft, type ImportFault } from './import-draft.ts';
import { asText, firstOf, isFields, type Json, type JsonFields } from './json.ts';

/** Fields of an answer, by the names that assistants give them; the first is the one they are asked for. */
const fields = {
	title: ['title', 'event', 'headline', 'name'],
	date: ['date', 'when', 'edtf'],
	quote: ['quote', 'quotation', 'exact', 'passage'],
	summary: ['summary', 'description'],
	lane: ['lane', 'category', 'group']
} as const;

/**
 * The events of an assistant's answer: a list of `{ "title", "date", "quote", "summary", "lane" }`, by itself or as `events`.
 * Null where it is no list of things with any of these fields.
 */
export function answerIn(
	value: Json
): { readonly drafts: readonly ImportDraft[]; readonly faults: readonly ImportFault[] } | null {
	const items = isFields(value) ? value['events'] : value;
	if (!Array.isArray(items)) return null;
	const all = items as Json[];
	const names = Object.values(fields).flat() as string[];
	if (all.length > 0 && !all.some((item) => isFields(item) && names.some((name) => name in item)))
		return null;
	const faults: ImportFault[] = all.length === 0 ? [{ problem: 'empty', at: null, found: '' }] : [];
	const drafts = all.flatMap((item, index) => {
		const number = index + 1;
		if (isFields(item)) return [draftOf(item, number, faults)];
		faults.push({ problem: 'no-fields', at: number, found: JSON.stringify(item) });
		return [];
	});
	return { drafts, faults };
}

function draftOf(item: JsonFields, number: number, faults: ImportFault[]): ImportDraft {
	const read = (field: keyof typeof fields) => {
		const value = firstOf(item, fields[field]);
		const text = asText(value);
		if (value !== undefined && text === '' && value !== '')
			faults.push({ problem: 'no-text', at: number, found: `${fields[field][0]}: ${JSON.stringify(value)}` });
		return text;
	};
	const exact = read('quote');
	return {
		...emptyDraft,
		number,
		title: read('title'),
		when: read('date'),
		summary: read('summary'),
		lane: read('lane'),
		quote: exact === '' ? null : { exact }
	};
}
