import { expect, test } from 'vitest';
import { beginDesk, setEvent, setLane, sourcesOf, takeEvent, withStoryYaml } from '#lib/authoring/desk.ts';
import { placeOfFault, uncovered } from '#lib/authoring/mending.ts';
import { addPeriod } from '#lib/authoring/periods.ts';
import { partAt, setPart } from '#lib/authoring/yaml-edit.ts';

const begun = beginDesk('# Head\n\nOne thing.\n\nAnother thing.\n', {
	title: 'T',
	dek: 'D',
	note: 'N',
	language: 'en'
});
const [source] = sourcesOf(begun);
const { desk, id } = takeEvent(
	begun,
	source!,
	{ start: source!.text.indexOf('One'), end: source!.text.indexOf('One') + 9 },
	{ when: '2015' }
);

test('placeOfFault() is the field whose line it names', () => {
	const yaml = desk.texts.get('story.yaml')!;
	const lineOf = (words: string) => yaml.slice(0, yaml.indexOf(words)).split('\n').length;
	const fault = (words: string) => ({ file: 't/story.yaml', line: lineOf(words), message: '' });
	expect(placeOfFault(desk, fault('when: 2015'))).toEqual({ of: 'event', id, field: 'when' });
	expect(placeOfFault(desk, fault('dek:'))).toEqual({ of: 'story', field: 'dek' });
	const missing = { ...fault('title: T'), message: 'missing language' };
	expect(placeOfFault(desk, missing)).toEqual({ of: 'story', field: 'language' });
	expect(placeOfFault(desk, { file: 't/source.md', line: 1, message: '' })).toEqual({
		of: 'text',
		place: { start: 0, end: 4 }
	});
	const third = source!.text.indexOf('One thing.');
	expect(placeOfFault(desk, { file: 't/source.md', line: 3, message: '' })).toEqual({
		of: 'text',
		place: { start: third, end: third + 10 }
	});
});

test('placeOfFault() is the field of the event itself, whatever is within it', () => {
	const written =
		desk.texts.get('story.yaml')!.trimEnd() +
		'\n    references:\n      - title: A book\n        url: nowhere\n';
	const referring = withStoryYaml(desk, written);
	const lineOf = (words: string) => written.slice(0, written.indexOf(words)).split('\n').length;
	const place = (words: string, message = '') =>
		placeOfFault(referring, { file: 't/story.yaml', line: lineOf(words), message });
	expect(place('title: A book')).toEqual({ of: 'event', id, field: 'references' });
	expect(place('url: nowhere')).toEqual({ of: 'event', id, field: 'references' });
	expect(place('title: A book', 'missing outlet')).toEqual({ of: 'event', id, field: 'references' });
});

test('a part of the file is changed by itself, unless what it would be cannot be read', () => {
	const yaml = desk.texts.get('story.yaml')!;
	const at = partAt(yaml, yaml.indexOf('when: 2015'));
	const lines = yaml.slice(at.start, at.end);
	expect(lines.startsWith('  - id:')).toBe(true);
	const changed = setPart(yaml, at, lines.replace('2015', '2016'));
	expect(changed).toBe(yaml.replace('2015', '2016'));
	expect(setPart(yaml, at, lines.replace('when: 2015', 'when: "2015'))).toHaveProperty('why');
	expect(setPart(yaml, at, `title: out of place\n${lines}`)).toHaveProperty('why');
	const head = partAt(yaml, yaml.indexOf('dek:'));
	expect(setPart(yaml, head, yaml.slice(head.start, head.end).replace('dek: D', 'dek: E'))).toBe(
		yaml.replace('dek: D', 'dek: E')
	);
});

test('placeOfFault() tells lanes, periods and sources from the story', () => {
	const withLane = setLane(desk, id, 'Floods');
	const more = addPeriod(withLane, { title: 'Steam', when: '1890/1900', basis: 'inferred', summary: 'S' });
	const yaml = more.texts.get('story.yaml')!;
	const at = (words: string) =>
		placeOfFault(more, {
			file: 't/story.yaml',
			line: yaml.slice(0, yaml.indexOf(words)).split('\n').length,
			message: ''
		});
	expect(at('title: Floods')).toEqual({ of: 'lane', id: 'floods', field: 'title' });
	expect(at('when: 1890/1900')).toEqual({ of: 'period', id: 'steam', field: 'when' });
	expect(at('file: ')).toEqual({ of: 'source', field: 'file' });
	expect(at('category: floods')).toEqual({ of: 'event', id, field: 'category' });
	expect(at('quote: ')).toEqual({ of: 'event', id, field: 'passages' });
});

test('uncovered() are the paragraphs no event rests on', () => {
	expect(uncovered(desk)).toMatchObject({
		paragraphs: 2,
		without: [{ paragraph: 2, words: 'Another thing.' }]
	});
	expect(uncovered(setEvent(desk, id, 'when', '')).without).toHaveLength(1);
});
