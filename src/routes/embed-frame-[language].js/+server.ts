import { usedLanguages } from '#lib/server/page-language.ts';
import { defaultLanguage } from '#lib/text/languages.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../embed-frame.js/+server.ts';

export const entries: EntryGenerator = () =>
	usedLanguages()
		.filter((language) => language !== defaultLanguage)
		.map((language) => ({ language }));
