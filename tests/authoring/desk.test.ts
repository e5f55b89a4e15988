import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	addPassage,
	beginDesk,
	eventsOf,
	removeEvent,
	removePassage,
	setEvent,
	setLane,
	setSource,
	setStory,
	sourcesOf,
	storyField,
	takeEvent,
	type Desk
} from '#lib/authoring/desk.ts';
import { StoryError } from '#lib/story/parse/fault.ts';
import { parseStory } from '#lib/story/parse/parse.ts';

const words = { title: 'The rising of June', dek: 'Two days.', note: 'Not known.', language: 'en' };
const document = `# The rising

On 5 June the funeral became a rising. The barricade fell the next morning.

The barricade fell. On 5 June the funeral became a rising, some say.
`;

function storyOf(desk: Desk) {
	const bytes = (text = '') => new TextEncoder().encode(text);
	return parseStory({
		id: desk.id,
		path: desk.id,
		yaml: bytes(desk.texts.get('story.yaml')),
		readSource: (file) => (desk.texts.has(file) ? bytes(desk.texts.get(file)) : null)
	});
}

function rangeOf(desk: Desk, quote: string, nth = 0) {
	const [source] = sourcesOf(desk);
	let start = source!.text.indexOf(quote);
	for (let i = 0; i < nth; i++) start = source!.text.indexOf(quote, start + 1);
	return { start, end: start + quote.length };
}

function take(desk: Desk, quote: string, nth = 0, known = {}) {
	return takeEvent(desk, sourcesOf(desk)[0]!, rangeOf(desk, quote, nth), known);
}

const begun = beginDesk(document, words);

describe('a desk', () => {
	test('begins as a story that lacks nothing but events', () => {
		expect(() => storyOf(begun)).toThrow(/^\S+:10: no events; write at least one$/);
	});

	test('lets an event without a date wait, and takes it into the story as soon as it has one', () => {
		const { desk, id } = take(begun, 'the funeral became a rising');
		expect(eventsOf(desk)).toMatchObject([{ id, waits: true, title: 'the funeral became a rising' }]);
		const dated = setEvent(desk, id, 'when', '1832-06-05');
		expect(eventsOf(dated)).toMatchObject([{ id, waits: false, when: '1832-06-05' }]);
		expect(dated.texts.has('drafts.yaml')).toBe(false);
		expect(storyOf(dated).events).toMatchObject([{ id, basis: 'inferred' }]);
		const undated = setEvent(dated, id, 'when', 'some day');
		expect(eventsOf(undated)).toMatchObject([{ id, waits: true, when: 'some day' }]);
		expect(undated.texts.get('story.yaml')).toBe(begun.texts.get('story.yaml'));
	});

	test('tells words from the same words elsewhere, and gives a passage to each paragraph', () => {
		const [source] = sourcesOf(begun);
		const second = take(begun, 'On 5 June the funeral became a rising', 1, { when: '1832-06-05' });
		const both = take(second.desk, 'The barricade fell', 0, { when: '1832-06-06' });
		const across = takeEvent(
			both.desk,
			source!,
			{ start: source!.text.indexOf('the next'), end: source!.text.lastIndexOf('fell.') + 5 },
			{ when: '1832' }
		);
		const story = storyOf(across.desk);
		const places = story.passages.map(({ start, exact }) => [start, exact]);
		expect(places).toContainEqual([
			rangeOf(begun, 'On 5 June', 1).start,
			'On 5 June the funeral became a rising'
		]);
		expect(story.events.find(({ id }) => id === across.id)?.passages).toHaveLength(2);
	});

	test('has a label where a title is too long for the drawing, until its author writes one', () => {
		const { desk, id } = take(begun, 'The barricade fell', 0, { when: '1832-06-06' });
		const long = setEvent(
			desk,
			id,
			'title',
			'The barricade of the rue Saint-Martin fell on the next morning'
		);
		expect(storyOf(long).events[0]?.label).toBe('The barricade of the rue…');
		expect(storyOf(setEvent(long, id, 'title', 'It fell')).events[0]?.label).toBe('It fell');
	});

	test('makes lanes while they are named, the first one of all events', () => {
		const one = take(begun, 'the funeral became a rising', 0, { when: '1832-06-05' });
		const two = take(one.desk, 'The barricade fell', 0, { when: '1832-06-06' });
		const revolt = setLane(two.desk, two.id, 'Revolt');
		expect(storyOf(revolt).events.map(({ category }) => category)).toEqual(['revolt', 'revolt']);
		const fall = setLane(revolt, two.id, 'Fall');
		expect(storyOf(fall).events.map(({ category }) => category)).toEqual(['revolt', 'fall']);
		expect(storyOf(fall).categories.map(({ title }) => title)).toEqual(['Revolt', 'Fall']);
		expect(storyOf(setLane(fall, two.id, 'revolt')).events[1]?.category).toBe('revolt');
	});

	test('adds passages and takes them away', () => {
		const { desk, id } = take(begun, 'the funeral became a rising', 0, { when: '1832-06-05' });
		const [source] = sourcesOf(desk);
		const more = addPassage(desk, id, source!, rangeOf(desk, 'some say'));
		expect(storyOf(more).events[0]?.passages).toHaveLength(2);
		expect(addPassage(more, id, source!, rangeOf(desk, 'some say'))).toBe(more);
		expect(removePassage(more, id, 1).texts.get('story.yaml')).toBe(desk.texts.get('story.yaml'));
		expect(eventsOf(removePassage(desk, id, 0))).toMatchObject([{ id, waits: true, passages: [] }]);
	});

	test('is as it was when an event is taken and removed', () => {
		const { desk, id } = take(begun, 'some say', 0, { when: '1832' });
		expect(removeEvent(desk, id).texts).toEqual(begun.texts);
	});

	test.each([
		'</script><script>alert(1)</script>',
		'a: b # c',
		'- "it" \'is\' {so}',
		'\u202eright to left\u202c',
		'𝔸stral 🏛️ and e\u0301',
		'&anchor *alias !tag',
		'null',
		'2015',
		'yes, no',
		'ends with a colon:',
		'a\u2028b\u00a0c',
		'x'.repeat(100_000)
	])('keeps hostile words letter for letter: %#', (hostile) => {
		const desk = beginDesk(`Once ${hostile} was.\n`, { ...words, title: hostile, note: hostile });
		const { desk: taken, id } = takeEvent(
			desk,
			sourcesOf(desk)[0]!,
			{ start: 0, end: 100_100 },
			{ when: '2015' }
		);
		const titled = setEvent(setLane(taken, id, hostile), id, 'title', hostile);
		const story = storyOf(setStory(titled, 'dek', hostile));
		const plain = hostile.replaceAll('\u00a0', '\u00a0');
		expect([story.title, story.dek, story.sourceNote]).toEqual([plain, plain, plain]);
		expect(story.events[0]).toMatchObject({ title: plain });
		expect(story.passages[0]?.exact).toBe(`Once ${hostile} was.`);
	});
});

describe('a folder that others wrote', () => {
	const folder = (name: string): Desk => ({
		id: name.split('/').at(-1)!,
		texts: new Map(
			['story.yaml', 'source.md'].map((file) => [file, readFileSync(`${name}/${file}`, 'utf8')])
		),
		others: new Map()
	});
	const first = folder('data/kabul-moscow');

	function linesChanged(before: Desk, after: Desk): string[] {
		const old = before.texts.get('story.yaml')!.split('\n');
		const now = after.texts.get('story.yaml')!.split('\n');
		let head = 0;
		while (head < old.length && old[head] === now[head]) head++;
		let tail = 0;
		while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
			tail++;
		return now.slice(head, now.length - tail);
	}

	test('changes in the lines of what is changed alone', () => {
		const { id } = eventsOf(first)[3]!;
		expect(linesChanged(first, setEvent(first, id, 'when', '2014-05'))).toEqual(['    when: 2014-05']);
		expect(linesChanged(first, setStory(first, 'title', 'Another: title'))).toEqual([
			'title: "Another: title"'
		]);
		expect(linesChanged(first, setSource(first, 'written', '2026'))).toEqual(['    written: 2026']);
		expect(
			storyOf(setEvent(first, id, 'summary', 'One short line.')).events.find((each) => each.id === id)
				?.summary
		).toBe('One short line.');
	});

	test('can have every field of every event set, and stays a story', () => {
		let desk = first;
		for (const { id } of eventsOf(first)) {
			desk = setEvent(desk, id, 'summary', 'It: happened.');
			desk = setEvent(desk, id, 'title', 'A title of some thirty-five letters');
		}
		const { events } = storyOf(desk);
		expect(events).toHaveLength(storyOf(first).events.length);
		expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(['It: happened.']));
	});

	test('in braces is changed in place', () => {
		const flow: Desk = {
			...begun,
			texts: new Map([
				[
					'story.yaml',
					'title: T\ndek: D\nlanguage: en\nnote: N\nsources: [{ id: a, file: source.md, note: N }]\nevents: [{ id: x, title: X, when: 1832, basis: inferred, passages: [{ quote: some say }] }]\n'
				],
				['source.md', document]
			])
		};
		const set = setEvent(setSource(flow, 'title', 'A, B'), 'x', 'title', 'Y: z, {a}');
		expect(set.texts.get('story.yaml')).toContain('[{ id: x, title: "Y: z, {a}", when: 1832');
		expect(storyOf(set).sources[0]?.title).toBe('A, B');
		const { desk, id } = take(set, 'The barricade fell', 0, { when: '1832' });
		expect(storyOf(desk).events.map((event) => event.id)).toEqual(['x', id]);
		expect(storyOf(removeEvent(desk, 'x')).events.map((event) => event.id)).toEqual([id]);
		expect(storyField(set, 'title')).toBe('T');
	});

	test('with line ends of Windows is changed too', () => {
		const windows: Desk = {
			...first,
			texts: new Map([...first.texts].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))
		};
		const { id } = eventsOf(windows)[0]!;
		const set = setEvent(windows, id, 'title', 'Short');
		expect(() => storyOf(set)).not.toThrow(StoryError);
		expect(storyOf(set).events.find((each) => each.id === id)?.title).toBe('Short');
	});

	test('takes an event out of a list between brackets, and puts it back, whole', () => {
		const quote = 'The barricade fell the next morning.';
		const yaml = `${begun.texts.get('story.yaml')}`.replace(
			'events: []',
			`events: [{ id: a, title: 'It rose, and fell', when: 1832, basis: inferred, passages: [{ quote: '${quote}' }] }]`
		);
		const desk = { ...begun, texts: new Map(begun.texts).set('story.yaml', yaml) };
		const waiting = setEvent(desk, 'a', 'when', '');
		expect(waiting.texts.get('story.yaml')).toContain('events: []');
		expect(eventsOf(waiting)).toMatchObject([
			{ id: 'a', waits: true, title: 'It rose, and fell', passages: [{ quote }] }
		]);
		const [event] = storyOf(setEvent(waiting, 'a', 'when', '1832-06')).events;
		expect(event).toMatchObject({ id: 'a', title: 'It rose, and fell', basis: 'inferred' });
	});
});

test('sources are the same as long as their text is, so that nothing is found in them twice', () => {
	const desk = beginDesk(document, words);
	const [before] = sourcesOf(desk);
	expect(sourcesOf(setStory(desk, 'title', 'Another'))[0]).toBe(before);
	expect(sourcesOf(takeEvent(desk, before!, { start: 15, end: 40 }).desk)[0]).toBe(before);
	expect(sourcesOf(beginDesk('Another text.\n', words))[0]).not.toBe(before);
});
