import type { Handle } from '@sveltejs/kit';
import { withoutPlaces } from '#lib/make/markup.ts';
import { pageLanguage } from '#lib/server/page-language.ts';
import { withStylesInPlace } from '#lib/server/page-styles.ts';
import { speakManyAtATime } from '#lib/server/speaking.ts';
import { defaultLanguage, languages } from '#lib/text/languages.ts';
import { inLanguage } from '#lib/words/speaking.ts';

speakManyAtATime();

/** Pages that Kit takes over speak English: its scripts do. */
const takenOver = /\/\(views\)\/|^\/embed\/\[story\]\/compare$/;

/**
 * Every page and file speaks the language of its address. Pages that are not taken over go without what is there for
 * that: it is up to a tenth of the page.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = takenOver.test(event.route.id ?? '') ? defaultLanguage : pageLanguage(event.params);
	const direction = languages[language].direction === 'rtl' ? ' dir="rtl"' : '';
	const inItsLanguage = (html: string) =>
		html.replace('<html lang="en">', `<html lang="${language}"${direction}>`);
	return inLanguage(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				inItsLanguage(html.includes('kit.start(') ? html : withStylesInPlace(withoutPlaces(html)))
		})
	);
};
