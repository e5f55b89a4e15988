import type { Desk } from '#lib/authoring/desk.ts';
import type { TextFacts } from '#lib/finding/found-date.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import type { Answer, FolderSent, Found, Proposal, Question, Wish } from './question.ts';
import { scriptAddress } from './script-address.ts';

/** The worker that does what takes long; it is fetched when first asked. It answers in the order it is asked. */
export class Kernel {
	#worker: Worker | undefined;
	#asked = 0;
	readonly #waiting = new Map<number, (answer: Found) => void>();
	/** what the worker has of the folder */
	#sent: ReadonlyMap<string, string | Uint8Array> = new Map();

	check(desk: Desk): Promise<Found> {
		return this.#ask({ want: 'check', folder: this.#folderOf(desk) });
	}

	make(desk: Desk, options: Partial<MakeOptions>): Promise<Found> {
		return this.#ask({ want: 'make', folder: this.#folderOf(desk), options });
	}

	zip(desk: Desk): Promise<Found> {
		return this.#ask({ want: 'zip', folder: this.#folderOf(desk) });
	}

	unzip(bytes: Uint8Array, name: string): Promise<Found> {
		return this.#ask({ want: 'unzip', bytes, name });
	}

	/** @param encoding as `TextDecoder` names it; null: UTF-8 */
	read(name: string, content: string | Uint8Array, encoding: string | null): Promise<Found> {
		return this.#ask({ want: 'read', name, content, encoding });
	}

	mends(raw: string): Promise<Found> {
		return this.#ask({ want: 'mends', raw });
	}

	/** Reads what is brought in, and looks for its words in a source. */
	bringIn(markdown: string, text: string, facts: TextFacts): Promise<Found> {
		return this.#ask({ want: 'import', markdown, text, facts });
	}

	/**
	 * Looks for sentences of a source that may be events.
	 * @param tell takes those that are there so far
	 * @returns what was said last
	 */
	async propose(
		markdown: string,
		facts: TextFacts,
		tell: (proposals: readonly Proposal[], words: number) => void
	): Promise<Found> {
		const all: Proposal[] = [];
		return this.#ask({ want: 'propose', markdown, facts }, (answer) => {
			if (!('proposals' in answer)) return true;
			all.push(...answer.proposals);
			tell([...all], answer.words);
			return answer.isAll;
		});
	}

	/** Ends what is being done: nobody wants to know any more. */
	drop(): void {
		if (this.#waiting.size === 0) return;
		this.#worker?.terminate();
		this.#begin({ dropped: true });
	}

	/** @param isLast takes what is said, and knows whether more follows */
	#ask(wish: Wish, isLast: (answer: Found) => boolean = () => true): Promise<Found> {
		const number = ++this.#asked;
		const question: Question = { number, ...wish };
		return new Promise((settle) => {
			this.#waiting.set(number, (answer) => {
				if (!isLast(answer)) return;
				this.#waiting.delete(number);
				settle(answer);
			});
			this.#start().postMessage(question);
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(scriptAddress('worker.js'), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
			this.#waiting.get(data.number)?.(data)
		);
		worker.addEventListener('error', ({ message }) => this.#begin({ broken: message }));
		return (this.#worker = worker);
	}

	/** Begins anew, with nothing asked. */
	#begin(answer: Found): void {
		this.#worker = undefined;
		this.#sent = new Map();
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const settle of waiting) settle(answer);
	}

	#folderOf({ id, texts, others }: Desk): FolderSent {
		const files = new Map<string, string | Uint8Array>([...texts, ...others]);
		const changed = new Map([...files].filter(([name, content]) => this.#sent.get(name) !== content));
		// a worker that is not there yet has nothing
		this.#start();
		this.#sent = files;
		return { id, names: [...files.keys()], changed };
	}
}
