import { run, runPackage } from './install.mjs';

/**
 * What `npm run build` does, without its talk: builds the site and weighs what readers load.
 * @returns {Promise<number>} an exit code
 */
export async function build() {
	return (
		(await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) ||
		run(process.execPath, ['src/tasks/budget.mjs'])
	);
}
