import { addUpWork, categories } from './trace.mjs';

/** @typedef {import('../pages/page.ts').Gesture} Gesture */
/** @typedef {import('./trace.mjs').Work} Work */
/**
 * `frames`: ms between frames, as the page's own scripts see them; `work`: ms of the main thread per step; `steps`: as
 * many as there was time for; `moved`: whether anything stands elsewhere than before.
 * @typedef {{
 *   frames: { p50: number, p95: number, max: number, late: number, count: number },
 *   work: Work, steps: number, moved: boolean
 * }} Moved
 */

const FRAME = 1000 / 60;
/** ms after which a frame is late: one at 60 Hz, and as much as a clock may be off */
const LATE = 20;
/** Steps sent that the page has not answered yet: a hand does not wait for it, yet does not run ahead for ever. */
const AHEAD = 2;

/** @param {number} ms */
const pause = (ms) => new Promise((settle) => setTimeout(settle, ms));

/**
 * Performs a gesture with real input and measures it.
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {Gesture} gesture
 * @param {{ moving: string, most: number }} options `moving`: selector; `most`: ms after which no further step is made
 * @returns {Promise<Moved>}
 */
export async function measureGesture(page, session, gesture, { moving, most }) {
	const browser = page.context().browser();
	if (!browser) throw new Error('the page has no browser');
	if (gesture.first) {
		await perform(page, session, gesture.first, most);
		await pause(250);
	}
	const before = await fingerprint(page, moving);
	await browser.startTracing(page, { categories });
	await page.evaluate(startFrames);
	const steps = await perform(page, session, gesture, most);
	const frames = await page.evaluate(stopFrames);
	const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
	const work = addUpWork(trace.traceEvents);
	for (const part of /** @type {(keyof Work)[]} */ (Object.keys(work))) work[part] /= steps;
	return { frames: summarise(frames), work, steps, moved: (await fingerprint(page, moving)) !== before };
}

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {Gesture} gesture
 * @param {number} most
 * @returns {Promise<number>} steps made
 */
async function perform(
	page,
	session,
	{ hand, on, at = [0.5, 0.5], by = [0, 0], ctrl, steps = 60, back = 0, every = FRAME },
	most
) {
	const { x, y } = await page.evaluate(placeOn, { on, at });
	/** @param {string} type @param {object} [more] */
	const send = (type, more) =>
		session.send(
			'Input.dispatchMouseEvent',
			/** @type {any} */ ({ type, x, y, modifiers: ctrl ? 2 : 0, ...more })
		);
	const pressed = { button: 'left', buttons: 1, clickCount: 1 };
	await send('mouseMoved');
	if (hand === 'drag') await send('mousePressed', pressed);

	const started = performance.now();
	/** @type {Set<Promise<unknown>>} */
	const unanswered = new Set();
	let made = 0;
	let moved = 0;
	for (; made < steps && performance.now() - started < most; made++) {
		const way = made < steps - back ? 1 : -1;
		moved += way;
		/** @type {Promise<unknown>} */
		const sent =
			hand === 'wheel'
				? send('mouseWheel', { deltaX: way * by[0], deltaY: way * by[1] })
				: hand === 'drag'
					? send('mouseMoved', { ...pressed, x: x + moved * by[0], y: y + moved * by[1] })
					: send('mousePressed', pressed).then(() => send('mouseReleased', pressed));
		const answered = sent.finally(() => unanswered.delete(answered));
		unanswered.add(answered);
		await pause(Math.max(0, started + (made + 1) * every - performance.now()));
		while (unanswered.size >= AHEAD) await Promise.race(unanswered);
	}
	await Promise.all(unanswered);
	if (hand === 'drag')
		await send('mouseReleased', { ...pressed, x: x + moved * by[0], y: y + moved * by[1] });
	return made;
}

/**
 * Runs in the page.
 * @param {{ on: string, at: readonly [number, number] }} where
 * @returns the point in the window, on that part of the element that is in sight
 */
function placeOn({ on, at }) {
	const boxes = [...document.querySelectorAll(on)]
		.map((element) => element.getBoundingClientRect())
		.map((box) => ({
			left: Math.max(0, box.left),
			top: Math.max(0, box.top),
			right: Math.min(innerWidth, box.right),
			bottom: Math.min(innerHeight, box.bottom)
		}))
		.filter(({ left, top, right, bottom }) => right > left && bottom > top);
	const box = boxes.at(-1);
	if (!box) throw new Error(`nothing in sight: "${on}"`);
	return { x: box.left + at[0] * (box.right - box.left), y: box.top + at[1] * (box.bottom - box.top) };
}

/** Runs in the page. */
function startFrames() {
	/** @type {number[]} */
	const times = [];
	Object.assign(window, { benchFrames: times });
	/** @param {number} time */
	function note(time) {
		times.push(time);
		if (/** @type {any} */ (window).benchFrames === times) requestAnimationFrame(note);
	}
	requestAnimationFrame(note);
}

/** Runs in the page, and ends two frames later: what the last step caused is over then. */
function stopFrames() {
	/** @type {number[]} */
	const times = /** @type {any} */ (window).benchFrames;
	return new Promise((settle) => {
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				Object.assign(window, { benchFrames: null });
				settle(times.slice(1).map((time, i) => time - (times[i] ?? time)));
			})
		);
	});
}

/**
 * @param {import('playwright').Page} page
 * @param {string} moving
 * @returns {Promise<string>} what stands where, as far as a few of them tell
 */
function fingerprint(page, moving) {
	return page.evaluate((moving) => {
		const found = [...document.querySelectorAll(moving)].slice(0, 40);
		const boxes = found.map((element) => element.getBoundingClientRect());
		return JSON.stringify(boxes.map(({ left, top, width }) => [left, top, width].map(Math.round)));
	}, moving);
}

/** @param {readonly number[]} frames ms */
function summarise(frames) {
	const sorted = [...frames].sort((a, b) => a - b);
	/** @param {number} share */
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return {
		p50: at(0.5),
		p95: at(0.95),
		max: sorted.at(-1) ?? 0,
		late: frames.filter((ms) => ms > LATE).length,
		count: frames.length
	};
}
