import type { Handle } from '@sveltejs/kit';
import { withoutPlaces } from '#lib/make/markup.ts';
import { pageLanguage } from '#lib/server/page-language.ts';
import { withStylesInPlace } from '#lib/server/page-styles.ts';
import { speakManyAtATime } from '#lib/server/speaking.ts';
import { languages } from '#lib/text/languages.ts';
import { inLanguage } from '#lib/words/speaking.ts';

speakManyAtATime();

/** What stands in pages that a script takes over as they were drawn, see TakenOver.svelte. */
const takenOver = 'data-island="view"';

/**
 * Every page and file speaks the language of its address. Pages that are not taken over go without what is there for
 * that: it is up to a tenth of the page.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = pageLanguage(event.params);
	const direction = languages[language].direction === 'rtl' ? ' dir="rtl"' : '';
	const inItsLanguage = (html: string) =>
		html.replace('<html lang="en">', `<html lang="${language}"${direction}>`);
	return inLanguage(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				inItsLanguage(withStylesInPlace(html.includes(takenOver) ? html : withoutPlaces(html)))
		})
	);
};
