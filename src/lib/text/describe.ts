import { findQuote } from './quote.ts';
import type { QuoteSelector, TextRange } from './range.ts';

type Side = 'before' | 'after';

/** The exact words with the context taken so far: `start` and `end` reach out over prefix and suffix. */
type Widened = TextRange;

/**
 * The selector that `findQuote` finds exactly once, with as little context as that takes: words are added before
 * and after in turn, and neither side could spare its last one.
 * @throws RangeError when the range is empty or reaches outside the text
 */
export function describeQuote(text: string, range: TextRange): QuoteSelector {
	const { start, end } = range;
	if (!(start >= 0 && start < end && end <= text.length)) {
		throw new RangeError(`not a stretch of the text: ${start}…${end}`);
	}
	const exact = text.slice(start, end);
	const others = findQuote(text, { exact }).flatMap((place) => (place.start === start ? [] : [place.start]));

	const { widened, last } = tellApart(text, start, others, range, ['before', 'after']);
	// What the side that grew last took is all needed. The other may have taken words that tell nothing apart.
	const needed = last === 'before' ? { start: widened.start, end } : { start, end: widened.end };
	const left = others.filter((other) => isAlike(text, start, other, range, needed));
	const other: Side = last === 'before' ? 'after' : 'before';
	const least = tellApart(text, start, left, needed, [other]).widened;

	return {
		exact,
		...(least.start < start && { prefix: text.slice(least.start, start) }),
		...(least.end > end && { suffix: text.slice(end, least.end) })
	};
}

/**
 * Adds words on the given sides in turn until no other place has the same context.
 * Ends at the latest with the whole text, which stands in one place only.
 */
function tellApart(
	text: string,
	start: number,
	others: readonly number[],
	range: Widened,
	sides: readonly [Side, ...Side[]]
): { widened: Widened; last: Side } {
	let widened = range;
	let last = sides[0];
	for (let step = 0; others.length > 0; step++) {
		last = sides[step % sides.length] ?? last;
		const wider = widen(text, widened, last);
		others = others.filter((other) => isAlike(text, start, other, widened, wider));
		widened = wider;
	}
	return { widened, last };
}

/** Whether what `wider` has more than `known` also stands about the other place. */
function isAlike(text: string, start: number, other: number, known: Widened, wider: Widened): boolean {
	const shift = other - start;
	return (
		wider.start + shift >= 0 &&
		text.startsWith(text.slice(wider.start, known.start), wider.start + shift) &&
		text.startsWith(text.slice(known.end, wider.end), known.end + shift)
	);
}

/** One more word on a side, or as much of one as 24 characters: some scripts write no spaces. */
function widen(text: string, { start, end }: Widened, side: Side): Widened {
	if (side === 'before') {
		const word = /\S{0,24}\s*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
		return { start: start - word.length, end };
	}
	const word = /^\s*\S{0,24}/u.exec(text.slice(end, end + 120))?.[0] ?? '';
	return { start, end: end + word.length };
}
