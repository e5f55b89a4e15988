import type { QuoteSelector, TextRange } from '#lib/text/range.ts';
import type { Path, Report } from './fault.ts';
import { show } from '#lib/text/show.ts';
import {
	patience,
	explainUnsought,
	explainAmbiguous,
	explainCut,
	explainMissing,
	formatNearest,
	explainRunningOn
} from './mending.ts';
import { occurrences } from './occurrences.ts';
import type { StoryDraft } from './shape.ts';
import { didYouMean } from './suggest.ts';
import type { Source } from '#lib/story/types.ts';

/** A passage as its author wrote it. */
export interface QuoteDraft {
	readonly quote?: string;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly source?: string;
	readonly id?: string;
}

/** One quote, with the one place it stands in. */
export interface Placed extends TextRange {
	/** as written; what the result is looked up by */
	readonly draft: QuoteDraft;
	readonly path: Path;
	readonly source: string;
}

/** A quote whose place is being looked for. */
interface Wanted {
	readonly draft: QuoteDraft;
	readonly path: Path;
	readonly source: Source;
	readonly selector: QuoteSelector;
}

/**
 * Finds the one place of every quote in events and periods; reports those without exactly one.
 * Quotes of a source that could not be read are passed over: that fault is reported already.
 */
export function placeQuotes(
	draft: StoryDraft,
	sources: ReadonlyMap<string, Source>,
	report: Report
): Placed[] {
	const wanted = collect(draft, sources, report);
	const mend = patience();
	const placed: Placed[] = [];
	for (const [source, own] of groupBySource(wanted)) {
		const found = occurrences(
			source.text,
			own.map(({ selector }) => wordsOf(selector))
		);
		for (const quote of own) {
			const { draft, path, selector } = quote;
			const places = found.get(wordsOf(selector)) ?? [];
			const start = (places[0] ?? 0) + (selector.prefix?.length ?? 0);
			if (places.length === 0) report(path, explainMissing(source, selector, mend(source.text)));
			else if (places.length > 1) {
				report(path, explainAmbiguous(source, selector, places.length, mend(source.text)));
			} else if (selector.exact.includes('\n')) report(path, explainRunningOn(selector.exact, source));
			else {
				const end = start + selector.exact.length;
				const cut = explainCut(source.text, { start, end });
				if (cut) report(path, cut);
				else placed.push({ draft, path, source: source.id, start, end });
			}
		}
	}
	return placed;
}

/** Source by source in the order of the first quotes. */
function groupBySource(wanted: readonly Wanted[]): Map<Source, Wanted[]> {
	const groups = new Map<Source, Wanted[]>();
	for (const quote of wanted) {
		const group = groups.get(quote.source);
		if (group) group.push(quote);
		else groups.set(quote.source, [quote]);
	}
	return groups;
}

/** Reports date phrases that stand in none of the sources. */
export function checkDatePhrases(
	draft: StoryDraft,
	sources: ReadonlyMap<string, Source>,
	report: Report
): void {
	// A phrase may stand in the source that could not be read.
	if (sources.size < (draft.sources?.length ?? 1) || sources.size === 0) return;
	const missing = new Set(draft.events?.flatMap((event) => event?.['date-phrase'] ?? []));
	for (const { text } of sources.values()) {
		for (const [phrase, places] of occurrences(text, missing)) if (places.length > 0) missing.delete(phrase);
	}
	const mend = patience();
	const searched = [...sources.values()];
	draft.events?.forEach((event, index) => {
		const phrase = event?.['date-phrase'];
		if (phrase === undefined || !missing.has(phrase)) return;
		const nearest = searched.every(({ text }) => mend(text))
			? formatNearest(searched, phrase)
			: explainUnsought();
		report(
			['events', index, 'date-phrase'],
			`the date phrase does not stand in the source${nearest}: ${show(phrase)}`
		);
	});
}

/** What `findQuote` looks for. */
function wordsOf({ exact, prefix = '', suffix = '' }: QuoteSelector): string {
	return prefix + exact + suffix;
}

function collect(draft: StoryDraft, sources: ReadonlyMap<string, Source>, report: Report): Wanted[] {
	const listed = new Set(draft.sources?.map((source) => source?.id) ?? [undefined]);
	const ids = [...listed].filter((id) => id !== undefined);
	// Without a full list of the sources, nobody can say which one is meant.
	const areKnown = listed.size > 0 && !listed.has(undefined);
	const wanted: Wanted[] = [];
	for (const list of ['periods', 'events'] as const) {
		draft[list]?.forEach((owner, i) => {
			owner?.passages?.forEach((passage, j) => {
				if (!passage) return;
				const path = [list, i, 'passages', j];
				const id = 'source' in passage ? passage.source : listed.size === 1 ? ids[0] : null;
				if (id === null && areKnown) {
					const message = 'the story has several sources; name one as `source`';
					report(path, `${message}: ${show(ids.join(', '))}`);
				}
				if (typeof id === 'string' && areKnown && !ids.includes(id)) {
					report([...path, 'source'], `unknown source${didYouMean(id, ids)}: ${show(id)}`);
				}
				const source = sources.get(id ?? '');
				const selector = selectorOf(passage);
				if (source && selector) wanted.push({ draft: passage, path: [...path, 'quote'], source, selector });
			});
		});
	}
	return wanted;
}

/** What to look for; null when a part of it is faulty. */
function selectorOf(passage: QuoteDraft): QuoteSelector | null {
	const { quote, prefix, suffix } = passage;
	if (quote === undefined) return null;
	if ('prefix' in passage && prefix === undefined) return null;
	if ('suffix' in passage && suffix === undefined) return null;
	return { exact: quote, prefix, suffix };
}
