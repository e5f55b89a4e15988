import { itemMarkOf } from '#lib/text/document.ts';
import type { Edit } from './edit.ts';
import { linesOf } from './lines.ts';

/** Headings are no longer than this, in UTF-16 code units, and what stands under them no shorter. */
const longest = 80;
const shortestBelow = 120;

/**
 * Lines that look like headings which lost their marks: short ones that end no sentence, begin with a capital or a number,
 * stand by themselves, and have a paragraph below. Each becomes one of the second level.
 */
export function headingEdits(text: string): Edit[] {
	const lines = linesOf(text);
	return lines.flatMap(({ start, words }, i) => {
		if (i === 0 || words === '' || words.length > longest || /[.!?:;,…)»”"]$/.test(words)) return [];
		if (!/^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.? |[IVX]{1,5}\. )?[\p{Lu}\p{Lo}]/u.test(words) || /^#/.test(words))
			return [];
		if (/^[-*•]/.test(itemMarkOf(words))) return [];
		const isParted = lines[i - 1]?.words === '' || (lines[i - 1]?.words.length ?? 0) >= shortestBelow;
		const below = lines.slice(i + 1, i + 6);
		const first = below.findIndex((line) => line.words !== '');
		const paragraph = below.slice(Math.max(0, first)).map((line) => line.words);
		const until = paragraph.indexOf('');
		const length = (until < 0 ? paragraph : paragraph.slice(0, until)).join(' ').length;
		return isParted && (first > 0 || (paragraph[0]?.length ?? 0) >= shortestBelow) && length >= shortestBelow
			? [{ start, end: start, words: '## ' }]
			: [];
	});
}
