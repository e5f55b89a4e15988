import { lookAlikeAt, nameCharacter } from '#lib/text/characters.ts';
import { describeQuote } from '#lib/text/describe.ts';
import { locate } from '#lib/text/document.ts';
import { isHardWrapped } from '#lib/text/hard-wrap.ts';
import { findQuote } from '#lib/text/quote.ts';
import type { QuoteSelector, TextRange } from '#lib/text/range.ts';
import { closestPassage } from '#lib/text/repair.ts';
import { cutAt } from '#lib/text/word-boundaries.ts';
import { show } from '#lib/text/show.ts';
import type { Source } from '#lib/story/types.ts';

/*
 * What to say of a quote that does not stand in exactly one place, and how to mend it.
 */

/**
 * How much text is searched for remedies, in UTF-16 code units: megabytes take seconds each time, and whoever has so
 * many faults in a text of that length has put the wrong file there.
 */
const PATIENCE = 10_000_000;

/** What a fault says in place of a remedy when patience is at its end. */
const UNSOUGHT = 'was not looked for, as that would take too long';

/** How many of the places of an ambiguous quote are told apart. */
const SHOWN_PLACES = 4;

/** The longest context that is shown to tell places apart, in UTF-16 code units: nobody copies pages. */
const LONGEST_CONTEXT = 300;

/** Says of each text whether there is still time to search it for a remedy. */
export function patience(): (text: string) => boolean {
	let left = PATIENCE;
	return (text) => (left -= text.length) > 0;
}

/** A quote that stands nowhere. */
export function explainMissing(source: Source, selector: QuoteSelector, withRemedy: boolean): string {
	const { exact, prefix, suffix } = selector;
	const context = [prefix && `after ${show(prefix)}`, suffix && `before ${show(suffix)}`].filter(Boolean);
	const bare = withRemedy && context.length > 0 ? findQuote(source.text, { exact }) : [];
	if (bare.length > 0) {
		const where = context.join(' and ');
		return `the quote does not stand ${where}, but at ${formatPlaces(source, bare)}: ${show(exact)}`;
	}
	if (withRemedy && runsOn(source.text, exact)) return explainRunningOn(exact, source);
	const plain = withRemedy ? withoutMarkdown(source.text) : source.text;
	if (plain !== source.text && plain.includes(exact)) {
		return `the quote stands in the source with the marks of Markdown among its words; write the document as plain text: ${show(exact)}`;
	}
	const remedy = withRemedy ? formatNearest([source], exact) : explainUnsought();
	return `the quote does not stand in the source${remedy}: ${show(exact)}`;
}

/** A quote that stands in several places. */
export function explainAmbiguous(
	source: Source,
	selector: QuoteSelector,
	count: number,
	withRemedy: boolean
): string {
	const places = withRemedy
		? formatPlaces(source, findQuote(source.text, selector))
		: `what tells them apart ${UNSOUGHT}`;
	return `the quote stands in ${count} places; add \`prefix\` or \`suffix\` (${places}): ${show(selector.exact)}`;
}

/** A quote with a line break of the source in it. */
export function explainRunningOn(exact: string, source: Pick<Source, 'text'>): string {
	const remedy = isHardWrapped(source.text)
		? 'the document breaks lines within paragraphs: write each paragraph as one line'
		: 'quote each as a passage of its own';
	return `the quote runs over more than one paragraph; ${remedy}: ${show(exact)}`;
}

/** What to say of a quote that begins or ends inside a word; null when it does neither. */
export function explainCut(text: string, { start, end }: TextRange): string | null {
	const [first, last] = [cutAt(text, start), cutAt(text, end)];
	const where = first ? `begins inside ${show(first)}` : last ? `ends inside ${show(last)}` : null;
	return where && `the quote ${where}; quote whole words: ${show(text.slice(start, end))}`;
}

/** Whether the quote is there but for its white space, with a line break of the source in it. */
function runsOn(text: string, exact: string): boolean {
	const words = exact.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	return new RegExp(words.join('\\s+')).exec(text)?.[0].includes('\n') === true;
}

/** A text without the marks of links, emphasis and code. */
function withoutMarkdown(text: string): string {
	return text
		.replace(/!?\[([^\]\n]*)\]\([^)\s]*(?: "[^"\n]*")?\)/g, '$1')
		.replace(/(\*\*|__|[*_`])(?=\S)([^\n]*?\S)\1/g, '$2');
}

/** Where a quote stands, each place with the context that tells it from the others, ready to be copied. */
function formatPlaces(source: Source, places: readonly TextRange[]): string {
	const words = places.slice(0, SHOWN_PLACES).map((place) => {
		const { prefix, suffix } = describeQuote(source.text, place);
		const { section, paragraph } = locate(source.blocks, source.text, place.start);
		const isShort = Math.max(prefix?.length ?? 0, suffix?.length ?? 0) <= LONGEST_CONTEXT;
		const context = [
			prefix && `prefix: ${JSON.stringify(prefix)}`,
			suffix && `suffix: ${JSON.stringify(suffix)}`
		].filter(Boolean);
		return [`§${section} ¶${paragraph}`, isShort && context.join(', ')].filter(Boolean).join(' ');
	});
	if (places.length > SHOWN_PLACES) words.push('…');
	return words.join('; ');
}

/** The characters of one letter, or what stands for nothing. */
function nameCharacters(letter: string): string {
	return letter === '' ? 'nothing' : Array.from(letter, nameCharacter).join(' and ');
}

/** Said where the wording nearest to a quote is not looked for. */
export function explainUnsought(): string {
	return `; the nearest wording ${UNSOUGHT}`;
}

/** The wording nearest to the quote, in whichever source it stands, and how like it is. */
export function formatNearest(sources: readonly Source[], quote: string): string {
	const near = sources.flatMap(({ text }) => {
		const place = closestPassage(text, quote);
		return place ? [{ likeness: place.likeness, words: text.slice(place.start, place.end) }] : [];
	});
	const best = near.sort((a, b) => b.likeness - a.likeness)[0];
	if (!best) return ', and nothing there is like it';
	const likeness = `${Math.round(best.likeness * 100)} % alike`;
	const unlike = lookAlikeAt(quote, best.words);
	if (unlike) {
		const [here, there] = [unlike.a, unlike.b].map(nameCharacters);
		return `; it looks the same there but has ${there} where the quote has ${here}: copy it from the source, ${JSON.stringify(best.words)}`;
	}
	const breaks = best.words.includes('\n') ? ' and runs over more than one paragraph' : '';
	return `; the nearest wording is ${likeness}${breaks}, ${JSON.stringify(best.words)}`;
}
