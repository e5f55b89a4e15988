// Runs before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure the reader can mend: its message says how, and no stack is shown. */
export class Advice extends Error {}

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether it satisfies `engines` in package.json
 */
export function isRecentEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > 20 || (major === 20 && minor >= 19);
}

/** @throws {Advice} when this Node is too old for the build tools */
export function requireNode() {
	if (isRecentEnough(process.versions.node)) return;
	throw new Advice(
		`Node 20.19 or newer is needed; this is ${process.versions.node}. Get a newer one from https://nodejs.org.`
	);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end, with its output shown. On POSIX it leads a process group of its own, so that ending
 * it ends what it started too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] in addition to this process's own
 * @param {{
 *   quiet?: boolean, onOutput?: (text: string) => void, onError?: (text: string) => void, signal?: AbortSignal
 * }} [output] `quiet`: its standard output is left out; `onError` takes what it writes to standard error, and `onOutput`
 * all else, which is not shown then; `signal` ends it
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(command, args, env = {}, { quiet = false, onOutput, onError = onOutput, signal } = {}) {
	return new Promise((settle, fail) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', quiet ? 'ignore' : onOutput ? 'pipe' : 'inherit', onError ? 'pipe' : 'inherit'],
			detached: process.platform !== 'win32',
			// npm is a .cmd file on Windows, which only a shell can start
			shell: process.platform === 'win32' && command !== process.execPath
		});
		running.add(child);
		signal?.addEventListener('abort', () => running.has(child) && end(child), { once: true });
		child.stdout?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
		child.stderr?.setEncoding('utf8').on('data', (text) => onError?.(text));
		child.once('error', fail);
		// when its output has been read to the end, too
		child.once('close', (code) => {
			running.delete(child);
			settle(code ?? 1);
		});
	});
}

/**
 * Runs a program of an installed package with this very Node.
 * @param {string} program its file, from node_modules on: `vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @param {Parameters<typeof run>[3]} [output]
 */
export function runPackage(program, args, env, output) {
	return run(process.execPath, [join(root, 'node_modules', program), ...args], env, output);
}

/** Ends every command that `run` started and that still goes on. */
export function endAll() {
	for (const child of running) end(child);
}

/** @param {import('node:child_process').ChildProcess} child with what it started */
function end({ pid }) {
	if (pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
	} catch {
		// it ended on its own in between
	}
}

/**
 * Ends children, then this process, on Ctrl-C, SIGTERM and a closed terminal, and when the process that started this
 * one is gone: npm passes SIGTERM to the shell between them, which passes it to nobody.
 * @param {number} code
 * @param {() => unknown} [first] what to close before
 */
export function endOnSignals(code, first) {
	const end = async () => {
		endAll();
		await first?.();
		process.exit(code);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && end(), 500).unref();
}

/**
 * @param {string} file
 * @returns {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }}
 */
function readLock(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8'));
	} catch {
		return { packages: {} };
	}
}

/**
 * Whether node_modules holds what package-lock.json asks for. Contents are compared rather than times, which a
 * checkout changes. Optional packages are left out: most are for other platforms.
 */
export function isInstalled() {
	const there = readLock('node_modules/.package-lock.json').packages;
	return Object.entries(readLock('package-lock.json').packages).every(
		([path, { version, integrity, optional }]) =>
			path === '' || optional || (there[path]?.version === version && there[path]?.integrity === integrity)
	);
}

/** @throws {Advice} when npm cannot install */
export async function install() {
	if (isInstalled()) return;
	console.log('Installing packages. The first time this takes a minute or two.');
	const started = Date.now();
	const clock = setInterval(() => {
		console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`);
	}, 15_000);
	// everything needed is a development dependency, which npm leaves out when NODE_ENV is "production"
	// none of them needs a script of its own to be installed
	const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
	const npm = process.env.npm_execpath;
	const code = await (
		npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args)
	).finally(() => clearInterval(clock));
	if (code !== 0) {
		throw new Advice(
			'npm could not install the packages (see above). A package registry must be reachable; then run the command again.'
		);
	}
}
