// `npm test`: installs what is missing, runs every check, and sums up. `--thorough`: in every combination there is
// (tests/stories/spread.ts).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Advice, endOnSignals, install, requireNode, run, runPackage } from '../src/tasks/install.mjs';
import { obtainBrowser } from './browser-path.mjs';
import { installEngines } from './engines/find.mjs';
import { runSteps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Output} Output */

if (process.argv.includes('--thorough')) process.env.THOROUGH = '1';

/** Where the second site is built (site/second/build.ts): its tests take it from there. */
const second = mkdtempSync(join(tmpdir(), 'passage-timeline-'));
process.env.SECOND_SITE = second;

/** @param {string} program @param {readonly string[]} args */
const packaged = (program, args) => (/** @type {Output} */ output) => runPackage(program, args, {}, output);

/** @param {string[]} args */
const node =
	(...args) =>
	(/** @type {Output} */ output) =>
		run(process.execPath, args, {}, output);

/** @param {string} project */
const vitest = (project) => packaged('vitest/vitest.mjs', ['run', '--project', project]);

/** With one worker, for something else goes on beside it. @param {string} project */
const vitestBeside = (project) => (/** @type {Output} */ output) =>
	runPackage('vitest/vitest.mjs', ['run', '--project', project], { VITEST_MAX_WORKERS: '1' }, output);

/**
 * Lint and types, which read the types of the routes, come behind the build, which writes them anew as it begins; the
 * second site has a folder of its own for that.
 * @type {Step[]}
 */
const steps = [
	{
		title: 'Types of the routes',
		// they count as used, and the settings of types and lint build on them
		takes: 'whole machine',
		run: packaged('@sveltejs/kit/svelte-kit.js', ['sync'])
	},
	{ title: 'Build', run: node('src/tasks/build.mjs') },
	{
		title: 'The second site',
		run: node('tests/site/second/write.mjs', second)
	},
	{ title: 'Units and snapshots', needs: ['Build'], run: vitestBeside('node') },
	{
		title: 'Format',
		run: packaged('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
	},
	{ title: 'Lint', run: packaged('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
	{
		title: 'Types',
		run: packaged('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
	},
	{ title: 'Unused code', run: packaged('knip/bin/knip.js', ['--no-progress']) },
	{
		title: 'Code that only tests use',
		run: packaged('knip/bin/knip.js', ['--no-progress', '--production', '--include', 'files,exports,types'])
	},
	{ title: 'Stories', run: node('src/tasks/check-stories.mjs') },
	{ title: 'Components in a browser', run: vitestBeside('browser') },
	{
		title: 'The built site in a browser',
		takes: 'whole machine',
		needs: ['Build', 'The second site'],
		run: vitest('site')
	},
	{
		title: 'A journey in every engine',
		takes: 'whole machine',
		needs: ['Build'],
		run: async (output) => {
			await installEngines();
			return vitest('engines')(output);
		}
	}
];

const removeSecond = () => rmSync(second, { recursive: true, force: true });

endOnSignals(130, removeSecond);

try {
	requireNode();
	await install();
	console.log(`Browser: ${await obtainBrowser()}`);
	const failed = await runSteps(steps);
	for (const title of failed) console.log(`failed: ${title}`);
	console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
	process.exitCode = failed.length ? 1 : 0;
} catch (error) {
	console.error(error instanceof Advice ? `\n${error.message}` : error);
	process.exitCode = 1;
} finally {
	removeSecond();
}
