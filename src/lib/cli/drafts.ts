import { freeName } from '#lib/authoring/names.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { proposePassages, type ProposedPassage } from '#lib/finding/passages.ts';
import type { DateReason, TextFacts } from '#lib/finding/found-date.ts';
import { describeQuote } from '#lib/text/describe.ts';
import { parseDocument } from '#lib/text/document.ts';
import { defaultLanguage, interfaceFor } from '#lib/text/languages.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';

/** Events as comments of a story.yaml, and how many of them have a date. */
interface Drafts {
	readonly yaml: string;
	readonly count: number;
	readonly dated: number;
}

/** What the first line of each looks like, while nobody has taken it. */
const untaken = /^ {2}# - id: /gm;

/**
 * The best passages of a source that may be events, in its order, each as an event in comments: nothing is one until
 * somebody takes it. Titles are left to whoever does.
 * @param source as `parseDocument` reads it
 * @param most how many
 */
export function draftsOf(source: string, facts: TextFacts, most: number): Drafts {
	const document = parseDocument(source);
	const best = proposePassages(document, facts)
		.slice(0, most)
		.sort((a, b) => a.start - b.start);
	const taken = new Set<string>();
	const because = reasons(facts.language ?? defaultLanguage);
	const events = best.map((passage) => draftOf(document.text, passage, taken, because));
	return {
		yaml: events.map((lines) => lines.map((line) => `  # ${line}\n`).join('')).join('\n'),
		count: best.length,
		dated: best.filter(({ date }) => date).length
	};
}

/** How many drafts a story.yaml has that nobody has taken yet. */
export function draftsIn(yaml: string): number {
	return yaml.match(untaken)?.length ?? 0;
}

function draftOf(
	text: string,
	passage: ProposedPassage,
	taken: Set<string>,
	because: (reason: DateReason) => string
): string[] {
	const { date } = passage;
	const { exact, prefix, suffix } = describeQuote(text, passage);
	const id = freeName(exact.split(/\s+/, 6).join(' '), 'event', taken);
	taken.add(id);
	return [
		`- id: ${id}`,
		'  title:',
		`  when:${date ? ` ${plain(date.edtf)}` : ''}`,
		`  basis:${date ? ` ${date.basis}` : ''}`,
		...(date?.reason ? [`  basis-note: ${JSON.stringify(because(date.reason))}`] : []),
		...(date?.words && date.basis === 'stated'
			? [`  date-phrase: ${JSON.stringify(text.slice(date.words.start, date.words.end))}`]
			: []),
		'  passages:',
		`    - quote: ${JSON.stringify(exact)}`,
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
