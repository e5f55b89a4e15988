import { readDate } from '#lib/authoring/date-field.ts';
import { freeName } from '#lib/authoring/names.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { proposePassages, type ProposedPassage } from '#lib/finding/passages.ts';
import type { DateReason, TextFacts } from '#lib/finding/found-date.ts';
import type { Offer } from '#lib/importing/offers.ts';
import { describeQuote } from '#lib/text/describe.ts';
import { parseDocument } from '#lib/text/document.ts';
import { defaultLanguage, interfaceFor } from '#lib/text/languages.ts';
import type { TextRange } from '#lib/text/range.ts';
import { bringing, dateFault } from '#lib/words/en/workbench.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';

/** Events as comments of a story.yaml, and how many of them have a date. */
interface Drafts {
	readonly yaml: string;
	readonly count: number;
	readonly dated: number;
}

/** An event as it is proposed. */
interface Draft {
	/** words it rests on; null: none are known */
	readonly place: TextRange | null;
	readonly title: string;
	readonly date: Pick<ProposedPassage, 'date'>['date'];
	readonly summary: string;
	/** what its author is to know of it */
	readonly remarks: readonly string[];
}

/** What the first line of each looks like, while nobody has taken it. */
const untaken = /^ {2}# - id: /gm;

/**
 * What may be events, each in comments: nothing is one until somebody takes it. First what was brought in, then the best
 * passages of a source, in its order, whose titles are left to whoever takes them.
 * @param source as `parseDocument` reads it
 * @param most how many passages
 * @param brought from elsewhere
 */
export function draftsOf(
	source: string,
	facts: TextFacts,
	most: number,
	brought: readonly Offer[] = []
): Drafts {
	const document = parseDocument(source);
	const found = proposePassages(document, facts);
	const elsewhere = brought.map((offer) => broughtIn(offer, found));
	const isApart = (passage: TextRange) =>
		!elsewhere.some(({ place }) => place && place.start < passage.end && place.end > passage.start);
	const best = found
		.filter(isApart)
		.slice(0, most)
		.sort((a, b) => a.start - b.start)
		.map((passage): Draft => ({ place: passage, title: '', date: passage.date, summary: '', remarks: [] }));
	const drafts = [...elsewhere, ...best];
	const taken = new Set<string>();
	const because = reasons(facts.language ?? defaultLanguage);
	const events = drafts.map((draft) => linesOf(document.text, draft, taken, because));
	return {
		yaml: events.map((lines) => lines.map((line) => `  # ${line}\n`).join('')).join('\n'),
		count: drafts.length,
		dated: drafts.filter(({ date }) => date).length
	};
}

/** What was brought in, as the workbench offers it: with its own date, and with the document's words. */
function broughtIn(
	{ title, when, summary, lane, quote, anchor }: Offer,
	found: readonly ProposedPassage[]
): Draft {
	const [place = null] = anchor.places;
	const named = place && found.find(({ start, end }) => start < place.end && end > place.start)?.date;
	const read = readDate(when);
	const edtf = read.state === 'read' ? read.when.edtf : null;
	const own = edtf === null ? null : { edtf, basis: 'inferred' as const, reason: null, words: null };
	return {
		place,
		title: title.replace(/\s+/g, ' ').trim(),
		date: edtf === null || edtf === named?.edtf ? (named ?? null) : own,
		summary: summary.trim(),
		remarks: [
			...remarksOn(anchor),
			...(anchor.found === 'exact' || !quote?.exact ? [] : [`Quoted was: ${JSON.stringify(quote.exact)}`]),
			...(read.state === 'unread' ? [bringing.noDate(when, dateFault(read.fault))] : []),
			...(lane ? [`Its lane (one of "categories", if you want lanes): ${JSON.stringify(lane)}`] : [])
		]
	};
}

/** How the words that were brought in stand in the document, where that is not letter for letter. */
function remarksOn({ found, places }: Offer['anchor']): readonly string[] {
	if (found === 'exact') return [];
	if (found === 'alike') return ['Not letter for letter. Its quote is what the document says.'];
	return [bringing.found[found](places.length)];
}

/** How many drafts a story.yaml has that nobody has taken yet. */
export function draftsIn(yaml: string): number {
	return yaml.match(untaken)?.length ?? 0;
}

function linesOf(
	text: string,
	{ place, title, date, summary, remarks }: Draft,
	taken: Set<string>,
	because: (reason: DateReason) => string
): string[] {
	const { exact, prefix, suffix } = place ? describeQuote(text, place) : { exact: '' };
	const id = freeName((title || exact).split(/\s+/, 6).join(' '), 'event', taken);
	taken.add(id);
	return [
		`- id: ${id}`,
		...remarks.map((remark) => `  # ${remark.replaceAll(/\s+/g, ' ')}`),
		`  title:${title && ` ${JSON.stringify(title)}`}`,
		...(summary ? [`  summary: ${JSON.stringify(summary)}`] : []),
		`  when:${date ? ` ${plain(date.edtf)}` : ''}`,
		`  basis:${date ? ` ${date.basis}` : ''}`,
		...(date?.reason ? [`  basis-note: ${JSON.stringify(because(date.reason))}`] : []),
		...(date?.words && date.basis === 'stated'
			? [`  date-phrase: ${JSON.stringify(text.slice(date.words.start, date.words.end))}`]
			: []),
		'  passages:',
		`    - quote:${exact && ` ${JSON.stringify(exact)}`}`,
		...(prefix === undefined ? [] : [`      prefix: ${JSON.stringify(prefix)}`]),
		...(suffix === undefined ? [] : [`      suffix: ${JSON.stringify(suffix)}`])
	];
}

/** YAML reads a bare bracket as a list. */
function plain(edtf: string): string {
	return /^[[.]/.test(edtf) ? JSON.stringify(edtf) : edtf;
}

/** In the story's language where the interface speaks it: it becomes a part of the story. */
function reasons(language: string): (reason: DateReason) => string {
	const tag = interfaceFor(language);
	return (reason) => inLanguage(tag, () => words.finding.because(reason, parseEdtf));
}
