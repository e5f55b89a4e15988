// `npm test`: installs what is missing, runs every check, fast ones first, and sums up.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../src/tasks/build.mjs';
import { Advice, endOnSignals, install, requireNode, root, run, runPackage } from '../src/tasks/install.mjs';
import { obtainBrowser } from './browser-path.mjs';
import { installEngines } from './engines/find.mjs';

/**
 * @typedef {{ title: string, needs?: string, run: () => Promise<number> }} Step `run` gives an exit code; a step is
 * not run when the one it `needs` has failed
 */

/** @param {string} project */
const vitest = (project) => runPackage('vitest/vitest.mjs', ['run', '--project', project]);

const sync = () => runPackage('@sveltejs/kit/svelte-kit.js', ['sync']);

/** @type {Step[]} */
const steps = [
	{
		title: 'Format',
		run: () => runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
	},
	{ title: 'Lint', run: () => runPackage('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
	{
		title: 'Unused code',
		// the routes' own types are written first: they count as used, and the settings build on them. The second time
		// without tests: what only they use is not used
		run: async () =>
			(await sync()) ||
			(await runPackage('knip/bin/knip.js', ['--no-progress'])) ||
			runPackage('knip/bin/knip.js', ['--no-progress', '--production', '--include', 'files,exports,types'])
	},
	{
		title: 'Types',
		run: async () =>
			(await sync()) ||
			runPackage('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
	},
	{ title: 'Stories', run: () => run(process.execPath, ['src/tasks/check-stories.mjs']) },
	{ title: 'Units and snapshots', run: () => vitest('node') },
	{ title: 'Components in a browser', run: () => vitest('browser') },
	{ title: 'Build', run: build },
	{ title: 'The built site in a browser', needs: 'Build', run: () => vitest('site') },
	{
		title: 'A journey in every engine',
		needs: 'Build',
		run: async () => {
			await installEngines();
			return vitest('engines');
		}
	}
].filter(({ title }) => title !== 'Components in a browser' || hasFiles('tests/browser'));

/** @param {string} folder */
function hasFiles(folder) {
	const path = join(root, folder);
	return existsSync(path) && readdirSync(path).length > 0;
}

/** @param {number} since in ms, by `Date.now()` */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function runSteps() {
	const started = Date.now();
	/** @type {string[]} */
	const failed = [];
	for (const [index, step] of steps.entries()) {
		console.log(`\n== ${index + 1} of ${steps.length}: ${step.title} ==`);
		if (step.needs && failed.includes(step.needs)) {
			console.log(`Not run: it needs "${step.needs}", which failed.`);
			failed.push(step.title);
			continue;
		}
		const begun = Date.now();
		const code = await step.run();
		if (code !== 0) failed.push(step.title);
		console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${step.title}, ${seconds(begun)}`);
	}
	console.log(`\nAll of it took ${seconds(started)}.`);
	for (const title of failed) console.log(`failed: ${title}`);
	console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
	return failed.length === 0;
}

endOnSignals(130);

try {
	requireNode();
	await install();
	console.log(`Browser: ${await obtainBrowser()}`);
	process.exitCode = (await runSteps()) ? 0 : 1;
} catch (error) {
	console.error(error instanceof Advice ? `\n${error.message}` : error);
	process.exitCode = 1;
}
