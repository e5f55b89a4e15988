/**
 * The first frame that shows a mark of an event, seen the same way on every page.
 *
 * Before each frame (in `requestAnimationFrame`, from the start of the document on) up to 300 of what the selector
 * finds are looked at, evenly chosen, until one has a box within the window. Everything that is in the document then
 * is painted in this very frame. When it was shown is told by Element Timing: a full stop is added in the corner of
 * the window in the same frame, and the time at which that was presented is the time asked for. (Marks themselves
 * cannot be timed so: Element Timing knows no SVG, and no text that stands in an element of someone else's making.)
 * While nothing is there, the look costs one query per frame; pages made of HTML alone are looked at once.
 *
 * Where Element Timing says nothing, the end of that frame's work on the main thread is taken.
 */

/**
 * Runs in the page, before anything of its own.
 * @param {string} mark selector
 */
export function watchForPaint(mark) {
	/** @type {import('./paint.mjs').PaintWatch} */
	const seen = { foundAt: null, workedAt: null, shownAt: null };
	Object.assign(window, { benchPaint: seen });

	function isInSight() {
		const found = document.querySelectorAll(mark);
		const stride = Math.max(1, Math.floor(found.length / 300));
		for (let i = 0; i < found.length; i += stride) {
			const box = found[i]?.getBoundingClientRect();
			if (!box || (box.width === 0 && box.height === 0)) continue;
			if (box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight) return true;
		}
		return false;
	}

	function stamp() {
		seen.foundAt = performance.now();
		const dot = document.createElement('p');
		dot.textContent = '.';
		dot.setAttribute('elementtiming', 'mark');
		dot.setAttribute('aria-hidden', 'true');
		for (const [name, value] of Object.entries({
			position: 'fixed',
			inset: 'auto 0 0 auto',
			margin: '0',
			contain: 'strict',
			width: '9px',
			height: '14px',
			font: '12px/14px sans-serif',
			color: '#777',
			'pointer-events': 'none',
			'z-index': '99999'
		}))
			dot.style.setProperty(name, value);
		new PerformanceObserver((list, observer) => {
			const [entry] = /** @type {any[]} */ (list.getEntries());
			seen.shownAt = entry.renderTime || entry.startTime;
			observer.disconnect();
			dot.remove();
		}).observe({ type: 'element', buffered: true });
		document.documentElement.append(dot);
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (seen.workedAt = performance.now());
		port2.postMessage(null);
		setTimeout(() => dot.remove(), 3000);
	}

	function look() {
		if (isInSight()) stamp();
		else requestAnimationFrame(look);
	}
	requestAnimationFrame(look);
}

/**
 * @typedef {{ foundAt: number | null, workedAt: number | null, shownAt: number | null }} PaintWatch
 */

/**
 * @param {import('playwright').Page} page
 * @returns {Promise<{ mark: number | null, first: number | null }>} ms from the start of the navigation: the first
 * mark in sight, and the first content of any kind
 */
export async function readPaint(page) {
	return page.evaluate(() => {
		const { shownAt, workedAt } = /** @type {any} */ (window).benchPaint;
		const [first] = performance.getEntriesByName('first-contentful-paint');
		return { mark: shownAt ?? workedAt, first: first?.startTime ?? null };
	});
}
