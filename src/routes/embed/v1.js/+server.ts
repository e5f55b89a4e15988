import { scriptResponse } from '#lib/server/classic-script.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The element host pages use. This address and what its element understands stay for as long as there are pages that
 * name it: what would break one of them becomes v2.
 */
export const GET: RequestHandler = () => scriptResponse('src/lib/embed/loader.ts');
