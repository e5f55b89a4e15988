import type { Story } from '#lib/story/types.ts';

/** Bytes of a story from which on it is worth a line that it was read: less is read while nobody waits. */
const LONG = 2_000_000;

/**
 * Reads a story and says so if it is a long one: while it goes on in a terminal, afterwards everywhere, in a line of
 * its own such as `read 10,000 events of harbour in 1.9 s`. Both go to standard error, so that what is read by
 * programs stays what it is.
 * @param bytes of all its files
 */
export function readWithProgress(name: string, bytes: number, read: () => Story): Story {
	if (bytes < LONG) return read();
	const { stderr } = process;
	const begun = performance.now();
	if (stderr.isTTY) stderr.write(`reading ${name}, ${(bytes / 1e6).toFixed(0)} MB …`);
	try {
		const story = read();
		const seconds = ((performance.now() - begun) / 1000).toFixed(1);
		clear(stderr);
		console.error(`read ${story.events.length.toLocaleString('en')} events of ${name} in ${seconds} s`);
		return story;
	} catch (error) {
		clear(stderr);
		throw error;
	}
}

/** The line of a terminal that says what is being done. */
function clear(stderr: NodeJS.WriteStream): void {
	if (stderr.isTTY) stderr.write('\r\u001b[K');
}
