import type { StoryFolder } from '#lib/story/parse/parse.ts';
import { makeStory, type FurtherScript, type Made, type MakeOptions } from './make.ts';

/** `makeStory` with all it needs: what is bundled, for site, command line and browser alike. */
export function make(
	folder: StoryFolder,
	options?: Partial<MakeOptions>,
	furtherScript?: FurtherScript
): Promise<Made> {
	return makeStory({ embed: EMBED_PARTS, page: PAGE_PARTS }, folder, options, furtherScript);
}
