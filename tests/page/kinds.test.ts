import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Masthead from '#lib/page/Masthead.svelte';
import { isFromSource } from '#lib/story/mention.ts';
import { marksUsed } from '#lib/story/marks-used.ts';
import { plain, words } from '../reader/markup.ts';
import { kinds } from '../stories/kinds.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';

describe.each(kinds)('The head of the story of the kind %s', (kind) => {
	const story = storyOfKind(kind);
	const said = words(plain(render(Masthead, { props: { story } }).body));
	const fromSource = story.events.filter(isFromSource);

	test('counts what there is, one as one, and nothing that there is not', () => {
		expect(said).not.toMatch(/(?<![\d,.])(?:1 (?:events|passages)|0 (?:dated|inferred|events))\b/);
		expect(said.includes('every one')).toBe(fromSource.length > 1);
		for (const [basis, sign] of [
			['stated', 'dated by the'],
			['inferred', 'inferred from the'],
			['referenced', 'dated from outside references']
		] as const)
			expect(said.includes(sign), sign).toBe(marksUsed(fromSource).bases.includes(basis));
	});

	test('explains two sizes only where there are two, and several sources as several', () => {
		expect(said.includes('Larger marks')).toBe(marksUsed(fromSource).mentions.length > 1);
		expect(said.includes('the sources and their dates')).toBe(story.sources.length > 1);
	});
});
