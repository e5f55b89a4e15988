import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Advice, run, runPackage } from '../src/tasks/install.mjs';

/** Chromium without a window: what pages are, run and look like is the same, and each costs a third less. */
const shells = ['chromium-headless-shell'];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
];

/**
 * For Chromium under test: it runs as root in containers, and asks nobody outside this machine for anything.
 * Names other than this machine's do not resolve.
 */
export const browserArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	// the shell would set letters at whole pixels, as no reader's browser does
	'--font-render-hinting=none',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
];

/**
 * Whether a file is a browser that starts. On Ubuntu `chromium-browser` may be a script that only says to install a
 * snap. On Windows `--version` would open a window, so being there has to do.
 * @param {string} file
 */
export function works(file) {
	if (!existsSync(file)) return false;
	return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * Where commands would be, in the order in which a shell looks.
 * @param {readonly string[]} commands
 */
export function onPath(commands) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Installs Debian's packages, where that can be done.
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	if ((await run('apt-get', ['update', '-q'], quiet)) !== 0) return;
	await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
}

/** The browser Playwright would install for itself, whether or not it is there. */
async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	return chromium.executablePath();
}

/**
 * A Chromium or Chrome on this machine: CHROMIUM_PATH, else one on the PATH, in the usual places, or Playwright's own.
 * @param {boolean} [whole] as readers have it, not its shell, which is preferred otherwise
 * @returns {Promise<string | null>} its executable
 * @throws {Advice} when CHROMIUM_PATH names no file
 */
export async function findBrowser(whole = false) {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Advice(`CHROMIUM_PATH names no file: "${named}".`);
	}
	return (
		[...onPath(whole ? commands : [...shells, ...commands]), ...elsewhere, await playwrightsOwn()].find(
			works
		) ?? null
	);
}

/**
 * A browser, installed when there is none: Debian's package where apt-get can be used, else Playwright's own.
 * @throws {Advice} when none can be had
 */
export async function obtainBrowser() {
	if (!process.env.CHROMIUM_PATH && !onPath(shells).some(works)) await installPackages(shells);
	const found = await findBrowser();
	if (found) return found;
	console.log('No Chromium or Chrome was found. Installing one.');
	await installPackages(['chromium']);
	if (!(await findBrowser())) {
		const isRoot = process.getuid?.() === 0;
		// its libraries can be installed by root alone
		await runPackage('playwright/cli.js', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
	}
	const installed = await findBrowser();
	if (installed) return installed;
	throw new Advice(
		'The tests need Chromium or Chrome and could not install one. Install it with your package manager ' +
			'(`apt-get install chromium`, `brew install --cask chromium`) or `npx playwright install --with-deps chromium`, ' +
			'or name one: CHROMIUM_PATH=/path/to/chrome npm test'
	);
}
