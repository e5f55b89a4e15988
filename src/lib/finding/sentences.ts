import type { TextRange } from '#lib/text/range.ts';

/** Words with a full stop after which a sentence goes on, whatever follows. */
const abbreviation =
	/(?:^|[\s(“"'‘])(?:(?:Dr|Mrs?|Ms|Prof|St|Ste|Sts|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Rev|Hon|Sen|Rep|Gov|Pres|Messrs|Mme|Mlle|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Nn]os?|[Aa]rts?|[Vv]ol|[Pp]p?|[Ff]ig|[Cc]h|[Cc]a?|[Vv]s?|cf|approx|e\.g|i\.e|al|Nr|Bd|Hr|Fr|Dr|bzw|z\.\s?B|vgl|г|гг|в|вв|ул|им)|(?:\p{Lu}\.){0,3}\p{Lu})\.\s{0,3}$/u;
/** After the full stop of initials or of a year a new sentence may begin with any of these. */
const beginning =
	/^(?:The|He|She|It|They|In|On|At|By|This|That|These|Those|A|An|After|When|But|And|His|Her|Its|Their|We|I)\s/;

/** Longer lines are cut by rule alone: what a language knows of sentences takes the square of their length in some engines. */
export const longestLine = 50_000;

/** The sentences of a text, without the space around them, in order. A line ends a sentence. */
export function sentencesIn(text: string, language = 'en'): TextRange[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const sentences: TextRange[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		for (let from = 0; from < line.length; from += longestLine) {
			const piece = line.slice(from, from + longestLine);
			let open: number | null = null;
			for (const { segment, index } of segmenter.segment(piece)) {
				open ??= index;
				const end = index + segment.length;
				if (goesOn(piece, end)) continue;
				push(sentences, text, start + from + open, start + from + end);
				open = null;
			}
			if (open !== null) push(sentences, text, start + from + open, start + from + piece.length);
		}
		start += line.length + 1;
	}
	return sentences;
}

/** Whether a sentence goes on where `Intl.Segmenter` ends it. */
function goesOn(line: string, end: number): boolean {
	if (end >= line.length) return false;
	const before = line.slice(Math.max(0, end - 24), end);
	const after = line.slice(end, end + 24);
	if (/^[\p{Ll}]/u.test(after) && !/[!?…]["”’)]?\s*$/.test(before)) return true;
	const [found] = abbreviation.exec(before) ?? [];
	if (found === undefined) return false;
	// `the U.S. The court`
	const areInitials = /(?:\p{Lu}\.){2}\s{0,3}$/u.test(found);
	return !(areInitials && beginning.test(after));
}

function push(sentences: TextRange[], text: string, start: number, end: number): void {
	const words = text.slice(start, end);
	const first = end - words.trimStart().length;
	const last = start + words.trimEnd().length;
	if (first < last) sentences.push({ start: first, end: last });
}
