import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, Capabilities, Key, Origin, type Actions, type WebDriver } from 'selenium-webdriver';
import type { Driver, Point } from './driver.ts';

/** Where WebKitGTK's parts are. */
export interface WebKit {
	readonly driver: string;
	readonly browser: string;
	/** what gives it a screen */
	readonly xvfb: string;
}

/** WebKitGTK's own small browser: what Safari is made of, in a window on a screen nobody sees. */
export async function startWebKit({ driver: command, browser, xvfb }: WebKit): Promise<Driver> {
	const port = await freePort();
	const screen = ['-a', '-s', '-screen 0 1600x1400x24'];
	// a group of its own, so that the screen ends with it
	const process = spawn(xvfb, [...screen, command, `--port=${port}`], { stdio: 'ignore', detached: true });
	const stop = () => {
		try {
			if (process.pid) globalThis.process.kill(-process.pid);
		} catch {
			// it has ended by itself
		}
	};
	try {
		await answers(port);
		const options = { binary: browser, args: ['--automation'] };
		const driver = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
			.build();
		const version = (await driver.getCapabilities()).getBrowserVersion();
		return await drive(driver, `WebKitGTK ${version}`, stop);
	} catch (error) {
		stop();
		throw error;
	}
}

/** What the library can and its types leave out. */
interface Scrolling extends Actions {
	scroll(x: number, y: number, byX: number, byY: number, origin: string, duration: number): Actions;
}

async function drive(driver: WebDriver, name: string, stop: () => void): Promise<Driver> {
	const window = driver.manage().window();
	const to = (at: Point) => ({ ...round(at), duration: 0, origin: Origin.VIEWPORT });
	const self: Driver = {
		browser: name,
		wheelWithKeys: false,
		open: (address) => driver.get(address),
		back: () => driver.navigate().back(),
		ask: (expression) => driver.executeScript(`return ${expression}`),
		resize: async (width, height) => {
			await window.setRect({ x: 0, y: 0, width, height });
			const content = (await self.ask('innerHeight')) as number;
			// what stands above the page belongs to the window
			await window.setRect({ x: 0, y: 0, width, height: 2 * height - content });
		},
		press: async (at, times = 1) => {
			const actions = driver.actions().move(to(at));
			await (times === 2 ? actions.press().release().press().release() : actions.click()).perform();
		},
		drag: (from, then) =>
			driver
				.actions()
				.move(to(from))
				.press()
				.move({ ...to(then), duration: 200 })
				.release()
				.perform(),
		wheel: async (at, by) => {
			const { x, y } = round(at);
			const moved = driver.actions().move(to(at)) as Scrolling;
			await moved.scroll(x, y, by.x, by.y, Origin.VIEWPORT, 0).perform();
			// the driver takes the same turn again for the wheel still being there, and does nothing
			await driver.actions().clear();
		},
		key: (key) =>
			driver
				.actions()
				.sendKeys(keys[key] ?? key)
				.perform(),
		type: (text) => driver.actions().sendKeys(text).perform(),
		print: () => Promise.resolve(null),
		close: async () => {
			await driver.quit().finally(stop);
		}
	};
	await self.resize(1280, 900);
	return self;
}

const keys: Readonly<Record<string, string>> = {
	ArrowLeft: Key.ARROW_LEFT,
	ArrowRight: Key.ARROW_RIGHT,
	End: Key.END,
	Enter: Key.ENTER,
	Escape: Key.ESCAPE,
	Tab: Key.TAB
};

function round({ x, y }: Point): Point {
	return { x: Math.round(x), y: Math.round(y) };
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** Waits until a driver listens, 20 s at most. */
async function answers(port: number): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
		if (status?.ok) return;
		await new Promise((later) => setTimeout(later, 100));
	}
	throw new Error('WebKitWebDriver did not start within 20 s');
}
