import { error } from '@sveltejs/kit';
import { scriptFiles } from '#lib/server/module-scripts.ts';
import { usedLanguages } from '#lib/server/page-language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	[...(await scriptFiles(usedLanguages())).keys()].map((name) => ({ file: name.replace(/\.js$/, '') }));

/** A file of the script that makes a page live. */
export const GET: RequestHandler = async ({ params: { file } }) => {
	const code =
		(await scriptFiles(usedLanguages())).get(`${file}.js`) ?? error(404, `unknown script: "${file}"`);
	return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
