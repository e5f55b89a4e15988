// `node tests/hosts/real/wordpress.mjs [FOLDER] [WORDS]`: sets up a WordPress from Debian's packages, puts timelines into
// it in every way people have, looks at each post as a visitor, on a desktop and on a phone, and writes what it saw, with
// pictures, to the folder. WORDS: only posts with these in their title. By hand: it takes twenty minutes, and as
// root installs what is missing. Nothing outside this machine is asked, except for packages.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { Advice, endAll, endOnSignals, runPackage } from '../../../src/tasks/install.mjs';
import { serve } from '../../../src/tasks/serve.mjs';
import { browserArgs, obtainBrowser } from '../../browser-path.mjs';
import { faultsOf, tableOf } from './wordpress/account.mjs';
import { obtainWordPress, serveSecurely, startWordPress } from './wordpress/host.mjs';
import { pasteAndRead } from './wordpress/journey.mjs';

const [, , named, only = ''] = process.argv;
const folder = resolve(named ?? join(tmpdir(), 'timelines-in-wordpress'));
/** For what nobody needs afterwards: the built site, and WordPress with its database. */
const scratch = await mkdtemp(join(tmpdir(), 'wordpress-'));

endOnSignals(130, () => rm(scratch, { recursive: true, force: true }));
try {
	await obtainWordPress();
	const executablePath = await obtainBrowser();
	await mkdir(folder, { recursive: true });

	const built = join(scratch, 'site');
	await mkdir(built);
	const plain = await serve(built, 0);
	const site = await serveSecurely(plain.address, scratch);
	console.log(`Building the site for ${site.address}`);
	const env = { BUILD_DIR: built, PUBLIC_SITE_URL: site.address };
	const code = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], env, { quiet: true });
	if (code !== 0) throw new Advice('The site could not be built: see above.');

	const wordpress = await startWordPress(scratch, site.address);
	console.log(`WordPress ${wordpress.version} is at ${wordpress.address}; pictures go to ${folder}`);
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	const places = { site: site.address, built, host: wordpress.address, folder };
	const rows = await pasteAndRead(browser, places, only);
	const versions = `WordPress ${wordpress.version}, Chromium ${browser.version()}`;
	await writeFile(join(folder, 'seen.md'), `${versions}\n\n${tableOf(rows)}\n`);
	const wrong = rows.filter((row) => faultsOf(row).length > 0).length;
	console.log(
		`${versions}: ${rows.length - wrong} of ${rows.length} right. ${join(folder, 'seen.md')} tells all.`
	);
	process.exitCode = wrong === 0 ? 0 : 1;

	await browser.close();
	site.close();
	await plain.close();
	endAll();
	await wordpress.ended;
} catch (error) {
	console.error(error instanceof Advice ? `\n${error.message}` : error);
	process.exitCode = 1;
	endAll();
} finally {
	await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();
