/**
 * Asks for a state again and again, and calls back when it has become another and then rests: editors save in several
 * steps. Asking finds every change on every system and disk, also of what is linked, where being told does not.
 * @param {() => string} state
 * @param {() => Promise<void>} changed not called again before it is done
 * @param {number} [pause] ms between two questions, more where an answer takes long
 * @returns {() => void} ends it
 */
export function watch(state, changed, pause = 300) {
	let handled = state();
	let last = handled;
	let ended = false;
	async function look() {
		const began = performance.now();
		const now = state();
		const took = performance.now() - began;
		if (now === last && now !== handled) {
			handled = now;
			await changed();
		}
		last = now;
		if (!ended) setTimeout(look, Math.max(pause, 20 * took)).unref();
	}
	setTimeout(look, pause).unref();
	return () => {
		ended = true;
	};
}
