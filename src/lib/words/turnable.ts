import { directionOf } from '#lib/story/language.ts';
import type { Outline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** Whether readers are offered to turn a story's time: who reads in either direction may have it run in it. */
export function isTurnable({ language, direction }: Pick<Outline, 'language' | 'direction'>): boolean {
	return [directionOf(words.tag), directionOf(language), direction].includes('rtl');
}
