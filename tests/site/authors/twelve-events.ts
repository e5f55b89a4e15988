import { expect } from 'vitest';
import { Effort, isFocused, type Author } from './author.ts';
import type { Task, Wanted } from './texts.ts';

/** What an author did, parted by what it was for. */
export interface Account {
	readonly begun: Effort;
	/** reading those that are taken */
	readonly sentences: Effort;
	/** finding and taking them */
	readonly taken: Effort;
	readonly filled: readonly Filled[];
}

/** An event that was given its title, date and lane. */
export interface Filled {
	readonly event: Wanted;
	/** with going on to the next */
	readonly effort: Effort;
	/** that it took, going on left out */
	readonly actions: number;
}

/** Seconds an event: finding its sentence, reading it, taking it, and saying what must be said of it. */
export function secondsAnEvent({ sentences, taken, filled }: Account): number {
	return sum([sentences, taken, ...filled.map(({ effort }) => effort)]) / filled.length;
}

/** Minutes from the empty workbench to the file, the whole document read once. */
export function minutes({ begun, taken, filled }: Account, published: Effort, { text }: Task): number {
	const reading = new Effort();
	reading.read(text);
	return sum([reading, begun, taken, ...filled.map(({ effort }) => effort), published]) / 60;
}

function sum(efforts: readonly Effort[]): number {
	return efforts.reduce((all, { seconds }) => all + seconds, 0);
}

/**
 * From an empty workbench to events that are drawn: puts the document in, says where it comes from, takes the sentences
 * that tell of the events wanted, and gives each its title, its date and its lane.
 */
export async function makesEvents(author: Author, task: Task): Promise<Account> {
	const { page } = author;
	const begun = await author.measured(() => begins(author, task));
	const sentences = new Effort();
	const taken = await author.measured(async () => {
		await expect.poll(() => isFocused(page.locator('#text'))).toBe(true);
		for (const event of task.events) {
			sentences.read(await findsSentence(author, event));
			await author.key('Enter');
		}
		await expect.poll(() => countOf(author)).toBe(task.events.length);
		await author.key('e');
	});
	const filled: Filled[] = [];
	for (let left = task.events.length; left > 0; left--) {
		await expect.poll(() => isFocused(page.locator('#event-title'))).toBe(true);
		const quote = (
			await page.locator('#event-passages q, #event-passages blockquote p').first().innerText()
		).trim();
		const event = task.events.find(({ words }) => quote.startsWith(words));
		if (!event || filled.some((before) => before.event === event))
			throw new Error(`not an event that is still to be filled in: ${quote}`);
		const effort = await author.measured(() => fills(author, event));
		const { actions } = effort;
		if (left > 1) await author.key('Enter');
		filled.push({ event, effort, actions });
	}
	return { begun, sentences, taken, filled };
}

async function begins(author: Author, { document, from, written }: Task): Promise<void> {
	const { page } = author;
	author.thinks();
	if (typeof document === 'string') {
		await author.presses(page.getByLabel('Paste its text'), 'nothing');
		await author.pastes(document);
		await author.presses(page.getByRole('button', { name: 'Use this text' }));
	} else {
		const opened = page.waitForEvent('filechooser');
		await author.presses(page.getByLabel('Open a file'));
		// its dialog: the file is found, and taken by a double press
		author.effort.did('M', 'P', 'K', 'K');
		await (await opened).setFiles({ name: document.name, mimeType: '', buffer: Buffer.from(document.bytes) });
	}
	const note = page.getByLabel('Where does it come from?');
	author.thinks();
	await author.presses(note, 'nothing');
	await author.key('Control+a');
	await author.types(from);
	const when = page.getByLabel('When was the document written?');
	if (written !== undefined && (await when.inputValue()) === '') {
		await author.presses(when, 'nothing');
		await author.types(written);
	}
	await author.presses(page.getByRole('button', { name: 'Choose the passages' }));
}

/** Goes from one proposed sentence to the next until it is the one. @returns the sentence */
async function findsSentence(author: Author, { words }: Wanted): Promise<string> {
	const chosen = author.page.locator('.tools q');
	let before = '';
	for (;;) {
		await author.key('j');
		const is = (await chosen.count()) > 0 ? await chosen.innerText() : '';
		if (is === before) throw new Error(`no proposed sentence: ${words}`);
		before = is;
		author.thinks();
		if (is.startsWith(words)) return is;
	}
}

async function fills(author: Author, { title, lane, date }: Wanted): Promise<void> {
	const { page } = author;
	author.thinks();
	await author.types(title);
	if ((await page.locator('#event-category').inputValue()) !== lane) {
		author.thinks();
		await author.key('Tab');
		await author.types(lane);
	}
	if (date !== undefined) {
		author.thinks();
		await author.goes(page.locator('#event-when'));
		await author.types(date);
	}
}

/** Saves the timeline as one file. @param path of the file */
export async function publishes(author: Author, path: string): Promise<void> {
	const { page } = author;
	author.thinks();
	await author.presses(
		page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Publish' })
	);
	const save = page.getByRole('button', { name: 'Save the timeline' });
	await expect.poll(() => save.isEnabled()).toBe(true);
	const saved = page.waitForEvent('download');
	await author.presses(save);
	await (await saved).saveAs(path);
}

/** The events there are, as the steps say it. */
export async function countOf({ page }: Author): Promise<number> {
	const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Events' });
	return Number((await step.innerText()).replace(/\D/g, ''));
}
