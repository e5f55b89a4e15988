import { scriptResponse } from '#lib/server/classic-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What makes an embed interactive. */
export const GET: RequestHandler = () => scriptResponse('src/lib/embed/frame.ts');
