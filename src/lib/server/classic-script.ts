import { spokenLanguage } from '#lib/words/speaking.ts';
import { classicScript } from '../../tasks/bundle.mjs';

/** The answer of an address that is a classic script, in the language that is spoken. @param entry path from the top of the project */
export async function scriptResponse(entry: string): Promise<Response> {
	const headers = { 'content-type': 'text/javascript; charset=utf-8' };
	return new Response(await classicScript(entry, spokenLanguage()), { headers });
}
