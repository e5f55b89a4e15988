import { join } from 'node:path';

/**
 * Bundles a module and all it imports into one classic script: what runs in frames without an origin, and on pages of
 * others, cannot be a module.
 * @param entry path from the top of the project
 * @throws Error when it does not bundle to exactly one file
 */
export async function classicScript(entry: string): Promise<string> {
	// Vite is there whenever this runs: pages are made by it.
	const { build } = await import('vite');
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: join(process.cwd(), entry),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [chunk, ...others] = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (chunk?.type !== 'chunk' || others.length > 0)
		throw new Error(`does not bundle to one script: "${entry}"`);
	return chunk.code;
}

/** The answer of an address that is a classic script. */
export async function scriptResponse(entry: string): Promise<Response> {
	const headers = { 'content-type': 'text/javascript; charset=utf-8' };
	return new Response(await classicScript(entry), { headers });
}
