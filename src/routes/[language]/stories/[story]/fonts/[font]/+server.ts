import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { storyInLanguage, storyInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../../../stories/[story]/fonts/[font]/+server.ts';

export const entries: EntryGenerator = async () => {
	const all = storyInLanguageEntries().map(async (entry) =>
		(await pageFonts(storyInLanguage(entry), entry.language)).map(({ name }) => ({ ...entry, font: name }))
	);
	return (await Promise.all(all)).flat();
};
