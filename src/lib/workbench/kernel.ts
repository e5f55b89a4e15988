import { filesOf, type Desk } from '#lib/authoring/desk.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import { workerAddress } from './worker-address.ts';
import type { Answer, Question } from './question.ts';

/** The worker that reads and makes stories; it is fetched when first asked. */
export class Kernel {
	#worker: Worker | undefined;
	#asked = 0;
	readonly #waiting = new Map<number, (answer: Answer) => void>();

	check(desk: Desk): Promise<Answer> {
		return this.#ask('check', desk);
	}

	make(desk: Desk, options: Partial<MakeOptions>): Promise<Answer> {
		return this.#ask('make', desk, options);
	}

	#ask(want: Question['want'], desk: Desk, options?: Partial<MakeOptions>): Promise<Answer> {
		const number = ++this.#asked;
		const question: Question = { number, want, folder: { id: desk.id, files: filesOf(desk) }, options };
		return new Promise((settle) => {
			this.#waiting.set(number, settle);
			this.#start().postMessage(question);
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(workerAddress(), { type: 'module' });
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
