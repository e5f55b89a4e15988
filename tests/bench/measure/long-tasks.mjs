/** Runs in the page, before anything of its own: remembers its tasks of more than 50 ms. */
export function watchForLongTasks() {
	/** @type {{ start: number, ms: number }[]} */
	const tasks = [];
	Object.assign(window, { benchTasks: tasks });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
	}).observe({ type: 'longtask', buffered: true });
}

/**
 * Waits until the page has loaded and no long task has run for a while.
 * @param {import('playwright').Page} page
 * @param {number} quiet ms
 * @returns {Promise<{ count: number, blocking: number }>} long tasks so far, and the ms of theirs beyond 50 each
 */
export async function waitForQuiet(page, quiet) {
	for (;;) {
		const left = await page.evaluate((quiet) => {
			const tasks = /** @type {{ start: number, ms: number }[]} */ (/** @type {any} */ (window).benchTasks);
			const [entry] = performance.getEntriesByType('navigation');
			const loaded = /** @type {PerformanceNavigationTiming} */ (entry).loadEventEnd;
			if (loaded === 0) return quiet;
			const { workedAt, shownAt } = /** @type {import('./paint.mjs').PaintWatch} */ (
				/** @type {any} */ (window).benchPaint
			);
			const last = tasks.at(-1);
			const busy = Math.max(loaded, last ? last.start + last.ms : 0, workedAt ?? 0);
			// a frame may be presented well after the work on it
			const patience = workedAt !== null && shownAt === null ? Math.max(quiet, 1000) : quiet;
			return busy + patience - performance.now();
		}, quiet);
		if (left <= 0) break;
		await new Promise((settle) => setTimeout(settle, Math.min(left + 5, 250)));
	}
	return page.evaluate(() => {
		const tasks = /** @type {{ ms: number }[]} */ (/** @type {any} */ (window).benchTasks);
		return { count: tasks.length, blocking: tasks.reduce((sum, { ms }) => sum + ms - 50, 0) };
	});
}
