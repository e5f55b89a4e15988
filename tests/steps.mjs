/**
 * @typedef {Parameters<typeof import('../src/tasks/install.mjs').run>[3]} Output where a command's words go
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {'whole machine'} [takes] what uses every core by itself; anything else has one beside it
 * @property {readonly string[]} [needs] titles of steps before it; it is not run when one of them has failed
 * @property {(output: Output) => Promise<number>} run gives an exit code
 */

/** Steps that run side by side: each of them keeps about one core busy. */
const sideBySide = 2;

/** @param {number} since in ms, by `Date.now()` */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs steps in their order, those that may have company two at a time. What such a step says is shown in one piece when
 * it has ended; the others say it as it comes.
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} [say]
 * @returns {Promise<string[]>} the titles of those that failed, or were not run
 */
export async function runSteps(steps, say = console.log) {
	/** @type {Map<string, Promise<void>>} by title, those that go on */
	const going = new Map();
	/** @type {string[]} */
	const failed = [];
	const started = Date.now();

	/** @param {Step} step */
	async function take(step) {
		const alone = step.takes === 'whole machine';
		const head = `\n== ${steps.indexOf(step) + 1} of ${steps.length}: ${step.title} ==`;
		const begun = Date.now();
		/** @type {string[]} */
		const said = [];
		say(alone ? head : `begun: ${step.title}`);
		const code = await step.run(alone ? {} : { onOutput: (text) => said.push(text) });
		if (!alone) say([head, said.join('').trimEnd()].filter(Boolean).join('\n'));
		if (code !== 0) failed.push(step.title);
		say(`${code === 0 ? 'passed' : 'FAILED'}: ${step.title}, ${seconds(begun)}`);
		going.delete(step.title);
	}

	for (const step of steps) {
		const room = step.takes === 'whole machine' ? 0 : sideBySide - 1;
		const isHeld = () => going.size > room || step.needs?.some((title) => going.has(title));
		while (isHeld()) await Promise.race(going.values());
		const missed = step.needs?.find((title) => failed.includes(title));
		if (missed !== undefined) {
			say(`\n== ${steps.indexOf(step) + 1} of ${steps.length}: ${step.title} ==`);
			say(`Not run: it needs "${missed}", which failed.`);
			failed.push(step.title);
			continue;
		}
		const run = take(step);
		going.set(step.title, run);
		if (room === 0) await run;
	}
	await Promise.all(going.values());
	say(`\nAll of it took ${seconds(started)}.`);
	return failed;
}
