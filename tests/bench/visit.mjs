import { countBytes } from './measure/bytes.mjs';
import { waitForQuiet, watchForLongTasks } from './measure/long-tasks.mjs';
import { readPaint, watchForPaint } from './measure/paint.mjs';

/**
 * @typedef {{
 *   paint: { mark: number | null, first: number | null },
 *   longTasks: { count: number, blocking: number },
 *   sent: { bytes: Record<import('./measure/bytes.mjs').Kind, number>, files: number }
 * }} Load
 */
/** @typedef {{ page: import('playwright').Page, session: import('playwright').CDPSession }} Opened */

/** It took longer than anyone would wait. */
export class TooLong extends Error {}

export const screen = { width: 1280, height: 800 };

/**
 * Loads a page as somebody does who was never there, and hands it on once it is quiet.
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {{ mark: string, slower: number, quiet: number, most: number }} options `mark`: selector of the marks of events;
 * `slower`: how many times slower than this machine the processor is made; ms: `quiet`, without a long task before the
 * load counts as over; `most`, for all of it
 * @param {(load: Load, opened: Opened) => Promise<T>} then
 * @returns {Promise<T>}
 * @throws {TooLong}
 */
export async function visit(browser, address, { mark, slower, quiet, most }, then) {
	const context = await browser.newContext({ viewport: screen, reducedMotion: 'no-preference' });
	/** @type {NodeJS.Timeout | undefined} */
	let clock;
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		const readBytes = countBytes(session);
		if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		await page.addInitScript(watchForLongTasks);
		await page.addInitScript(watchForPaint, mark);
		const load = async () => {
			await page.goto(address, { waitUntil: 'commit', timeout: most });
			const longTasks = await waitForQuiet(page, quiet);
			return { paint: await readPaint(page), longTasks, sent: readBytes() };
		};
		const tooLong = new Promise((_, fail) => {
			clock = setTimeout(() => fail(new TooLong(`over ${most / 1000} s`)), most);
		});
		const loaded = await Promise.race([load(), tooLong]);
		clearTimeout(clock);
		return await then(/** @type {Load} */ (loaded), { page, session });
	} finally {
		clearTimeout(clock);
		// a page that hangs cannot be asked to leave for ever
		await Promise.race([context.close(), new Promise((settle) => setTimeout(settle, 5000))]);
	}
}
