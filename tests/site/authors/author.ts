import { expect } from 'vitest';
import type { Locator, Page } from 'playwright';
import { countWords } from '#lib/text/document.ts';

/**
 * Seconds by the keystroke-level model (Card, Moran and Newell, “The keystroke-level model for user performance time with
 * interactive systems”, 1980): a key or the press of a button, pointing, a hand that goes between keyboard and mouse, and
 * getting ready to do something.
 */
const seconds = { K: 0.28, P: 1.1, H: 0.4, M: 1.35 };
type Operator = keyof typeof seconds;

/** a minute, of silent reading in English (Brysbaert, “How many words do we read per minute?”, 2019) */
const wordsRead = 238;

/** What somebody has done, and how long it takes people. */
export class Effort {
	readonly #operators: Record<Operator, number> = { K: 0, P: 0, H: 0, M: 0 };
	#words = 0;
	/** keys that are no text, runs of text, and presses of a button */
	actions = 0;

	did(...operators: readonly Operator[]): void {
		for (const each of operators) this.#operators[each]++;
	}

	typed(letters: number): void {
		this.#operators.K += letters;
	}

	read(text: string): void {
		this.#words += countWords(text);
	}

	get seconds(): number {
		const counts = Object.entries(this.#operators) as [Operator, number][];
		const acting = counts.reduce((sum, [operator, number]) => sum + number * seconds[operator], 0);
		return acting + (this.#words / wordsRead) * 60;
	}
}

/** Somebody at the workbench, with a real keyboard and a real pointer, who keeps account of what they do. */
export class Author {
	readonly page: Page;
	/** what counts what is done now */
	effort = new Effort();
	/** whether there is a pointer to be used */
	readonly #points: boolean;
	#hand: 'keyboard' | 'mouse' = 'keyboard';

	constructor(page: Page, by: 'keyboard' | 'keyboard and mouse') {
		this.page = page;
		this.#points = by !== 'keyboard';
	}

	/** What it takes to do something. */
	async measured(act: () => Promise<unknown>): Promise<Effort> {
		const effort = (this.effort = new Effort());
		await act();
		return effort;
	}

	/** Gets ready for something new: what is seen is understood, what comes next decided. */
	thinks(): void {
		this.effort.did('M');
	}

	async key(name: string): Promise<void> {
		this.#to('keyboard');
		this.effort.actions++;
		this.effort.typed(name.split('+').length);
		await this.page.keyboard.press(name);
	}

	async types(text: string): Promise<void> {
		this.#to('keyboard');
		this.effort.actions++;
		this.effort.typed(Array.from(text).length);
		await this.page.keyboard.type(text);
	}

	/** Puts in what was copied elsewhere: two keys, however long it is. */
	async pastes(text: string): Promise<void> {
		this.#to('keyboard');
		this.effort.actions++;
		this.effort.typed(2);
		await this.page.keyboard.insertText(text);
	}

	/** Presses a button or goes into a field: by the mouse, or by Tab as often as it takes. */
	async presses(target: Locator, by: 'Enter' | 'nothing' = 'Enter'): Promise<void> {
		if (this.#points) {
			this.#to('mouse');
			this.effort.actions++;
			this.effort.did('P', 'K');
			await target.click();
			return;
		}
		await this.goes(target);
		if (by === 'Enter') await this.key('Enter');
	}

	/** Goes to something by Tab, the shorter way round. */
	async goes(target: Locator): Promise<void> {
		await target.waitFor();
		const key = (await this.#isBefore(target)) ? 'Shift+Tab' : 'Tab';
		for (let times = 0; !(await isFocused(target)); times++) {
			expect(times, `${key} comes to ${String(target)}`).toBeLessThan(200);
			await this.key(key);
		}
	}

	/** Whether it stands before what has the focus. */
	#isBefore(target: Locator): Promise<boolean> {
		return target.evaluate((at) => {
			const now = document.activeElement;
			return now !== null && now !== document.body
				? (now.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
				: false;
		});
	}

	#to(hand: 'keyboard' | 'mouse'): void {
		if (hand !== this.#hand) this.effort.did('H');
		this.#hand = hand;
	}
}

export function isFocused(target: Locator): Promise<boolean> {
	return target.evaluate((at) => at === document.activeElement);
}
