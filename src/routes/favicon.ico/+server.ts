import { iconIco } from '../icon.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** For programs that ask for an icon by this name and no other. */
export const GET: RequestHandler = async () =>
	new Response(await iconIco(32), { headers: { 'content-type': 'image/vnd.microsoft.icon' } });
