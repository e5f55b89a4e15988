import { chromium, firefox, type Browser } from 'playwright';
import { browserArgs } from '../browser-path.mjs';
import type { Driver } from './driver.ts';

/** A mouse, where a browser without a screen has none; and no pages of its own. */
const preferences = {
	'ui.primaryPointerCapabilities': 6,
	'ui.allPointerCapabilities': 6,
	'browser.startup.homepage_override.mstone': 'ignore'
};

export async function startChromium(executablePath: string): Promise<Driver> {
	const browser = await chromium.launch({ executablePath, args: browserArgs });
	return drive(browser, `Chromium ${browser.version()}`);
}

/** Anyone's Firefox, by WebDriver BiDi: Playwright's own is another build, which nobody reads with. */
export async function startFirefox(executablePath: string): Promise<Driver> {
	const browser = await firefox.launch({
		channel: 'moz-firefox',
		executablePath,
		firefoxUserPrefs: preferences
	});
	const driver = await drive(browser, `Firefox ${browser.version()}`);
	return {
		...driver,
		press: async (at, times) => {
			await driver.press(at, times);
			// By this driver Firefox hears two presses, and never that they are one double press.
			if (times === 2) {
				const event = `new MouseEvent('dblclick', { bubbles: true, cancelable: true, clientX: ${at.x}, clientY: ${at.y} })`;
				await driver.ask(`document.elementFromPoint(${at.x}, ${at.y}).dispatchEvent(${event})`);
			}
		}
	};
}

async function drive(browser: Browser, name: string): Promise<Driver> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	return {
		browser: name,
		wheelWithKeys: true,
		open: async (address) => void (await page.goto(address)),
		back: async () => void (await page.goBack()),
		ask: (expression) => page.evaluate(expression),
		resize: (width, height) => page.setViewportSize({ width, height }),
		press: ({ x, y }, times = 1) => (times === 2 ? page.mouse.dblclick(x, y) : page.mouse.click(x, y)),
		drag: async (from, to) => {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 8 });
			await page.mouse.up();
		},
		wheel: async (at, by, held) => {
			await page.mouse.move(at.x, at.y);
			if (held) await page.keyboard.down(held);
			await page.mouse.wheel(by.x, by.y);
			if (held) await page.keyboard.up(held);
		},
		key: (key) => page.keyboard.press(key),
		type: (text) => page.keyboard.type(text),
		print: () => page.pdf({ printBackground: true }),
		close: () => browser.close()
	};
}
