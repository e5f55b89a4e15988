import { expect, test } from 'vitest';
import { addPeriod, endsOf, periodsOf, readEnds, removePeriod, setPeriod } from '#lib/authoring/periods.ts';
import { proposePeriods } from '#lib/authoring/propose-periods.ts';
import { beginDesk, sourcesOf, takeEvent, type Desk } from '#lib/authoring/desk.ts';
import { parseStory } from '#lib/story/parse/parse.ts';

const document = 'It began. It went on. It ended. It was over.\n';
function deskOf(...dates: string[]): Desk {
	const words = { title: 'T', dek: 'D', note: 'N', language: 'en' };
	return dates.reduce(
		(desk, when, i) =>
			takeEvent(desk, sourcesOf(desk)[0]!, { start: 10 * i, end: 10 * i + 9 }, { when }).desk,
		beginDesk(document, words)
	);
}
function storyOf(desk: Desk) {
	const bytes = (text = '') => new TextEncoder().encode(text);
	return parseStory({
		id: desk.id,
		path: desk.id,
		yaml: bytes(desk.texts.get('story.yaml')),
		readSource: (file) => bytes(desk.texts.get(file))
	});
}
const text = (desk: Desk) => desk.texts.get('story.yaml') ?? '';

test('a period is added before the events, changed in its own lines, and removed', () => {
	const desk = deskOf('1990');
	const one = addPeriod(desk, { title: 'Before', when: '../1989', basis: 'inferred', summary: 'Old.' });
	const two = addPeriod(one, { title: 'After: all', when: '1990/..', basis: 'stated', summary: 'New.' });
	expect(storyOf(two).periods.map(({ id, when }) => [id, when.edtf])).toEqual([
		['before', '../1989'],
		['after-all', '1990/..']
	]);
	expect(text(two).indexOf('periods:')).toBeLessThan(text(two).indexOf('events:'));
	const named = setPeriod(two, 'before', 'title', 'Long before');
	expect(text(named)).toBe(text(two).replace('title: Before', 'title: Long before'));
	expect(text(setPeriod(two, 'before', 'title', ''))).toBe(text(two));
	expect(text(removePeriod(two, 'after-all'))).toBe(text(one));
	const none = removePeriod(removePeriod(two, 'after-all'), 'before');
	expect([periodsOf(none), storyOf(none).periods]).toEqual([[], []]);
});

test.each([
	['1990', 'May 1992', '1990/1992-05'],
	['', '1992', '../1992'],
	['about 1990', '', '1990~/..'],
	['the 1990s', '2001', '199X/2001']
])('from %j to %j is %s', (from, to, edtf) => {
	expect(readEnds(from, to)).toMatchObject({ state: 'read', when: { edtf } });
	const [a, b] = edtf.split('/');
	expect(endsOf(edtf)).toEqual({ from: a === '..' ? '' : a, to: b === '..' ? '' : b });
});

test('ends that are no dates, or in the wrong order, are told; none at all is none', () => {
	expect(readEnds('', '')).toEqual({ state: 'empty' });
	expect(readEnds('soon', '1990').state).toBe('unread');
	expect(readEnds('1992', '1990').state).toBe('unread');
});

test('periods are proposed where long gaps part the events', () => {
	const propose = (...dates: string[]) => proposePeriods(storyOf(deskOf(...dates)).events);
	expect(propose('1900', '1902-05', '1950', '1951')).toEqual([
		{ when: '1900/1902', events: 2 },
		{ when: '1950/1951', events: 2 }
	]);
	expect(propose('-0499', '2001-01', '2001-03')).toEqual([
		{ when: '-0499', events: 1 },
		{ when: '2001', events: 2 }
	]);
	expect(propose('2001-01-02', '2001-02', '2001-11', '2001-12-03')).toEqual([
		{ when: '2001-01/2001-02', events: 2 },
		{ when: '2001-11/2001-12', events: 2 }
	]);
	expect(propose('1900', '1901', '1902')).toEqual([]);
	expect(proposePeriods([])).toEqual([]);
});
