import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../pages/page.ts').Peer} Peer */

/**
 * Installs a library into a folder of its own, from the registry npm is set up with. Nothing is installed again that
 * is there in the version asked for, and no script of a package is run.
 * @param {Peer} peer
 * @param {string} folder
 * @returns {Promise<string | null>} why it could not be installed
 */
export async function installPeer({ packages }, folder) {
	const wanted = Object.entries(packages);
	if (wanted.every(([name, version]) => versionIn(folder, name) === version)) return null;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	const { code, said } = await npm([
		'install',
		'--no-save',
		'--no-audit',
		'--no-fund',
		'--ignore-scripts',
		'--legacy-peer-deps',
		`--prefix=${folder}`,
		...wanted.map(([name, version]) => `${name}@${version}`)
	]);
	if (code === 0) return null;
	return said.split('\n').find((line) => /^npm (error|ERR!)/.test(line)) ?? `npm ended with ${code}`;
}

/** @param {string} folder @param {string} name */
function versionIn(folder, name) {
	const file = join(folder, 'node_modules', name, 'package.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, said: string }>}
 */
function npm(args) {
	const path = process.env.npm_execpath;
	const [command, first] = path?.endsWith('.js') ? [process.execPath, [path]] : ['npm', []];
	return new Promise((settle) => {
		const child = spawn(command, [...first, ...args], {
			stdio: ['ignore', 'ignore', 'pipe'],
			shell: process.platform === 'win32' && command === 'npm',
			timeout: 90_000
		});
		let said = '';
		child.stderr.on('data', (part) => (said += part));
		child.once('error', ({ message }) => settle({ code: 1, said: `npm error ${message}` }));
		child.once('exit', (code) => settle({ code: code ?? 1, said }));
	});
}
