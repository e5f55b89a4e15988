import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import type { Story } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** What the address of a picture says of its language: a further one that the story asks for. */
export function languageOf(params: {
	readonly story: string;
	readonly language?: string;
}): string | undefined {
	return params.language;
}

/** A drawing in the language that is spoken, as PNG. @param as see `rasterise` */
export async function png(
	svg: string,
	story: Story,
	...as: [scale?: number, colours?: 'few']
): Promise<Response> {
	const image = await rasterise(svg, await fontsOf(story, words.tag), ...as);
	return new Response(image, { headers: { 'content-type': 'image/png' } });
}
