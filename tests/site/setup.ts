import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/tasks/serve.mjs';
import { browserArgs, findBrowser } from '../browser-path.mjs';
import { offerSecondSite } from './second/build.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** of the served build, without a slash at its end */
		site: string;
		/** where the one browser of the run listens */
		browser: string;
		/** where to ask for the second site (second/build.ts), which is built when first asked for */
		second: string;
	}
}

/** Serves build/ and starts one browser for all tests of the built site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const site = await serve('build', 0).catch((error: unknown) => {
		throw new Error('no build/ to test: run `npm run build` first', { cause: error });
	});
	const executablePath = (await findBrowser()) ?? undefined;
	const browser = await chromium.launchServer({ executablePath, args: browserArgs });
	const second = await offerSecondSite();
	project.provide('site', site.address);
	project.provide('second', second.address);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.close();
		await second.close();
	};
}
