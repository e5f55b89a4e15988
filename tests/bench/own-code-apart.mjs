import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/tasks/install.mjs';
import { figures } from './report/table.mjs';

/**
 * What our parser and our layout take, without a browser.
 * @param {number} most s
 * @returns {Promise<{ title: string, lines: string[] }[]>} Markdown
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
	const measured = /** @type {{ parse: unknown, layout: unknown }} */ (JSON.parse(said));
	return [
		{ title: 'parseStory', lines: figures(measured.parse) },
		{ title: 'Layout', lines: figures(measured.layout) }
	];
}
