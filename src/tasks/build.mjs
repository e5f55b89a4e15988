// `npm run build`: builds the site, and weighs what readers load.
import { fileURLToPath } from 'node:url';
import { inputsState, remember } from './inputs.mjs';
import { endOnSignals, run, runPackage } from './install.mjs';

/** Where the built site is written, from the top of the project. */
export const site = 'build';

/**
 * Builds the site into a folder. What Kit says on the way is left out: it speaks of commands that are not there.
 * Warnings and faults are shown.
 * @param {string} folder from the top of the project
 * @param {(text: string) => void} [onError] takes what would be shown on standard error
 * @returns {Promise<number>} an exit code
 */
export function buildInto(folder, onError) {
	return runPackage(
		'vite/bin/vite.js',
		['build', '--logLevel', 'warn'],
		{ BUILD_DIR: folder },
		{ quiet: true, onError }
	);
}

/**
 * Weighs a built site.
 * @param {string} folder from the top of the project
 * @param {Parameters<typeof run>[3]} [output] `quiet`: only what is heavy is said
 * @returns {Promise<number>} an exit code: 1 when it is too heavy
 */
export function weigh(folder, output) {
	return run(process.execPath, ['src/tasks/budget.mjs', folder], {}, output);
}

/** @returns {Promise<number>} an exit code */
export async function build() {
	const inputs = inputsState();
	const folder = process.env.BUILD_DIR ?? site;
	const code = await buildInto(folder);
	if (code !== 0) return code;
	console.log(`Wrote the site to ${folder}/`);
	if (folder !== site) return 0;
	remember(site, inputs);
	return weigh(site);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	endOnSignals(130);
	process.exitCode = await build();
}
