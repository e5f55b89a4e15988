import type { MakeOptions, Made } from '#lib/make/make.ts';
import type { StoryFolder } from '#lib/story/parse/parse.ts';
import { bundleModule } from '../../tasks/bundle.mjs';

/** What `src/lib/make/kernel.ts` gives. */
interface Kernel {
	readonly make: (folder: StoryFolder, options?: Partial<MakeOptions>) => Promise<Made>;
}

let kernel: Promise<Kernel> | undefined;

/** The function that makes a file of a story, as all who make files have it. It is bundled once. */
export function loadKernel(): Promise<Kernel> {
	return (kernel ??= bundleModule('src/lib/make/kernel.ts').then(
		(code) => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
	));
}
