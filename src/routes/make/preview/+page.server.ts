import { pageScript, previewScripts } from '#lib/server/module-scripts.ts';
import { usedLanguages } from '#lib/server/page-language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	script: await pageScript('previewStart'),
	scripts: await previewScripts(usedLanguages())
});
