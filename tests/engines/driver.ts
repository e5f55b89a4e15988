/** px of the window's content, from its top left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * What a journey asks of whatever drives a browser: one window, a real pointer and a real keyboard. Everything else is
 * asked of the page itself (tab.ts).
 */
export interface Driver {
	/** name and version, as people say them */
	readonly browser: string;
	/** the page is told of a key that is held while the wheel turns */
	readonly wheelWithKeys: boolean;
	/** Opens an address and waits until it has loaded. */
	open(address: string): Promise<void>;
	back(): Promise<void>;
	/** The value of a JavaScript expression in the page, as JSON has it. */
	ask(expression: string): Promise<unknown>;
	/** @param width of the window's content, px */
	resize(width: number, height: number): Promise<void>;
	press(at: Point, times?: 1 | 2): Promise<void>;
	drag(from: Point, to: Point): Promise<void>;
	/** @param held a key that is down meanwhile */
	wheel(at: Point, by: Point, held?: 'Control'): Promise<void>;
	/** @param name as `KeyboardEvent.key` has it */
	key(name: string): Promise<void>;
	type(text: string): Promise<void>;
	/** The page as PDF; null where the driver cannot tell. */
	print(): Promise<Uint8Array | null>;
	close(): Promise<void>;
}
