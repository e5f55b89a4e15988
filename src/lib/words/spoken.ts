import { all } from './all.ts';
import * as en from './en/index.ts';
import { spokenLanguage } from './speaking.ts';
import type { Words } from './words.ts';

/*
 * What `#lib/words/words.ts` is where pages are drawn (package.json, `imports`): the words of the language that is
 * spoken while they are asked for. A phrase that is kept, by a constant of a module, would be kept in one language.
 */

export const words = Object.defineProperties(
	{},
	Object.fromEntries(
		Object.keys(en).map((subject) => [
			subject,
			{ enumerable: true, get: () => all[spokenLanguage()][subject as keyof Words] }
		])
	)
) as Words;
