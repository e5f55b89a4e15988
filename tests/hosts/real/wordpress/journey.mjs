// From an editor's hands to a visitor's eyes.
import { join } from 'node:path';
import { faultsOf } from './account.mjs';
import { casesOf, roles } from './cases.mjs';
import { logIn, ways } from './pasting.mjs';
import { read } from './reading.mjs';

/** ms a page has: PHP's own server is slow, and so is a busy machine */
const patience = 90_000;

/** The site's certificate is its own work. */
const ignoreHTTPSErrors = true;

/** @type {Readonly<Record<string, import('playwright').BrowserContextOptions>>} */
const devices = {
	desktop: { viewport: { width: 1280, height: 900 } },
	phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
};

/**
 * Addresses of the site and of the WordPress; the folders of the built site and for pictures.
 * @typedef {{ site: string, built: string, host: string, folder: string }} Places
 */

/**
 * Writes each post as each of those who may, and reads it on each device. Says on the way what it sees.
 * @param {import('playwright').Browser} browser
 * @param {Places} places
 * @param {string} only what the title of a post has to hold
 */
export async function pasteAndRead(browser, places, only) {
	const { site, built, host, folder } = places;
	const builder = await browser.newContext({ ignoreHTTPSErrors });
	const cases = await casesOf(await builder.newPage(), site, built);
	await builder.close();

	/** @type {import('./account.mjs').Row[]} */
	const rows = [];
	let reading = Promise.resolve();
	for (const role of roles) {
		const writer = await browser.newContext({
			...devices.desktop,
			ignoreHTTPSErrors,
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const page = await writer.newPage();
		writer.setDefaultTimeout(patience);
		await logIn(page, host, role);
		for (const { way, name, text, right: rights, leads, scrolls = false } of cases) {
			const title = `${way}: ${name}, as ${role}`;
			const right = rights[role];
			const write = ways[way];
			if (write === undefined || !title.includes(only)) continue;
			const file = title.replace(/[^\w-]+/g, '-').toLowerCase();
			const post = await write({ page, host, role, title, text }).catch(failure);
			// To look at when something is wrong, no more: a browser that is busy with two pages may refuse it.
			await page.screenshot({ path: join(folder, `${file}-editor.png`) }).catch(() => undefined);
			// Read while the next is written, but one after the other.
			await reading;
			reading = (async () => {
				for (const device of Object.keys(devices)) {
					const picture = `${file}-${device}.png`;
					const seen = post instanceof Error ? post : await visit(browser, post, device, places, picture);
					const row = { way, name, role, device, right, leads, scrolls, seen, picture };
					rows.push(row);
					console.log(`${title}, ${device}: ${faultsOf(row).join('; ') || 'right'}`);
				}
			})();
		}
		await reading;
		await writer.close();
	}
	return rows;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} post its address
 * @param {string} device
 * @param {Places} places
 * @param {string} picture file
 */
async function visit(browser, post, device, { site, folder }, picture) {
	const visitor = await browser.newContext({ ...devices[device], ignoreHTTPSErrors });
	visitor.setDefaultTimeout(patience);
	const seen = await read(await visitor.newPage(), post, site, join(folder, picture)).catch(failure);
	await visitor.close();
	return seen;
}

/** @param {unknown} error */
function failure(error) {
	return error instanceof Error ? error : new Error(String(error));
}
