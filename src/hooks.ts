import type { Transport } from '@sveltejs/kit';
import { Kept } from '#lib/page/kept.ts';

/** What is kept at build does not travel. */
export const transport: Transport = {
	Kept: {
		encode: (value) => value instanceof Kept && 'kept',
		decode: () => new Kept(null)
	}
};
