import { describe, expect, test } from 'vitest';
import { textsOf } from '#lib/state/event-texts.ts';
import { joinTexts, splitTexts } from '#lib/state/joined-texts.ts';
import { kinds } from '../stories/kinds.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';

describe('joinTexts(story)', () => {
	test.each(kinds)('splitTexts(joined) gives every event its texts again: %s', (kind) => {
		const story = storyOfKind(kind);
		const texts = textsOf(story);
		const whole = story.events.map((event) => texts(event).replace(/\n+/g, '\n'));
		expect(splitTexts(joinTexts(story))).toEqual(whole);
	});
});
