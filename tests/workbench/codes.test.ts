import { expect, test } from 'vitest';
import { listCode } from '#lib/workbench/codes.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { rising as story } from '../reader/rising.ts';

test('listCode(story, address) says dates and sets quotations as the page’s language does', () => {
	const [russian, english] = (['ru', 'en'] as const).map((tag) =>
		inLanguage(tag, () => listCode(story, 'https://example.org/'))
	);
	expect(english).toMatch(/<strong>[^<]*June 1832<\/strong>.*\n“[^”]+”/);
	expect(russian).toMatch(/<strong>[^<]*июня 1832<\/strong>.*\n«[^»]+»/);
});
