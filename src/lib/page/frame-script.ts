import { resolve } from '$app/paths';
import { defaultLanguage } from '#lib/text/languages.ts';
import { words } from '#lib/words/words.ts';

/** Address of what makes an embed interactive, in the language of the page. */
export function frameScript(): string {
	const language = words.tag;
	if (language === defaultLanguage) return resolve('/embed-frame.js');
	return resolve('/embed-frame-[language].js', { language });
}
