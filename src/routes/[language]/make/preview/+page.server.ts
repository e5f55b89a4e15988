import { furtherLanguageEntries } from '#lib/server/entries.ts';
import { pageScript, previewScripts } from '#lib/server/module-scripts.ts';
import { usedLanguages } from '#lib/server/page-language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = furtherLanguageEntries;

export const load: PageServerLoad = async () => ({
	script: await pageScript('previewStart'),
	scripts: await previewScripts(usedLanguages())
});
