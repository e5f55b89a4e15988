import { error } from '@sveltejs/kit';
import { iconPng, iconSizes } from '../icon.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => iconSizes.map((size) => ({ size: `${size}` }));

/** The icon for what reads no SVG. */
export const GET: RequestHandler = async ({ params }) => {
	const size =
		iconSizes.find((each) => `${each}` === params.size) ?? error(404, `no such icon: "${params.size}"`);
	return new Response(await iconPng(size), { headers: { 'content-type': 'image/png' } });
};
