import { filesOf, type Desk } from '#lib/authoring/desk.ts';
import type { TextFacts } from '#lib/finding/found-date.ts';
import type { ReadText } from '#lib/importing/anchor.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import type { Answer, Question, Wish } from './question.ts';
import { scriptAddress } from './script-address.ts';

/** The worker that reads and makes stories; it is fetched when first asked. */
export class Kernel {
	#worker: Worker | undefined;
	#asked = 0;
	readonly #waiting = new Map<number, (answer: Answer) => void>();

	check(desk: Desk): Promise<Answer> {
		return this.#ask({ want: 'check', folder: folderOf(desk) });
	}

	make(desk: Desk, options: Partial<MakeOptions>): Promise<Answer> {
		return this.#ask({ want: 'make', folder: folderOf(desk), options });
	}

	/** Reads what is brought in, and looks for its words in a document. */
	bringIn(document: ReadText, text: string, facts: TextFacts): Promise<Answer> {
		return this.#ask({ want: 'import', document, text, facts });
	}

	#ask(wish: Wish): Promise<Answer> {
		const number = ++this.#asked;
		const question: Question = { number, ...wish };
		return new Promise((settle) => {
			this.#waiting.set(number, settle);
			this.#start().postMessage(question);
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(scriptAddress('worker.js'), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			this.#waiting.get(data.number)?.(data);
			this.#waiting.delete(data.number);
		});
		worker.addEventListener('error', ({ message }) => {
			for (const [number, settle] of this.#waiting) settle({ number, broken: message });
			this.#waiting.clear();
			this.#worker = undefined;
		});
		return (this.#worker = worker);
	}
}

function folderOf(desk: Desk) {
	return { id: desk.id, files: filesOf(desk) };
}
