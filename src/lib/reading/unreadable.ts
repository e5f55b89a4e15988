/** A document that cannot be read, and what to do. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
	/** 1-based, of a text; null for what concerns all of it */
	readonly line: number | null;
	/** the encoding that it may be in, to read it again with; null where that is no question */
	readonly encoding: string | null;

	constructor(
		message: string,
		{ line = null, encoding = null }: Partial<Pick<Unreadable, 'line' | 'encoding'>> = {}
	) {
		super(message);
		this.line = line;
		this.encoding = encoding;
	}
}
