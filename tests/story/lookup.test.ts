import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import {
	categoryById,
	eventById,
	eventsOfPassage,
	firstAndLast,
	passageById,
	passagesOfEvent,
	periodById,
	sourceById,
	storySpan
} from '#lib/story/lookup.ts';
import { parseStory } from '#lib/story/parse/parse.ts';
import { changed, exampleStory, folder } from './example.ts';

const story = exampleStory();
const event = (id: string) => story.events.find((event) => event.id === id)!;
const passage = (id: string) => story.passages.find((passage) => passage.id === id)!;

describe('by id', () => {
	it('eventById(story, id) and its like give the very thing in the story', () => {
		expect(eventById(story, 'cholera')).toBe(event('cholera'));
		expect(passageById(story, 'spring-of-1832')).toBe(passage('spring-of-1832'));
		expect(periodById(story, 'rising')).toBe(story.periods[1]);
		expect(categoryById(story, 'revolt')).toBe(story.categories[1]);
		expect(sourceById(story, 'account')).toBe(story.sources[0]);
	});

	it.each([eventById, passageById, periodById, categoryById, sourceById])(
		'%s gives undefined for what is not there, names of object methods included',
		(find) => {
			expect(find(story, 'nothing')).toBeUndefined();
			expect(find(story, 'constructor')).toBeUndefined();
		}
	);

	it('eventById(story, id) does not mix up two stories', () => {
		const other = parseStory(folder(changed('title: The barricade fell', 'title: Another')));
		expect(eventById(story, 'barricade-fell')?.title).toBe('The barricade fell');
		expect(eventById(other, 'barricade-fell')?.title).toBe('Another');
	});
});

describe('from one thing to another', () => {
	it('passagesOfEvent(story, event) keeps the order in which they are listed', () => {
		expect(passagesOfEvent(story, event('barricade-fell')).map(({ id }) => id)).toEqual([
			'it-fell-the-next-morning',
			'the-barricade-fell-in-an-hour'
		]);
		expect(passagesOfEvent(story, event('novel'))).toEqual([]);
	});

	it('eventsOfPassage(story, passage) is the way back of passagesOfEvent', () => {
		for (const each of story.events) {
			for (const passage of passagesOfEvent(story, each))
				expect(eventsOfPassage(story, passage)).toContain(each);
		}
		for (const each of story.passages) {
			for (const event of eventsOfPassage(story, each)) expect(passagesOfEvent(story, event)).toContain(each);
		}
	});
});

describe('of the whole story', () => {
	it('storySpan(story) reaches from the first to the last thing that is dated', () => {
		expect(storySpan(story)).toEqual({ from: Date.UTC(1832, 2, 1), to: Date.UTC(1863, 0, 1) });
	});

	it('storySpan(story) holds the periods too, and open ends add nothing', () => {
		const open = parseStory(folder(changed('when: 1832-06-05/1832-06-06', 'when: 1832-06-05/..')));
		expect(storySpan(open)).toEqual(storySpan(story));
		const early = parseStory(folder(changed('when: 1832-03/1832-06-04', 'when: 1830/1832-06-04')));
		expect(storySpan(early).from).toBe(Date.UTC(1830, 0, 1));
	});

	it.each([
		['1850', '1850-01/1870-05', '1850', '1870-05'],
		['-9499~', '2001', '-9499~', '2001'],
		['1901', '1910/..', '1901', '1910'],
		['1832-06-05', '1832-06-05', '1832-06-05', '1832-06-05']
	])('firstAndLast(events) of %s and %s names %s and %s, without margins', (a, b, first, last) => {
		const ends = firstAndLast([{ when: parseEdtf(a) }, { when: parseEdtf(b) }]);
		expect(ends).toEqual([parseEdtf(first).start, parseEdtf(last).start]);
	});
});
