import { bundleModule } from '../../../tasks/bundle.mjs';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What reads and makes stories for the workbench, off its page's thread. */
export const GET: RequestHandler = async () =>
	new Response(await bundleModule('src/lib/workbench/worker.ts'), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
