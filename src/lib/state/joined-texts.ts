import type { Story } from '#lib/story/types.ts';
import { textsOf } from './event-texts.ts';

/** What stands between the texts of two events in one: nothing that is folded holds it, nor two lines of nothing. */
const between = '\n\n';

/** The texts of all events of a story in one, in their order, as a long story's page asks for them. */
export function joinTexts(story: Story): string {
	const texts = textsOf(story);
	return story.events.map((event) => texts(event).replace(/\n+/g, '\n')).join(between);
}

/** What was joined, event by event. */
export function splitTexts(joined: string): readonly string[] {
	return joined.split(between);
}
