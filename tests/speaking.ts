import { speakBy, type Speaking } from '#lib/words/speaking.ts';
import type { LanguageTag } from '#lib/text/languages.ts';

/*
 * Tests speak English where they name no language. Nothing is said while modules are loaded: tests/words/languages.test.ts.
 */
let spoken: LanguageTag = 'en';

const english: Speaking = {
	current: () => spoken,
	within: (tag, draw) => {
		const before = spoken;
		spoken = tag;
		try {
			return draw();
		} finally {
			spoken = before;
		}
	}
};

speakBy(english);
