import { describe, expect, test } from 'vitest';
import { storyById } from '#lib/server/stories.ts';
import { packOutline, unpackOutline } from '#lib/story/packed.ts';
import type { Story } from '#lib/story/types.ts';
import { rising } from '../reader/rising.ts';

const kabulMoscow = storyById('kabul-moscow')!;

/** What must come back of a story, taken from it field by field. */
function outlineOf({
	id,
	title,
	language,
	direction,
	categories,
	sources,
	periods,
	events,
	passages
}: Story) {
	return {
		id,
		title,
		language,
		direction,
		categories,
		sources: sources.map(({ id, kind, title, note }) => ({ id, kind, title, note })),
		periods: periods.map(({ id, number, title, shortTitle, when, passages }) => {
			return { id, number, title, shortTitle, when, passages };
		}),
		events: events.map(
			({ id, title, label, when, kind, basis, category, actors, mention, confidence, passages, period }) => {
				return {
					id,
					title,
					label,
					when,
					kind,
					basis,
					category,
					actors,
					mention,
					confidence,
					passages,
					period
				};
			}
		),
		passages: passages.map(({ id, source, events, section, paragraph }) => {
			return { id, source, events, section, paragraph };
		})
	};
}

describe('unpackOutline', () => {
	test.each([kabulMoscow, rising, { ...rising, id: 'leftward', direction: 'rtl' as const }])(
		'unpackOutline(packOutline(story)) is what drawings need of it: $id',
		(story) => {
			const travelled = JSON.parse(JSON.stringify(packOutline(story))) as ReturnType<typeof packOutline>;
			expect(unpackOutline(travelled)).toEqual(outlineOf(story));
		}
	);

	test('packOutline(story) leaves out what is only read', () => {
		const packed = JSON.stringify(packOutline(kabulMoscow));
		for (const { summary } of kabulMoscow.events) expect(packed).not.toContain(summary);
		for (const { exact } of kabulMoscow.passages) expect(packed).not.toContain(exact);
	});
});
