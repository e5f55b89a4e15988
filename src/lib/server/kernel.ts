import type { MakeOptions, Made } from '#lib/make/make.ts';
import type { LanguageTag } from '#lib/text/languages.ts';
import type { StoryFolder } from '#lib/story/parse/parse.ts';
import { bundleModule } from '../../tasks/bundle.mjs';

/** What `src/lib/make/kernel.ts` gives. */
interface Kernel {
	readonly make: (folder: StoryFolder, options?: Partial<MakeOptions>) => Promise<Made>;
}

let kernel: Promise<Kernel> | undefined;

/**
 * The function that makes a file of a story, as all who make files have it. It is bundled once.
 * @param used the languages of the files
 */
export function loadKernel(used: readonly LanguageTag[] = []): Promise<Kernel> {
	return (kernel ??= bundleModule('src/lib/make/kernel.ts', used).then(
		(code) => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
	));
}
