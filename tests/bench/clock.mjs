/**
 * The time a run may take, and its voice.
 * @typedef {{
 *   elapsed: () => number, left: () => number, say: (words: string) => void,
 *   tick: <T>(words: string, work: Promise<T>) => Promise<T>
 * }} Clock in seconds
 */

/**
 * @param {number} most seconds
 * @returns {Clock}
 */
export function startClock(most) {
	const started = performance.now();
	const elapsed = () => (performance.now() - started) / 1000;
	/** @param {string} words */
	const say = (words) => console.log(`[${elapsed().toFixed(0).padStart(4)} s] ${words}`);
	return {
		elapsed,
		left: () => most - elapsed(),
		say,
		async tick(words, work) {
			say(words);
			const begun = elapsed();
			const timer = setInterval(() => say(`  still at it, ${(elapsed() - begun).toFixed(0)} s`), 15_000);
			try {
				return await work;
			} finally {
				clearInterval(timer);
			}
		}
	};
}
