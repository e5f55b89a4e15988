import type { Story } from '#lib/story/types.ts';
import { previewAddress } from './preview-language.ts';

/** What a frame is sent to draw. */
export interface ToPreview {
	readonly drawn: Drawn;
}

interface Drawn {
	readonly story: Story;
	/** that the reader has chosen; undefined: the device's */
	readonly theme: string | undefined;
	/** id of the event to show */
	readonly current: string | null;
}

/** What a frame says; the embed in it speaks to its host besides. */
interface FromPreview {
	readonly preview?: 'ready' | 'drawn';
	readonly type?: string;
	readonly id?: string;
}

/**
 * Draws stories in frames of this site: while one is seen the next waits, loaded, so that a change is drawn at once and
 * nothing flickers.
 */
export class PreviewFrames {
	readonly #place: HTMLElement;
	readonly #title: string;
	readonly #choose: (id: string) => void;
	#seen: HTMLIFrameElement | null = null;
	/** where the next is loaded from: it speaks one language */
	#address: string;
	#next: HTMLIFrameElement;
	#isReady = false;
	#isDrawing = false;
	#wanted: Drawn | null = null;

	/**
	 * @param language of the story that is drawn first, BCP 47
	 * @param choose takes the id of an event a reader of the drawing chose
	 */
	constructor(place: HTMLElement, title: string, language: string, choose: (id: string) => void) {
		this.#place = place;
		this.#title = title;
		this.#choose = choose;
		this.#address = previewAddress(language);
		this.#next = this.#load();
		addEventListener('message', this.#hear);
	}

	draw(drawn: Drawn): void {
		this.#wanted = drawn;
		this.#speak(drawn.story.language);
		this.#send();
	}

	end(): void {
		removeEventListener('message', this.#hear);
	}

	readonly #hear = ({ data, source, origin }: MessageEvent<FromPreview | null>): void => {
		if (origin !== location.origin || !data) return;
		if (source === this.#seen?.contentWindow && data.type === 'event' && data.id) this.#choose(data.id);
		if (source !== this.#next.contentWindow) return;
		if (data.preview === 'ready') {
			this.#isReady = true;
			this.#send();
		} else if (data.preview === 'drawn') this.#swap();
	};

	/** Where a story has come to another language, the next frame is loaded anew. */
	#speak(language: string): void {
		const address = previewAddress(language);
		if (address === this.#address) return;
		this.#address = address;
		this.#next.remove();
		this.#isReady = this.#isDrawing = false;
		this.#next = this.#load();
	}

	#send(): void {
		if (!this.#wanted || !this.#isReady || this.#isDrawing) return;
		this.#isDrawing = true;
		this.#next.contentWindow?.postMessage({ drawn: this.#wanted } satisfies ToPreview, location.origin);
		this.#wanted = null;
	}

	#swap(): void {
		this.#seen?.remove();
		this.#seen = this.#next;
		this.#seen.classList.add('seen');
		this.#seen.tabIndex = 0;
		this.#seen.removeAttribute('aria-hidden');
		this.#isReady = this.#isDrawing = false;
		this.#next = this.#load();
	}

	#load(): HTMLIFrameElement {
		const frame = document.createElement('iframe');
		frame.title = this.#title;
		frame.tabIndex = -1;
		frame.setAttribute('aria-hidden', 'true');
		frame.src = this.#address;
		this.#place.append(frame);
		return frame;
	}
}
