import { workbenchWorker } from '#lib/server/workbench-worker.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What reads and makes stories for the workbench, off its page's thread. */
export const GET: RequestHandler = async () =>
	new Response(await workbenchWorker(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
