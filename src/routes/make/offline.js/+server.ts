import { createHash } from 'node:crypto';
import { scriptFileNames } from '#lib/server/module-scripts.ts';
import { fileScriptNames, workbenchWorker } from '#lib/server/workbench-worker.ts';
import { defaultLanguage } from '#lib/text/languages.ts';
import { spokenLanguage } from '#lib/words/speaking.ts';
import { classicScript } from '../../../tasks/bundle.mjs';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages of the workbench, from its folder on. */
const pages = ['', 'preview/'];
/** Addresses in the head of a page, and of fonts in its styles. */
const linked = /<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+)"|url\((?:"|')?([^)"']+\.woff2)(?:"|')?\)/g;
/** Fonts of other scripts are kept when they are used. */
const rarelyUsed = /\.woff2$/;
const latin = /-latin-(?:ext-)?wght-/;

/**
 * What keeps the workbench in one language on a device, with what it keeps. A service worker of Kit's own would lie at the top of the site,
 * from where it could have every page, and its version changes with every build.
 */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const folder = new URL('./', url);
	const language = spokenLanguage();
	/** from the folder to the top of the site */
	const up = language === defaultLanguage ? '../' : '../../';
	const top = new URL(up, folder);
	const files = new Set(['./', ...pages.filter(Boolean), 'worker.js']);
	const version = createHash('sha256').update(await workbenchWorker());
	for (const page of pages) {
		const address = new URL(page, folder);
		const html = await (await fetch(address)).text();
		version.update(html);
		for (const [, link, font] of html.matchAll(linked)) {
			const { origin, pathname } = new URL(link ?? font ?? '', address);
			const isKept = !rarelyUsed.test(pathname) || latin.test(pathname);
			// what lies in this folder is named above, and other hosts are none of ours
			if (
				origin === top.origin &&
				pathname.startsWith(top.pathname) &&
				!pathname.startsWith(folder.pathname) &&
				isKept
			)
				files.add(`${up}${pathname.slice(top.pathname.length)}`);
		}
	}
	if (language !== defaultLanguage) files.add(`${up}make/worker.js`);
	const scripts = await Promise.all([
		scriptFileNames('make'),
		scriptFileNames('previewStart'),
		scriptFileNames('preview'),
		fileScriptNames(language)
	]);
	for (const name of scripts.flat()) files.add(`${up}${name}`);
	const code = await classicScript('src/lib/workbench/offline-worker.ts');
	for (const part of [code, ...files]) version.update(part);
	const kept = { version: version.digest('base64url').slice(0, 12), files: [...files].sort() };
	return new Response(`const OFFLINE = ${JSON.stringify(kept)};\n${code}`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
