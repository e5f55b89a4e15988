import type { Block } from '#lib/text/document.ts';
import type { TextRange } from '#lib/text/range.ts';
import { sentencesIn } from '#lib/finding/sentences.ts';
import { lastBefore } from './stretches.ts';

/** The sentences of a long text, which is cut into them where they are asked for. */
export class SentenceSteps {
	readonly #text: string;
	readonly #blocks: readonly Block[];
	readonly #language: string;
	readonly #cut = new WeakMap<Block, readonly TextRange[]>();

	/** @param blocks in order. @param language BCP 47 */
	constructor(text: string, blocks: readonly Block[], language: string) {
		this.#text = text;
		this.#blocks = blocks;
		this.#language = language;
	}

	in(block: Block): readonly TextRange[] {
		const known = this.#cut.get(block);
		if (known) return known;
		const sentences = sentencesIn(this.#text.slice(block.start, block.end), this.#language).map(
			({ start, end }) => ({ start: block.start + start, end: block.start + end })
		);
		this.#cut.set(block, sentences);
		return sentences;
	}

	get first(): TextRange | undefined {
		return this.#from(0, 1);
	}

	get last(): TextRange | undefined {
		return this.#from(this.#blocks.length - 1, -1);
	}

	/** The last one that begins before an offset. */
	before(offset: number): TextRange | undefined {
		const at = lastBefore(this.#blocks, offset);
		const block = this.#blocks[at];
		return block && (this.in(block).findLast(({ start }) => start < offset) ?? this.#from(at - 1, -1));
	}

	/** The first one that ends after an offset. */
	after(offset: number): TextRange | undefined {
		const at = Math.max(0, lastBefore(this.#blocks, offset));
		const block = this.#blocks[at];
		return block && (this.in(block).find(({ end }) => end > offset) ?? this.#from(at + 1, 1));
	}

	/** The first sentence of the first block that has any, from one on. */
	#from(at: number, by: 1 | -1): TextRange | undefined {
		for (let block = this.#blocks[at]; block; block = this.#blocks[(at += by)]) {
			const sentence = this.in(block).at(by === 1 ? 0 : -1);
			if (sentence) return sentence;
		}
		return undefined;
	}
}
