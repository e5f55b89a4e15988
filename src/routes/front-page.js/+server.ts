import { scriptResponse } from '#lib/server/classic-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What makes the list of stories live. */
export const GET: RequestHandler = () => scriptResponse('src/lib/live/front-page.ts');
