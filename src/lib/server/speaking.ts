import { AsyncLocalStorage } from 'node:async_hooks';
import type { LanguageTag } from '#lib/text/languages.ts';
import { speakBy } from '#lib/words/speaking.ts';

/** Pages are drawn several at a time, each in its own language. */
export function speakManyAtATime(): void {
	const spoken = new AsyncLocalStorage<LanguageTag>();
	speakBy({ current: () => spoken.getStore() ?? null, within: (tag, draw) => spoken.run(tag, draw) });
}
