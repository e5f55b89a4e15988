import type { Browser, BrowserContextOptions, Page } from 'playwright';

const desktop: BrowserContextOptions = {
	viewport: { width: 1280, height: 900 },
	reducedMotion: 'no-preference'
};
const phone: BrowserContextOptions = {
	...desktop,
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
	deviceScaleFactor: 2
};

/** How people meet the site. */
export const readers = {
	desktop,
	phone,
	dark: { ...desktop, colorScheme: 'dark' },
	'phone, dark': { ...phone, colorScheme: 'dark' },
	narrow: { ...desktop, viewport: { width: 320, height: 640 } },
	'forced colours': { ...desktop, forcedColors: 'active' },
	'no script': { ...desktop, javaScriptEnabled: false },
	'phone, no script': { ...phone, javaScriptEnabled: false }
} satisfies Record<string, BrowserContextOptions>;

export type Reader = keyof typeof readers;

/** What tests listen to. */
const events = [
	'console',
	'dialog',
	'pageerror',
	'request',
	'requestfailed',
	'requestfinished',
	'response',
	'websocket'
] as const;

/**
 * Pages lent to one test after the other, each in a context of its own: a process of the browser costs several times
 * the page it shows. What one test did to a page, the next does not see.
 */
export class PagePool {
	readonly #browser: Browser;
	readonly #free = new Map<string, Page[]>();

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	/** A blank page that nobody else has. */
	async lend(options: BrowserContextOptions): Promise<Page> {
		const free = this.#free.get(JSON.stringify(options))?.pop();
		// what a page keeps on a device would be there for the next test
		return free ?? (await this.#browser.newContext({ serviceWorkers: 'block', ...options })).newPage();
	}

	/** @param options those it was lent with */
	async takeBack(page: Page, options: BrowserContextOptions): Promise<void> {
		if (page.isClosed()) return page.context().close();
		for (const event of events) page.removeAllListeners(event as 'request');
		for (const other of page.context().pages()) if (other !== page) await other.close();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		// What a page keeps in its tab must not be there for the next test.
		const forgotten = page.frames().map((frame) => frame.evaluate(forget).catch(() => null));
		if (!(await settlesWithin(patience, Promise.all(forgotten)))) return page.context().close();
		await page.goto('about:blank');
		await page.context().clearPermissions();
		const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = options;
		await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
		if (options.viewport) await page.setViewportSize(options.viewport);
		await page.mouse.move(-1, -1);
		const kind = JSON.stringify(options);
		this.#free.set(kind, [...(this.#free.get(kind) ?? []), page]);
	}
}

/** ms for a page's frames to answer; one that waits for its server may never do so */
const patience = 3000;

function settlesWithin(ms: number, what: Promise<unknown>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<boolean>((settle) => (timer = setTimeout(() => settle(false), ms)));
	return Promise.race([what.then(() => true), late]).finally(() => clearTimeout(timer));
}

async function forget(): Promise<void> {
	localStorage.clear();
	sessionStorage.clear();
	// gone as soon as the page that has it open is
	for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}
