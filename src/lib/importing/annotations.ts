import type { QuoteSelector, TextRange } from '#lib/text/range.ts';
import { emptyDraft, type ImportDraft, type ImportFault } from './import-draft.ts';
import { asList, asText, isFields, type Json, type JsonFields } from './json.ts';

/** Characters of a comment that is short enough for a title. */
const longestTitle = 80;

interface AnnotationsRead {
	readonly drafts: readonly ImportDraft[];
	readonly faults: readonly ImportFault[];
}

/**
 * The annotations in a file: W3C Web Annotations (one, a list, a page or a collection of them,
 * https://www.w3.org/TR/annotation-model/), what Hypothesis exports, or what its API answers. Null for anything else.
 */
export function annotationsIn(value: Json): AnnotationsRead | null {
	const found = listed(value);
	if (!found) return null;
	const faults: ImportFault[] = [];
	const drafts: ImportDraft[] = [];
	for (const [index, annotation] of found.entries()) {
		const number = index + 1;
		if (typeof annotation === 'string') faults.push({ problem: 'elsewhere', at: number, found: annotation });
		else if (!isFields(annotation))
			faults.push({ problem: 'no-fields', at: number, found: asText(annotation) });
		else {
			const draft = draftOf(annotation, number);
			if (draft) drafts.push(draft);
			else faults.push({ problem: 'no-words', at: number, found: commentOf(annotation) });
		}
	}
	return { drafts, faults };
}

/** The annotations as they lie in one of the wrappings there are. */
function listed(value: Json): readonly Json[] | null {
	if (Array.isArray(value)) {
		const items = value as Json[];
		return items.some((item) => isFields(item) && isAnnotation(item)) ? items : null;
	}
	if (!isFields(value)) return null;
	if (isAnnotation(value)) return [value];
	for (const name of ['rows', 'annotations', 'items']) {
		const inner = value[name];
		if (Array.isArray(inner) && (inner.length === 0 || listed(inner))) return inner as Json[];
	}
	if (value['first'] === undefined) return null;
	const pages = asList(value['first']);
	return pages.flatMap((page) => (isFields(page) ? (listed(page) ?? []) : [page]));
}

function isAnnotation(fields: JsonFields): boolean {
	const type = asList(fields['type'] ?? fields['@type']).map(asText);
	return fields['target'] !== undefined || type.includes('Annotation') || type.includes('oa:Annotation');
}

function draftOf(annotation: JsonFields, number: number): ImportDraft | null {
	const selectors = asList(annotation['target']).flatMap((target) =>
		isFields(target) ? asList(target['selector']).flatMap(selectorsIn) : []
	);
	const quote = selectors.map(quoteOf).find((each) => each !== null) ?? null;
	const position = selectors.map(positionOf).find((each) => each !== null) ?? null;
	if (!quote && !position) return null;
	const comment = commentOf(annotation);
	const isTitle = comment !== '' && comment.length <= longestTitle && !comment.includes('\n');
	return {
		...emptyDraft,
		number,
		title: isTitle ? comment : '',
		summary: isTitle ? '' : comment.replace(/\s+/g, ' '),
		quote,
		position
	};
}

/** A selector, those it may be replaced by, and those that refine it. */
function selectorsIn(value: Json): readonly JsonFields[] {
	if (!isFields(value)) return [];
	const inner = [...asList(value['refinedBy']), ...asList(value['items'])];
	return [value, ...inner.flatMap(selectorsIn)];
}

function isOfType(selector: JsonFields, name: string): boolean {
	return asText(selector['type'] ?? selector['@type']).replace(/^oa:/, '') === name;
}

function quoteOf(selector: JsonFields): QuoteSelector | null {
	const { exact, prefix, suffix } = selector;
	if (!isOfType(selector, 'TextQuoteSelector') || typeof exact !== 'string' || exact.trim() === '')
		return null;
	return {
		exact,
		...(typeof prefix === 'string' && { prefix }),
		...(typeof suffix === 'string' && { suffix })
	};
}

function positionOf(selector: JsonFields): TextRange | null {
	const { start, end } = selector;
	if (!isOfType(selector, 'TextPositionSelector') || typeof start !== 'number' || typeof end !== 'number')
		return null;
	return start >= 0 && start < end ? { start, end } : null;
}

/** What its author said of the words: of Hypothesis the text, of others what is no tag. */
function commentOf(annotation: JsonFields): string {
	const own = asText(annotation['text']);
	if (own !== '') return own;
	const values = asList(annotation['body'] ?? annotation['bodyValue']).map((body) => {
		if (!isFields(body)) return '';
		return asList(body['purpose']).map(asText).includes('tagging') ? '' : asText(body['value']);
	});
	return values.find((value) => value !== '') ?? asText(annotation['bodyValue']);
}
