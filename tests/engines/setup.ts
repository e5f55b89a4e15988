import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/tasks/serve.mjs';
import { engines, findEngines, requiredEngines, type Found } from './find.mjs';
import { pages } from './pages.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** of the served build with the pages of pages.ts beside it, without a slash at its end */
		journey: string;
		engines: Found;
		required: readonly string[];
	}
}

/** Serves build/, and says which engines there are to go through it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const view = { amend: (html: string) => html, answer };
	const site = await serve('build', 0, view);
	const found = await findEngines();
	project.provide('journey', site.address);
	project.provide('engines', found);
	project.provide('required', requiredEngines());
	for (const engine of engines.filter((each) => !found[each])) {
		console.warn(`Not run, as it is neither here nor could be installed: ${engine}.`);
	}
	return () => site.close();
}

/** Pages of a host on the site's own origin, so that a test may look into the frames they hold. */
function answer(request: IncomingMessage, response: ServerResponse): boolean {
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
	const page = pages[pathname];
	if (!page) return false;
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(searchParams));
	return true;
}
