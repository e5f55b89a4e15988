/** ms a step may take, so that the page answers in between */
const longestStep = 10;

/** Does something that takes long a little at a time; what readers do in the meantime comes between. */
export async function inSteps(work: Iterator<unknown>): Promise<void> {
	for (;;) {
		const until = performance.now() + longestStep;
		do if (work.next().done) return;
		while (performance.now() < until);
		await turn();
	}
}

/** Lets what waits have its turn. Timers would be held back: after some in a row a browser waits 4 ms for each. */
function turn(): Promise<void> {
	return new Promise((settle) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			settle();
		};
		port2.postMessage(null);
	});
}
