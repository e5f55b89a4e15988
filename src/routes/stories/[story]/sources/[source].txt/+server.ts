import { error } from '@sveltejs/kit';
import { storyOf } from '#lib/server/entries.ts';
import { allStories } from '#lib/server/stories.ts';
import { sourceById } from '#lib/story/lookup.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	allStories().flatMap(({ id, sources }) => sources.map((source) => ({ story: id, source: source.id })));

/** A source as plain text: what the positions of annotations are counted in. */
export const GET: RequestHandler = ({ params }) => {
	const source = sourceById(storyOf(params), params.source);
	if (!source) error(404, `unknown source: "${params.source}"`);
	return new Response(source.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
