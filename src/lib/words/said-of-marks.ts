import type { DateMark } from '#lib/story/marks-used.ts';

/** Sentences with the marks each is about, `count` for the number of several events. */
export type MarkSentences = readonly (readonly [sentence: string, marks: readonly (DateMark | 'count')[]])[];

/** Those that are about some of these marks. */
export function saidOf(sentences: MarkSentences, marks: readonly (DateMark | 'count')[]): string[] {
	return sentences
		.filter(([, about]) => about.some((mark) => marks.includes(mark)))
		.map(([sentence]) => sentence);
}
