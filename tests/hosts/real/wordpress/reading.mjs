// What a visitor of a published post meets.
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').Frame} Frame */
/** @typedef {import('playwright').Locator} Locator */

/**
 * @typedef {object} Seen
 * @property {'timeline' | 'comparison' | 'picture' | 'link' | 'nothing'} what `picture`: one that leads to the timeline
 * @property {number} height of the frame or the picture, px
 * @property {number} off how far the frame is from the height of its content, px
 * @property {boolean} scrolls whether something in the frame does
 * @property {number} shift cumulative layout shift of the post
 * @property {boolean} presses whether a press on a mark of the drawing shows another event
 * @property {string} leads where a press on the link to the whole leads; in a comparison, one on a mark
 */

/** ms: late enough for fonts, and for the loader to have given up */
const calm = 4000;
/** ms a press on a link has to lead somewhere */
const patience = 8000;

/**
 * What TypeScript does not know of yet: https://wicg.github.io/layout-instability/
 * @typedef {PerformanceEntry & { value: number, hadRecentInput: boolean, sources: { previousRect: DOMRect }[] }} Shift
 */

/**
 * Sums up how far things are moved, from the first paint on: https://web.dev/articles/cls. WordPress clips a frame it has
 * found until that has spoken; Chromium calls it moved then, but what had no size before was not seen to move.
 */
function countShifts() {
	window.shift = 0;
	new PerformanceObserver((list) => {
		for (const { value, hadRecentInput, sources } of /** @type {Shift[]} */ (list.getEntries())) {
			const seen = sources.some(({ previousRect: { width, height } }) => width * height > 0);
			if (seen && !hadRecentInput) window.shift += value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Opens a post and tries what stands in it.
 * @param {Page} page of a visitor
 * @param {string} post its address
 * @param {string} site address of the site that is embedded
 * @param {string} picture the file to write the post's picture to
 * @returns {Promise<Seen>}
 */
export async function read(page, post, site, picture) {
	await page.addInitScript(countShifts);
	await page.goto(post);
	await page.waitForTimeout(calm);
	const shift = await page.evaluate(() => window.shift);
	const frame = page.frames().find((each) => each.url().startsWith(`${site}/embed/`));
	const holder = frame && (await frame.frameElement());
	// One that stands in a page but is never shown is none.
	await holder?.waitForElementState('visible', { timeout: patience }).catch(() => undefined);
	const seen =
		holder && (await holder.isVisible())
			? await tryFrame(frame, picture)
			: await tryRest(page, site, picture);
	return { ...seen, shift };
}

/**
 * @param {Frame} frame
 * @param {string} picture
 */
async function tryFrame(frame, picture) {
	const page = frame.page();
	// What is in sight, not all of the page: for that Chromium makes the window larger, and paints frames too late.
	await (await frame.frameElement()).evaluate((each) => each.scrollIntoView());
	await page.waitForTimeout(500);
	await page.screenshot({ path: picture });
	const fit = await frame.evaluate(() => {
		const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
		const cards = document.querySelector('[data-cards]');
		return {
			height: innerHeight,
			off: Math.round(Math.abs(innerHeight - document.body.getBoundingClientRect().height)),
			scrolls:
				scrollHeight > clientHeight ||
				scrollWidth > clientWidth ||
				(cards?.scrollHeight ?? 0) > (cards?.clientHeight ?? 0) + 1
		};
	});
	const what = (await frame.locator('[data-embed]').count()) > 0 ? 'timeline' : 'comparison';
	const presses = what === 'timeline' ? await pressMark(frame) : true;
	const link = frame.locator(what === 'timeline' ? '[data-home]' : 'svg a').last();
	return { what, ...fit, presses, leads: await follow(page, link) };
}

/** Whether a press on a mark of the drawing shows another event. @param {Frame} frame */
async function pressMark(frame) {
	const card = frame.locator('[data-card]:visible');
	const before = await card.getAttribute('data-card');
	await press(frame.locator(`a[data-mark]:not([data-mark="${before}"]):visible`).last());
	await frame.page().waitForTimeout(500);
	return (await card.getAttribute('data-card')) !== before;
}

/**
 * Where a link leads: in this window, or in one of its own.
 * @param {Page} page
 * @param {Locator} link
 */
async function follow(page, link) {
	const from = page.url();
	const own = page
		.waitForURL((url) => url.href !== from, { timeout: patience, waitUntil: 'commit' })
		.then(() => page);
	const other = page.waitForEvent('popup', { timeout: patience });
	await press(link);
	const there = await Promise.any([own, other]).catch(() => null);
	await there?.waitForLoadState('domcontentloaded');
	const address = there?.url() ?? '';
	if (there !== page) await there?.close();
	return address;
}

/** @param {Locator} target */
async function press(target) {
	const hasTouch = await target.page().evaluate(() => navigator.maxTouchPoints > 0);
	await (hasTouch ? target.tap() : target.click());
}

/**
 * What a post has in place of a frame.
 * @param {Page} page
 * @param {string} site
 * @param {string} picture
 */
async function tryRest(page, site, picture) {
	await page.screenshot({ path: picture });
	const links = page.locator(`a[href^="${site}/"]:visible`);
	const still = links.locator('img');
	const none = { height: 0, off: 0, scrolls: false, presses: true, leads: '' };
	if ((await links.count()) === 0) return { ...none, what: /** @type {const} */ ('nothing') };
	const height = (await still.count()) > 0 ? await still.first().evaluate(heightOfPicture) : 0;
	const what = /** @type {const} */ (height > 0 ? 'picture' : 'link');
	return { ...none, what, height, leads: await follow(page, links.first()) };
}

/** 0 for one that has not come. @param {HTMLImageElement | SVGElement | HTMLElement} each */
function heightOfPicture(each) {
	return each instanceof HTMLImageElement && each.naturalWidth > 0
		? Math.round(each.getBoundingClientRect().height)
		: 0;
}
