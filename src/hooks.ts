import type { Transport } from '@sveltejs/kit';
import { BuildOnly } from '#lib/page/build-only.ts';

/** What is kept at build does not travel. */
export const transport: Transport = {
	BuildOnly: {
		encode: (value) => value instanceof BuildOnly && 'build',
		decode: () => new BuildOnly(null)
	}
};
