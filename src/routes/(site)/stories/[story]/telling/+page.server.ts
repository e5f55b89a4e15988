import { storyOf } from '#lib/server/entries.ts';
import { pageScript } from '#lib/server/module-scripts.ts';
import { BuildOnly } from '#lib/page/build-only.ts';
import { isLong } from '#lib/story/list-pages.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const story = storyOf(params);
	// That of a long story is whole without one.
	return { story: new BuildOnly(story), script: isLong(story) ? null : await pageScript('telling') };
};
