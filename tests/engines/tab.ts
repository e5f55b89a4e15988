import { expect } from 'vitest';
import type { Driver, Point } from './driver.ts';

/** A box in px of the window's content. */
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * A reader at a browser: finds things by selectors, presses where they are with a real pointer, and looks whether they
 * can be seen.
 */
export class Tab {
	readonly driver: Driver;
	readonly #site: string;
	readonly #frame: string;

	/**
	 * @param site origin of the served site
	 * @param frame selectors of a frame to look into, through shadow roots by ` >>> `
	 */
	constructor(driver: Driver, site: string, frame = '') {
		this.driver = driver;
		this.#site = site;
		this.#frame = frame;
	}

	/** The same window, seen into a frame of it. */
	within(frame: string): Tab {
		return new Tab(this.driver, this.#site, frame);
	}

	/** Opens a page of the site; with its script, once that has run. */
	async open(path: string, script = true): Promise<void> {
		await this.driver.open(this.#site + path);
		if (script) await this.comes('html.js');
	}

	/**
	 * What a function says of the page. It is sent as text: it may use its arguments and nothing else.
	 * @param about goes there as JSON
	 */
	async ask<T, A = undefined>(question: (page: Document, about: A) => T, about?: A): Promise<T> {
		const expression = `(${question})((${pageIn})(${JSON.stringify(this.#frame)}), ${JSON.stringify(about)})`;
		return (await this.driver.ask(expression)) as T;
	}

	/** Waits until there is at least one to be seen. */
	async comes(selector: string): Promise<void> {
		await expect.poll(() => this.count(selector), { message: selector }).toBeGreaterThan(0);
	}

	/** Of those that have a box: `<html>` and all that is not hidden. */
	count(selector: string): Promise<number> {
		return this.ask(
			(page, all) => [...page.querySelectorAll(all)].filter((each) => each.getClientRects().length).length,
			selector
		);
	}

	/** The words of the first that is there, as they are seen. */
	words(selector: string): Promise<string> {
		return this.ask((page, first) => {
			const found = [...page.querySelectorAll<HTMLElement>(first)].find(
				(each) => each.getClientRects().length
			);
			return (found?.innerText ?? found?.textContent ?? '').replace(/\s+/g, ' ').trim();
		}, selector);
	}

	/** The part of the page's address behind `#`. */
	fragment(): Promise<string> {
		return this.ask((page) => page.defaultView?.location.hash.slice(1) ?? '');
	}

	/** One value of the address's query; null where it has none. */
	query(name: string): Promise<string | null> {
		return this.ask((page, key) => new URLSearchParams(page.defaultView?.location.search).get(key), name);
	}

	/** Whether the first line of the first can be seen, not merely lies within the window. */
	inSight(selector: string): Promise<boolean> {
		return this.ask((page, first) => {
			for (const node of page.querySelectorAll(first)) {
				const [line] = node.getClientRects();
				if (!line) continue;
				const top = page.elementFromPoint(
					line.left + line.width / 2,
					line.top + Math.min(line.height / 2, 12)
				);
				return top !== null && (node.contains(top) || top.contains(node));
			}
			return false;
		}, selector);
	}

	/** Waits until it can be seen, and stays: what scrolls smoothly arrives later. */
	async arrives(selector: string): Promise<void> {
		await expect.poll(() => this.inSight(selector), { message: `${selector} in sight` }).toBe(true);
	}

	/** Waits until what a question says is as it should be. */
	async says(question: () => Promise<unknown>, expected: unknown, message?: string): Promise<void> {
		const poll = expect.poll(question, message === undefined ? {} : { message });
		if (expected instanceof RegExp) await poll.toMatch(expected);
		else await poll.toEqual(expected);
	}

	/** Brings the first into sight, as a reader would scroll to it, and gives its first line's box. */
	async find(selector: string): Promise<Box> {
		await this.comes(selector);
		await this.ask((page, first) => {
			const found = [...page.querySelectorAll(first)].find((each) => each.getClientRects().length);
			found?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
		}, selector);
		let last = '';
		let box: Box | null = null;
		// what moves is not pressed
		await expect
			.poll(
				async () => {
					box = await this.#box(selector);
					const before = last;
					last = JSON.stringify(box);
					return before === last;
				},
				{ interval: 60, message: `${selector} stands still` }
			)
			.toBe(true);
		if (!box) throw new Error(`nothing to be seen of: ${selector}`);
		return box;
	}

	#box(selector: string): Promise<Box | null> {
		return this.ask((page, first) => {
			for (const each of page.querySelectorAll(first)) {
				const [line] = each.getClientRects();
				if (!line) continue;
				const box = { x: line.left, y: line.top, width: line.width, height: line.height };
				for (let view = page.defaultView; view?.frameElement; view = view.parent as typeof view) {
					const { left, top } = view.frameElement.getBoundingClientRect();
					box.x += left + view.frameElement.clientLeft;
					box.y += top + view.frameElement.clientTop;
				}
				return box;
			}
			return null;
		}, selector);
	}

	/** @param at where in the box, as fractions of its width and height */
	async press(selector: string, times: 1 | 2 = 1, at: Point = { x: 0.5, y: 0.5 }): Promise<void> {
		const box = await this.find(selector);
		await this.driver.press(inBox(box, at), times);
	}

	async focus(selector: string): Promise<void> {
		await this.comes(selector);
		await this.ask((page, first) => page.querySelector<HTMLElement>(first)?.focus(), selector);
	}
}

export function inBox({ x, y, width, height }: Box, at: Point): Point {
	return { x: x + width * at.x, y: y + height * at.y };
}

/** Runs in the page: the document of a frame, or the page's own. */
function pageIn(frame: string): Document {
	if (!frame) return document;
	const [first = '', ...inner] = frame.split(' >>> ');
	let found: Element | null | undefined = document.querySelector(first);
	for (const selector of inner) found = found?.shadowRoot?.querySelector(selector);
	const page = (found as HTMLIFrameElement | null | undefined)?.contentDocument;
	return page ?? document.implementation.createHTMLDocument();
}
