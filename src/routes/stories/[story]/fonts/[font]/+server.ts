import { error } from '@sveltejs/kit';
import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { storyOf } from '#lib/server/entries.ts';
import { words } from '#lib/words/words.ts';
import { allStories } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const all = allStories().map(async (story) => ({ story: story.id, fonts: await pageFonts(story) }));
	return (await Promise.all(all)).flatMap(({ story, fonts }) =>
		fonts.map(({ name }) => ({ story, font: name }))
	);
};

/** A font that `fonts.css` beside it names, with the characters of its story, and of what is said of it, alone. */
export const GET: RequestHandler = async ({ params }) => {
	const fonts = await pageFonts(storyOf(params), words.tag);
	const font = fonts.find(({ name }) => name === params.font) ?? error(404, `no such font: "${params.font}"`);
	return new Response(new Uint8Array(font.bytes), { headers: { 'content-type': 'font/woff2' } });
};
