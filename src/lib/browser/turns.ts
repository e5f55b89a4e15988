/** Resolves when the browser has had its turn: what is long must not keep it from answering the reader. */
export function nextTurn(): Promise<void> {
	return 'scheduler' in globalThis && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));
}
