// `npm run check`: everything that keeps stories from being published, in one command, and what weighs: their faults,
// links that lead nowhere, pages that cannot be made. The site in build/ stays as it is.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto, weigh } from './build.mjs';
import { endOnSignals, root, run } from './install.mjs';

/** Where the site is built that is only looked at. */
const folder = join('.svelte-kit', 'checked');

/** @returns {Promise<number>} an exit code */
async function check() {
	const faults = await run(process.execPath, ['src/tasks/check-stories.mjs']);
	if (faults !== 0) return faults;
	console.log('Building the site, to find what only that shows.');
	try {
		const code = (await buildInto(folder)) || (await weigh(folder, { quiet: true }));
		if (code === 0) console.log('Every page was made, every link leads somewhere, and nothing is too heavy.');
		return code;
	} finally {
		rmSync(join(root, folder), { recursive: true, force: true });
	}
}

endOnSignals(130);
process.exitCode = await check();
