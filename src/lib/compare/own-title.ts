import type { Subject } from '#lib/comparison/subject.ts';
import { ownWords } from '#lib/words/own-words.ts';

/** Attributes of what says the title of a subject: a period has that of its story. @param language of the story, BCP 47 */
export function ownTitle({ kind }: Pick<Subject, 'kind'>, language: string): ReturnType<typeof ownWords> {
	return kind === 'period' ? ownWords(language) : {};
}
