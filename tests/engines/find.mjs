import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from '../../src/tasks/install.mjs';
import { findBrowser, installPackages, onPath, works } from '../browser-path.mjs';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {{ driver: string, browser: string, xvfb: string }} WebKit its parts, and what gives it a screen
 * @typedef {{ chromium: string | null, firefox: string | null, webkit: WebKit | null }} Found null where there is none
 */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

/** Debian's packages; what they need comes with them. */
const packages = {
	chromium: ['chromium'],
	firefox: ['firefox-esr'],
	webkit: ['webkit2gtk-driver', 'xvfb', 'xauth']
};

const firefoxElsewhere = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'))
];

/** @throws {Advice} when FIREFOX_PATH names no file */
function findFirefox() {
	const named = process.env.FIREFOX_PATH;
	if (named && !existsSync(named)) throw new Advice(`FIREFOX_PATH names no file: "${named}".`);
	return named ?? [...onPath(['firefox-esr', 'firefox']), ...firefoxElsewhere].find(works) ?? null;
}

/** @returns {WebKit | null} WebKitGTK, which Debian and its like have: Safari itself cannot be driven unseen */
function findWebKit() {
	const [driver, xvfb] = ['WebKitWebDriver', 'xvfb-run'].map((command) => onPath([command]).find(existsSync));
	const browser = foldersOf('/usr/lib')
		.flatMap((folder) => foldersOf(folder).filter((inner) => inner.includes('/webkit2gtk-4')))
		.map((folder) => join(folder, 'MiniBrowser'))
		.find(existsSync);
	return driver && xvfb && browser ? { driver, xvfb, browser } : null;
}

/** @param {string} folder */
function foldersOf(folder) {
	if (!existsSync(folder)) return [];
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

/** @returns {Promise<Found>} */
export async function findEngines() {
	return { chromium: await findBrowser(true), firefox: findFirefox(), webkit: findWebKit() };
}

/** Installs the engines that are missing, where that can be done: root, on Debian and its like. */
export async function installEngines() {
	const found = await findEngines();
	for (const engine of engines) {
		// One by one: a package that a distribution has not got keeps no other away.
		if (!found[engine]) await installPackages(packages[engine]);
	}
}

/** Those that must be there: REQUIRE_ENGINES, parted by commas. */
export function requiredEngines() {
	const named = (process.env.REQUIRE_ENGINES ?? '').split(',').filter(Boolean);
	const unknown = named.filter((name) => !engines.some((engine) => engine === name));
	if (unknown.length) {
		throw new Advice(`REQUIRE_ENGINES takes ${engines.join(', ')}; it has "${unknown.join(', ')}".`);
	}
	return named;
}
