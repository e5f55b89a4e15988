// `npm start`: installs what is missing, builds what is out of date, serves the site, and builds it again when a story
// changes.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { authorView } from './author-view.mjs';
import { buildInto, site } from './build.mjs';
import { inputsState, isUpToDate, remember, storiesFolder, storiesState } from './inputs.mjs';
import { Advice, endOnSignals, install, requireNode, root, run } from './install.mjs';
import { serve } from './serve.mjs';
import { watch } from './watch.mjs';

/** Where a site is built while the one before it is still served. */
const next = join('.svelte-kit', 'next');

const built = join(root, site);
const view = authorView(readFileSync(new URL('author-page.js', import.meta.url), 'utf8'));

/**
 * Brings the site up to date. Where that fails it stays as it is, and terminal and page say why.
 * @returns {Promise<boolean>} whether there was anything wrong
 */
async function bringUpToDate() {
	const inputs = inputsState();
	let trouble = '';
	/** @param {string} text */
	const keep = (text) => {
		trouble += text;
		process.stderr.write(text);
	};
	view.change({ building: true });
	const isBuilt =
		(await run(process.execPath, ['src/tasks/check-stories.mjs'], {}, { quiet: true, onError: keep })) ===
			0 && (await buildInto(next, keep)) === 0;
	if (!isBuilt) {
		view.change({ building: false, trouble: trouble.trim() || 'The site could not be built.' });
		return false;
	}
	rmSync(built, { recursive: true, force: true });
	renameSync(join(root, next), built);
	remember(built, inputs);
	view.change({ built: Date.now(), building: false, trouble: '' });
	return true;
}

/** Builds the site again whenever a story has changed. */
async function rebuild() {
	console.log('\nA story has changed. Building the site again.');
	const begun = Date.now();
	const isBuilt = await bringUpToDate();
	const seconds = ((Date.now() - begun) / 1000).toFixed(0);
	console.log(
		isBuilt ? `Built in ${seconds} s.` : 'Not built: the site stays as it was until this is mended.'
	);
}

/** @returns {number} the port to begin with: PORT, or 4173 */
function firstPort() {
	const asked = process.env.PORT?.trim() || '4173';
	if (/^\d+$/.test(asked) && Number(asked) <= 65535) return Number(asked);
	throw new Advice(`PORT must be a number from 0 to 65535, not "${asked}".`);
}

/** @type {{ address: string, close: () => Promise<void> } | undefined} */
let server;
endOnSignals(0, () => server?.close());

try {
	requireNode();
	const port = firstPort();
	await install();
	const stories = relative(process.cwd(), storiesFolder()) || '.';
	let isBuilt = isUpToDate(built);
	if (isBuilt) view.change({ built: Date.now() });
	else {
		console.log(`Building the site of the stories in ${stories}. This takes half a minute.`);
		isBuilt = await bringUpToDate();
	}
	server = await serve(built, port, view).catch((error) => {
		throw new Advice(
			`No port from ${port} on can be used (${error.code ?? error.message}). Name another: PORT=8080 npm start`
		);
	});
	watch(storiesState, rebuild);
	console.log(
		isBuilt
			? `\nPassage Timeline is at ${server.address}/`
			: `\nThe site could not be built; the first error above says why. ${server.address}/ shows it once that is mended.`
	);
	console.log(`Changes in ${stories} are shown as they are saved. Ctrl-C ends it.`);
} catch (error) {
	console.error(error instanceof Advice ? `\n${error.message}` : error);
	process.exitCode = 1;
}
