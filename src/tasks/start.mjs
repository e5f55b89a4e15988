// `npm start`: installs what is missing, builds what is out of date, serves the site.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Advice, endOnSignals, install, requireNode, root } from './install.mjs';
import { serve } from './serve.mjs';

const sources = ['src', 'data', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * When something was last written, in ms; for folders the newest of what is in them.
 * @param {string} path
 * @returns {number} 0 when it isn't there
 */
function lastWritten(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return 0;
	if (!stats.isDirectory()) return stats.mtimeMs;
	// a folder's own time counts too: it changes when a file is removed
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastWritten(join(path, name))));
}

/** @throws {Advice} when the build fails */
async function bringUpToDate() {
	const built = lastWritten(join(root, 'build', 'index.html'));
	if (sources.every((source) => lastWritten(join(root, source)) < built)) return;
	console.log(built ? 'The sources have changed. Building the site again.' : 'Building the site.');
	if ((await build()) !== 0) {
		throw new Advice('The site could not be built; the first error above says why.');
	}
}

/** @returns {number} the port to begin with: PORT, or 4173 */
function firstPort() {
	const asked = process.env.PORT?.trim() || '4173';
	if (/^\d+$/.test(asked) && Number(asked) <= 65535) return Number(asked);
	throw new Advice(`PORT must be a number from 0 to 65535, not "${asked}".`);
}

/** @type {{ address: string, close: () => Promise<void> } | undefined} */
let site;
endOnSignals(0, () => site?.close());

try {
	requireNode();
	const port = firstPort();
	await install();
	await bringUpToDate();
	site = await serve(join(root, 'build'), port).catch((error) => {
		throw new Advice(
			`No port from ${port} on can be used (${error.code ?? error.message}). Name another: PORT=8080 npm start`
		);
	});
	console.log(`\nPassage Timeline is at ${site.address}/\nCtrl-C ends it.`);
} catch (error) {
	console.error(error instanceof Advice ? `\n${error.message}` : error);
	process.exitCode = 1;
}
