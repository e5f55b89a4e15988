import { flushSync } from 'svelte';
import { beginHistory, changed, redone, undone, type History } from '#lib/authoring/history.ts';
import {
	addPassage,
	eventsOf,
	markdownOf,
	passOver,
	readAhead,
	sourceField,
	sourcesOf,
	storyField,
	setDocument,
	setEvent,
	takeEvent,
	type Desk,
	type EventDraft,
	type Taken
} from '#lib/authoring/desk.ts';
import { lanesIn } from '#lib/authoring/lanes.ts';
import { leaveOffer, takeOffer, withOffers } from '#lib/authoring/offers.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import type { TextFacts } from '#lib/finding/found-date.ts';
import type { Imported, Offer } from '#lib/importing/offers.ts';
import type { Fault } from '#lib/story/parse/fault.ts';
import type { Story } from '#lib/story/types.ts';
import type { TextRange } from '#lib/text/range.ts';
import { say } from '#lib/words/workbench.ts';
import { words as phrases } from '#lib/words/words.ts';
import type { DocumentMend } from './document-mends.ts';
import { FoundIn } from './found-in.svelte.ts';
import { Kernel } from './kernel.ts';
import { inSteps } from './steps.ts';
import { keep, readKept, type KeptDesk, type KeptPlace } from './store.ts';
import { Turn } from './turn.ts';
import { typeAgain } from './typed.ts';

export type Tab = keyof typeof say.tabs;

/** ms after the last key until a story is checked and drawn */
const pause = 150;
/** ms after a change until it is kept on the device, with all there is by then */
const keepingPause = 400;

const nothingTyped = { form: '', fields: new Map<string, string>() };

/** What an author works on, and where they are in it. */
export class Bench {
	/** makes and checks the story */
	readonly kernel = new Kernel();
	/** what is in the document, apart from the story so that neither waits for the other */
	readonly finds = new FoundIn((message) => (this.broken = message));
	#history = $state.raw<History<Desk | null>>(beginHistory<Desk | null>(null));
	readonly desk = $derived(this.#history.now);
	readonly events = $derived(this.desk ? eventsOf(this.desk) : []);
	readonly lanes = $derived(this.desk ? lanesIn(this.desk) : []);
	readonly sources = $derived(this.desk ? sourcesOf(this.desk) : []);
	readonly offers = $derived(this.desk?.offers ?? []);
	readonly title = $derived(this.desk ? storyField(this.desk, 'title') : '');
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);

	tab = $state<Tab>('document');
	/** id of the event whose form is open */
	chosen = $state<string | null>(null);
	/** words of the source that are chosen, as offsets in its text */
	range = $state.raw<TextRange | null>(null);
	/** what is typed and no part of the work yet, by field, and in which form: others may have fields of the same names */
	#typed = $state.raw<{ readonly form: string; readonly fields: ReadonlyMap<string, string> }>(nothingTyped);
	readonly #form = $derived(`${this.tab} ${this.chosen}`);
	/** where the author is */
	readonly #place = $derived({
		tab: this.tab,
		chosen: this.chosen,
		range: this.range,
		typed: (this.#typed.form === this.#form ? this.#typed : nothingTyped).fields
	});
	/** the field that is to have the focus as soon as it is there */
	wanted = $state<string | null>(null);
	/** what a screen reader is told, and anybody who looks */
	said = $state('');
	/** what keeps the work from being kept; null when nothing does */
	trouble = $state<keyof typeof say.kept | null>(null);
	/** ms UTC of the last copy */
	copied = $state<number | null>(null);
	/** loads the page anew with a newer workbench, which is there; null: there is none */
	newer = $state.raw<(() => void) | null>(null);
	/** of what became of the document, for its author */
	notices = $state.raw<readonly { readonly said: string; readonly language: string }[]>([]);

	/** a text that is in another encoding than it should be, to be read in that one when its author says so */
	again = $state.raw<{ readonly file: File; readonly encoding: string } | null>(null);
	/** what became of what was brought in last; null: nothing was */
	imported = $state.raw<Imported | null>(null);
	/** texts as they came, by what was read from them: what is taken back can be mended anew */
	readonly #raws = new Map<string, string>();

	/** the last story without a fault, and what is wrong with the one there is */
	story = $state.raw<Story | null>(null);
	faults = $state.raw<readonly Fault[]>([]);
	broken = $state<string | null>(null);

	readonly #turn = new Turn((isOurs) => (this.trouble = isOurs ? null : 'elsewhere'));
	#checking: ReturnType<typeof setTimeout> | undefined;
	#keeping: ReturnType<typeof setTimeout> | undefined;
	/** Whether what was kept has been looked for: before, nothing is kept in its place. */
	#isBack = false;
	/** the work as it is kept */
	#kept: Partial<KeptDesk> = {};
	#isChecking = false;
	/** what was kept is back, or nothing was */
	#restored: Promise<void> = Promise.resolve();

	/** Comes back to where the author was. */
	async start(): Promise<void> {
		const isOurs = await this.#turn.take();
		if (!isOurs) this.trouble = 'elsewhere';
		await (this.#restored = this.#restore());
	}

	/** Takes the work over from another tab, as it was kept there last. */
	async takeOver(): Promise<void> {
		await this.#turn.take(true);
		this.trouble = null;
		await (this.#restored = this.#restore());
	}

	/** @param about what is changed, so that changes of the same that follow each other are taken back together */
	change(desk: Desk | null, about: string | null = null): void {
		this.#go(changed(this.#history, desk, about));
	}

	/** Puts another desk in the place of this one, once it is read. What was kept comes before it, and can be gone back to. */
	async open(desk: Desk): Promise<void> {
		await this.#restored;
		await inSteps(readAhead(desk));
		this.change(desk);
	}

	/** Keeps how a document came. @param source what was read from it */
	keepRaw(source: string, raw: string): void {
		this.#raws.set(source, raw);
	}

	async mend({ kind, raw, source, edits }: DocumentMend): Promise<void> {
		if (!this.desk) return;
		this.keepRaw(source, raw);
		await this.open(setDocument(this.desk, source));
		this.said = say.mends.done(kind, edits.length);
	}

	undo(): void {
		const before = undone(this.#history);
		this.said = before ? say.undid : say.nothingToUndo;
		this.forgetTyped();
		if (before) this.#go(before);
	}

	redo(): void {
		const after = redone(this.#history);
		if (!after) return;
		this.said = say.redid;
		this.forgetTyped();
		this.#go(after);
	}

	/** Passages that may be events and are none yet, in the order of the text. */
	readonly proposals = $derived.by(() => {
		const taken = this.events
			.flatMap(({ passages }) => passages.flatMap(({ place }) => place ?? []))
			.sort((a, b) => a.start - b.start);
		const passedOver = this.desk?.passedOver;
		let next = 0;
		let reached = 0;
		return this.finds.proposals.filter(({ start, end }) => {
			for (let place = taken[next]; place && place.start < end; place = taken[++next])
				reached = Math.max(reached, place.end);
			return reached <= start && !passedOver?.has(start);
		});
	});
	/** of the story, BCP 47 */
	readonly language = $derived((this.desk && storyField(this.desk, 'language')) || 'en');
	readonly #written = $derived(this.desk ? sourceField(this.desk, 'written') : '');
	/** Read where it is needed: as a thing of its own it would be another one with every change. */
	get #facts(): TextFacts {
		return { language: this.language, written: this.#written || null };
	}

	/** Makes an event of the chosen words, with the date that is found in them. */
	take(): void {
		const [source] = this.sources;
		if (!this.desk || !source || !this.range) {
			this.said = say.passages.nothing;
			return;
		}
		const { desk, id } = takeEvent(this.desk, source, this.range, this.#dateIn(this.range));
		if (id === '') return;
		this.change(desk);
		this.chosen = id;
		const event = this.events.find((each) => each.id === id);
		this.said = event?.waits ? say.takenUndated(event.title) : say.taken(event?.title ?? '');
	}

	/** Sets the date of an event. Why the one that was found is what it is says nothing of another. */
	setWhen({ id, note, passages }: EventDraft, value: string): void {
		if (!this.desk) return;
		const found = this.#dateIn(passages[0]?.place ?? null);
		const isOfFound = note !== '' && note === found.note && value !== found.when;
		const noted = isOfFound ? setEvent(this.desk, id, 'basis-note', '') : this.desk;
		this.change(setEvent(noted, id, 'when', value), `${id} when`);
	}

	/** What is known of the date of some words. */
	#dateIn(range: TextRange | null): Taken {
		const [source] = this.sources;
		const date = range && this.finds.within(range)?.date;
		if (!source || !date) return {};
		const { edtf: when, basis, reason, words } = date;
		const isWithin = words && words.start >= range.start && words.end <= range.end;
		return {
			when,
			basis,
			...(reason && { note: phrases.finding.because(reason, parseEdtf) }),
			...(isWithin && { phrase: source.text.slice(words.start, words.end) })
		};
	}

	/** Reads what is brought in from elsewhere, and offers what is in it; none of it is an event then. */
	async bringIn(text: string, name: string | null = null): Promise<void> {
		const [source] = this.sources;
		if (!this.desk || !source) {
			this.said = say.bringing.first;
			return;
		}
		this.tab = 'passages';
		this.said = say.bringing.reading;
		const answer = await this.kernel.bringIn(markdownOf(this.desk, source), text, this.#facts);
		if ('broken' in answer) this.broken = answer.broken;
		if (!('imported' in answer) || !this.desk) return;
		const { imported } = answer;
		// the document may be another one by now
		if (this.sources[0]?.text !== source.text) return;
		this.imported = imported;
		this.change(withOffers(this.desk, imported.offers));
		this.said = say.bringing.read(imported.offers.length, imported.faults.length, name);
		if (imported.offers.length + imported.faults.length > 0) this.wanted = 'brought-in';
	}

	/** Makes an event of what was brought in. @param place the words it rests on; null: none yet */
	takeOffer(offer: Offer, place: TextRange | null): void {
		this.finds.inTurn(() => this.#takeOffer(offer, place), true);
	}

	#takeOffer(offer: Offer, place: TextRange | null): void {
		const [source] = this.sources;
		// pressed twice, it is there once
		if (!this.desk || !source || !this.offers.includes(offer)) return;
		const { desk, id } = takeOffer(this.desk, source, offer, place, this.#dateIn(place));
		if (id === '') return;
		this.change(desk);
		this.chosen = id;
		const event = this.events.find((each) => each.id === id);
		this.said = event?.waits ? say.takenWaiting(event.title) : say.taken(event?.title ?? '');
	}

	/** Makes events of all that stands in the document letter for letter, in one step that can be taken back. */
	takeExact(): void {
		this.finds.inTurn(() => this.#takeExact(), true);
	}

	#takeExact(): void {
		const [source] = this.sources;
		if (!this.desk || !source) return;
		const exact = this.offers.filter(({ anchor }) => anchor.found === 'exact');
		const desk = exact.reduce((now, offer) => {
			const [place = null] = offer.anchor.places;
			return takeOffer(now, source, offer, place, this.#dateIn(place)).desk;
		}, this.desk);
		this.change(desk);
		this.said = say.bringing.tookAll(exact.length);
	}

	leaveOffer(offer: Offer): void {
		if (!this.desk) return;
		this.change(leaveOffer(this.desk, offer));
		this.said = say.passages.passedOver;
	}

	/** Leaves a proposed passage out. */
	passOver(start: number): void {
		if (!this.desk) return;
		this.change(passOver(this.desk, start));
		this.said = say.passages.passedOver;
	}

	/** Adds the chosen words to the event that was chosen last. */
	addToLast(): void {
		const [source] = this.sources;
		const event = this.events.find(({ id }) => id === this.chosen) ?? this.events.at(-1);
		if (!this.desk || !source || !this.range || !event) {
			this.said = say.passages.nothing;
			return;
		}
		this.change(addPassage(this.desk, event.id, source, this.range));
		this.said = say.added(event.title);
	}

	/** Opens the form of an event. @param field that has the focus then */
	edit(id: string, field: string | null = 'event-title'): void {
		this.chosen = id;
		this.tab = 'events';
		this.wanted = field;
	}

	/** Goes to the text, where words are chosen. */
	toText(): void {
		this.tab = 'passages';
		this.wanted = 'text';
	}

	/** Shows words in the text. */
	showWords(range: TextRange): void {
		this.range = range;
		this.toText();
	}

	/** Notes that a copy was saved now. */
	noteCopy(): void {
		this.copied = Date.now();
		this.#keepLater();
	}

	/** Notes what is typed into a field, until it is part of the work (null). */
	noteTyped(field: string, text: string | null): void {
		const others = [...this.#place.typed].filter(([id]) => id !== field);
		// the last is the one they are in
		this.#typed = { form: this.#form, fields: new Map(text === null ? others : [...others, [field, text]]) };
	}

	/** Forgets what was typed. */
	forgetTyped(): void {
		this.#typed = nothingTyped;
	}

	/** Keeps where the author is, each time that is somewhere else. Within an effect. */
	keepPlace(): void {
		void this.#place;
		this.#keepLater();
	}

	/** Keeps what has not been kept, before the page may be gone. */
	async keepNow(): Promise<void> {
		clearTimeout(this.#keeping);
		this.#keeping = undefined;
		if (this.trouble === 'elsewhere' || !this.#isBack) return;
		try {
			const { desk, copied } = this;
			if (desk !== this.#kept.desk || copied !== this.#kept.copied)
				await keep('desk', desk && { desk, copied });
			this.#kept = { ...(desk && { desk }), copied };
			await keep('place', this.#place);
			this.trouble = null;
		} catch (error) {
			this.trouble =
				error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
		}
	}

	/** Goes on with a newer workbench. */
	async renew(): Promise<void> {
		await this.keepNow();
		this.newer?.();
	}

	/** Whether something waits to be kept. */
	get isKept(): boolean {
		return this.#keeping === undefined;
	}

	async #restore(): Promise<void> {
		try {
			const [kept, place] = [await readKept('desk'), await readKept('place')];
			if (kept) {
				await inSteps(readAhead(kept.desk));
				this.#history = beginHistory<Desk | null>(kept.desk);
				this.copied = kept.copied;
				this.#kept = kept;
				this.#checkLater(0);
				this.#find();
			}
			if (place) this.#goTo(place, kept !== null);
		} catch {
			this.trouble = 'forbidden';
		}
		this.#isBack = true;
		this.#keepLater();
	}

	/** Goes back to where the author was. */
	#goTo({ tab, chosen, range, typed }: KeptPlace, isBegun: boolean): void {
		if (isBegun && tab in say.tabs) this.tab = tab as Tab;
		if (this.events.some(({ id }) => id === chosen)) this.chosen = chosen;
		const length = this.sources[0]?.text.length ?? 0;
		if (range && range.end <= length) this.range = range;
		this.#typed = { form: this.#form, fields: typed };
		flushSync();
		typeAgain(typed);
	}

	#go(history: History<Desk | null>): void {
		if (history === this.#history) return;
		this.#history = history;
		if (this.chosen !== null && !this.events.some(({ id }) => id === this.chosen)) this.chosen = null;
		this.#checkLater();
		this.#keepLater();
		this.#find();
	}

	/** Looks for what is in the document, where it is another one than before. */
	#find(): void {
		const [source] = this.sources;
		if (!this.desk || !source) return this.finds.of(null);
		const markdown = markdownOf(this.desk, source);
		// nothing may rest on what is mended
		const isUsed = this.events.length > 0 || this.offers.length > 0;
		const raw = isUsed ? null : (this.#raws.get(markdown) ?? null);
		this.finds.of({ markdown, facts: this.#facts, raw });
	}

	#keepLater(): void {
		// not put off by what follows: somebody who types without a pause would have nothing kept
		this.#keeping ??= setTimeout(() => void this.keepNow(), keepingPause);
	}

	#checkLater(ms = pause): void {
		clearTimeout(this.#checking);
		this.#checking = setTimeout(() => void this.#check(), ms);
	}

	/** Checks the story as it is; while that is done, changes wait, and the last of them is checked next. */
	async #check(): Promise<void> {
		if (this.#isChecking) return;
		const { desk } = this;
		if (!desk || !this.events.some(({ waits }) => !waits)) {
			this.story = null;
			this.faults = [];
			return;
		}
		this.#isChecking = true;
		const answer = await this.kernel.check(desk);
		this.#isChecking = false;
		if (desk !== this.desk) return this.#checkLater(0);
		this.broken = 'broken' in answer ? answer.broken : null;
		if ('story' in answer) this.story = answer.story;
		this.faults = 'faults' in answer ? answer.faults : [];
	}
}
