import type { LanguageTag } from '#lib/text/languages.ts';

/** Knows in which language is spoken. */
export interface Speaking {
	/** null: nobody said */
	readonly current: () => LanguageTag | null;
	readonly within: <Drawn>(tag: LanguageTag, draw: () => Drawn) => Drawn;
}

let speaking: Speaking = oneAtATime();

/** What is drawn in it speaks that language. Unless `speakBy` was told otherwise, `draw` has to be done when it returns. */
export function inLanguage<Drawn>(tag: LanguageTag, draw: () => Drawn): Drawn {
	return speaking.within(tag, draw);
}

/** @throws Error where nobody said in which language: what is said there would be said in any page alike */
export function spokenLanguage(): LanguageTag {
	const tag = speaking.current();
	if (tag === null) throw new Error('words outside of a language: draw within inLanguage');
	return tag;
}

/** For servers, which draw several pages at a time, and for tests. */
export function speakBy(other: Speaking): void {
	speaking = other;
}

/** Enough where drawing waits for nothing: in a worker of a browser, and in a command. */
function oneAtATime(): Speaking {
	let tag: LanguageTag | null = null;
	return {
		current: () => tag,
		within: (other, draw) => {
			const before = tag;
			tag = other;
			try {
				return draw();
			} finally {
				tag = before;
			}
		}
	};
}
