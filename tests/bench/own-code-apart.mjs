import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/tasks/install.mjs';

/**
 * What our own code takes, without a browser.
 * @param {number} most s
 * @returns {Promise<Record<string, unknown>>} figures, by what it does
 * @throws Error when they could not be measured, or not in time
 */
export async function measureOwnCode(most) {
	const script = fileURLToPath(new URL('./own-code.mjs', import.meta.url));
	const child = spawn(process.execPath, [script], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: Math.round(most * 1000)
	});
	let said = '';
	let wrong = '';
	child.stdout.on('data', (part) => (said += part));
	child.stderr.on('data', (part) => (wrong += part));
	const code = await new Promise((settle) => {
		child.once('error', () => settle(1));
		child.once('exit', settle);
	});
	if (code !== 0)
		throw new Error(
			wrong.match(/^\w*Error.*$/m)?.[0] ?? `it ended with ${code}, after ${most.toFixed(0)} s at most`
		);
	return JSON.parse(said);
}
