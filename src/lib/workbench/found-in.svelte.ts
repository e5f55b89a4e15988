import type { TextFacts } from '#lib/finding/found-date.ts';
import type { TextRange } from '#lib/text/range.ts';
import type { DocumentMend } from './document-mends.ts';
import { Kernel } from './kernel.ts';
import type { Proposal } from './question.ts';

/** A document to look through. */
interface Looked {
	/** text of the source, letter for letter */
	readonly markdown: string;
	readonly facts: TextFacts;
	/** the text as it came, where it may be mended */
	readonly raw: string | null;
}

/** ms after the last change of what is known of a text until it is looked through anew */
const pause = 300;

/** What is found in a document: sentences that may be events, and what may be mended. Nobody waits for it but who asks. */
export class FoundIn {
	readonly #reader = new Kernel();
	readonly #tellBroken: (message: string) => void;
	#looked: Looked | null = null;
	#waiting: (() => void)[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** in the order of the text; what is not found yet is missing */
	proposals = $state.raw<readonly Proposal[]>([]);
	mends = $state.raw<readonly DocumentMend[]>([]);
	/** of the document; null: not counted yet */
	words = $state.raw<number | null>(null);
	isLooking = $state(false);

	/** @param tellBroken takes what is wrong with us */
	constructor(tellBroken: (message: string) => void) {
		this.#tellBroken = tellBroken;
	}

	/** Looks through a document, unless it has been; what is known of another is forgotten. */
	of(looked: Looked | null): void {
		const before = this.#looked;
		this.#looked = looked;
		const isSameText = looked?.markdown === before?.markdown;
		const isSame =
			isSameText &&
			looked?.facts.language === before?.facts.language &&
			looked?.facts.written === before?.facts.written;
		if (!isSameText) {
			this.proposals = [];
			this.words = null;
			this.#waiting = [];
		}
		if (looked?.raw !== before?.raw) this.mends = [];
		if (!isSame) {
			this.#reader.drop();
			clearTimeout(this.#timer);
			this.isLooking = looked !== null;
			if (looked) this.#timer = setTimeout(() => void this.#look(looked), isSameText ? pause : 0);
		} else if (looked?.raw !== before?.raw && !this.isLooking) void this.#lookForMends();
	}

	/** The first of the sentences that may be events that has some of these words. */
	within(range: TextRange): Proposal | undefined {
		return this.proposals.find(({ start, end }) => start < range.end && end > range.start);
	}

	/**
	 * Does things in the order they are asked for.
	 * @param restsOnAll whether it needs all that is found, and so waits for it; so do those after it then
	 */
	inTurn(act: () => void, restsOnAll: boolean): void {
		if (this.isLooking && (restsOnAll || this.#waiting.length > 0)) this.#waiting.push(act);
		else act();
	}

	async #look({ markdown, facts }: Looked): Promise<void> {
		const said = await this.#reader.propose(markdown, facts, (proposals, words) => {
			this.proposals = proposals;
			this.words = words;
		});
		if ('dropped' in said) return;
		if ('broken' in said) this.#tellBroken(said.broken);
		this.isLooking = false;
		for (const act of this.#waiting.splice(0)) act();
		await this.#lookForMends();
	}

	async #lookForMends(): Promise<void> {
		const raw = this.#looked?.raw ?? null;
		if (raw === null) return;
		const said = await this.#reader.mends(raw);
		if ('broken' in said) this.#tellBroken(said.broken);
		if ('mends' in said && raw === this.#looked?.raw) this.mends = said.mends;
	}
}
