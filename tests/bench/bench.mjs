import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { Advice } from '../../src/tasks/install.mjs';
import { browserArgs, findBrowser } from '../browser-path.mjs';
import { startClock } from './clock.mjs';
import { figures } from './figures.mjs';
import { writeReport } from './report/report.mjs';
import { measurePages, measureSites } from './rounds.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./results.mjs').Results} Results */

/** @param {Options} options */
export async function bench(options) {
	const executablePath = await findBrowser(true);
	if (!executablePath) {
		throw new Advice(
			'The benchmark needs Chromium or Chrome. Install it with your package manager (`apt-get install chromium`, ' +
				'`brew install --cask chromium`), or name one: CHROMIUM_PATH=/path/to/chrome npm run bench'
		);
	}
	// read before it is written over
	const before = options.compare === null ? null : readResults(options.compare);
	const clock = startClock(options.minutes * 60);
	const folder = join(tmpdir(), 'passage-timeline-bench');
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	/** @type {Results} */
	const results = {
		date: new Date().toISOString(),
		machine: `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`,
		browser: `Chromium ${browser.version()}`,
		minutes: 0,
		sizes: options.sizes,
		rows: [],
		sites: [],
		builds: [],
		code: {},
		notMeasured: []
	};
	try {
		const end = setTimeout(() => browser.close(), clock.left() * 1000);
		end.unref();
		if (!options.sites) await measurePages(results, options, clock, folder, browser);
		const isWhole = options.only.length === 0 && options.figures.length === figures.length;
		if (options.sites || (isWhole && !options.quick)) await measureSites(results, clock, folder);
	} finally {
		await Promise.race([browser.close(), new Promise((settle) => setTimeout(settle, 5000))]);
		results.minutes = clock.elapsed() / 60;
		const table = writeReport(results, before);
		mkdirSync(dirname(options.out), { recursive: true });
		writeFileSync(options.out, JSON.stringify(results, null, '\t'));
		const beside = options.out.replace(/(\.json)?$/, '.md');
		writeFileSync(beside, table);
		console.log(
			`\n${table}\nWritten to ${options.out} and ${beside}, after ${clock.elapsed().toFixed(0)} s.`
		);
	}
}

/**
 * @param {string} file that an earlier run has written
 * @returns {Results}
 * @throws {Advice}
 */
function readResults(file) {
	try {
		const results = JSON.parse(readFileSync(file, 'utf8'));
		if (!Array.isArray(results.rows)) throw new Error('it has no rows');
		return results;
	} catch (error) {
		throw new Advice(
			`--compare takes a file that an earlier run has written: ${error instanceof Error ? error.message : error}`
		);
	}
}
