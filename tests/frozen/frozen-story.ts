import { readFileSync } from 'node:fs';
import { parseStory } from '#lib/story/parse/parse.ts';

const folder = new URL('kabul-moscow/', import.meta.url);

/**
 * The first story as it stood on 28 November 2026. What is drawn, counted and compared is tested on this copy, so that
 * an edit of the live story breaks no test of a drawing.
 */
export const frozenStory = parseStory({
	id: 'kabul-moscow',
	path: 'tests/frozen/kabul-moscow',
	yaml: readFileSync(new URL('story.yaml', folder)),
	readSource: (file) => readFileSync(new URL(file, folder))
});
