/** Resolves once the page has been painted, so that nothing done then keeps readers from seeing it; at once when hidden. */
export function firstFrame(): Promise<void> {
	if (document.hidden) return Promise.resolve();
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Resolves when the browser has had its turn: what is long must not keep it from answering the reader. */
export function nextTurn(): Promise<void> {
	return 'scheduler' in globalThis && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));
}
