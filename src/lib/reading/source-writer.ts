import type { Notice } from './document-read.ts';

/** Kinds of things that documents have and sources do not, as they are said of one and of several. */
const left = {
	link: ['the address of a link was left out', 'the addresses of links were left out'],
	picture: ['a picture was left out', 'pictures were left out'],
	table: ['a table: its rows are lines now', 'tables: their rows are lines now'],
	comment: ['a comment was left out', 'comments were left out'],
	deleted: ['a deletion that was tracked was carried out', 'deletions that were tracked were carried out'],
	inserted: [
		'an insertion that was tracked was carried out',
		'insertions that were tracked were carried out'
	],
	footnote: ['a note stands at the end now', 'notes stand at the end now'],
	around: [
		'a line around the text (navigation and the like) was left out',
		'lines around the text (navigation and the like) were left out'
	],
	form: ['a form was left out', 'forms were left out'],
	media: ['a film, sound or frame was left out', 'films, sounds or frames were left out']
} as const;

export type LeftOut = keyof typeof left;

/** A line of a source, and where in the document it stood. */
export interface WrittenLine<Place> {
	readonly words: string;
	readonly place: Place;
}

/**
 * Makes lines of a source of what a document says from its beginning to its end: blocks, which may stand in one
 * another as text boxes do, and rows of tables, whose cells share a line.
 */
export class SourceWriter<Place> {
	readonly lines: WrittenLine<Place>[] = [];
	readonly #open: { lead: string; words: string; place: Place }[] = [];
	readonly #rows: string[][] = [];
	readonly #left = new Map<LeftOut, number>();

	begin(place: Place, lead = ''): void {
		this.#open.push({ lead, words: '', place });
	}

	/** What leads the block that is open, where it turns out after its beginning. */
	lead(lead: string): void {
		const block = this.#open.at(-1);
		if (block) block.lead = lead;
	}

	get isOpen(): boolean {
		return this.#open.length > 0;
	}

	/** Words of the innermost block; those of none are no words of the document. */
	say(words: string): void {
		const block = this.#open.at(-1);
		if (block) block.words += words;
	}

	/** A break within a block that its author asked for. */
	break(): void {
		const block = this.#open.at(-1);
		if (!block) return;
		this.end();
		this.begin(block.place);
	}

	end(): void {
		const block = this.#open.pop();
		if (!block) return;
		const words = plainLetters(block.words);
		if (words === '') return;
		const row = this.#rows.at(-1);
		if (row) row.push(`${row.pop() ?? ''} ${words}`.trim());
		else this.lines.push({ words: block.lead + words, place: block.place });
	}

	beginRow(): void {
		this.#rows.push([]);
	}

	beginCell(): void {
		this.#rows.at(-1)?.push('');
	}

	endRow(place: Place): void {
		const cells = this.#rows.pop() ?? [];
		if (cells.every((cell) => cell === '')) return;
		const words = cells.join(' | ');
		const outer = this.#rows.at(-1);
		if (outer) outer.push(`${outer.pop() ?? ''} ${words}`.trim());
		else this.lines.push({ words, place });
	}

	leave(kind: LeftOut, count = 1): void {
		if (count > 0) this.#left.set(kind, (this.#left.get(kind) ?? 0) + count);
	}

	notices(): Notice[] {
		return [...this.#left].map(([kind, count]) => ({
			line: null,
			message: count === 1 ? left[kind][0] : `${count} ${left[kind][1].replace(/^the /, '')}`
		}));
	}
}

/**
 * The letters that readers see: what only breaks or joins lines goes, spaces of all widths are spaces, ligatures are the
 * letters they join.
 */
export function plainLetters(words: string): string {
	return words
		.normalize('NFC')
		.replace(/[\u00ad\u200b\u2060\ufeff]|[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
		.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
		.replace(/[\s\u00a0]+/gu, ' ')
		.trim();
}
