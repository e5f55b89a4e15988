import { expect, test } from 'vitest';
import { beginDesk, setEvent, sourcesOf, takeEvent } from '#lib/authoring/desk.ts';
import { placeOfFault, uncovered } from '#lib/authoring/mending.ts';

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
	expect(placeOfFault(desk, { file: 't/source.md', line: 1, message: '' })).toEqual({
		of: 'story',
		field: 'source'
	});
});

test('uncovered() are the paragraphs no event rests on', () => {
	expect(uncovered(desk)).toMatchObject({
		paragraphs: 2,
		without: [{ paragraph: 2, words: 'Another thing.' }]
	});
	expect(uncovered(setEvent(desk, id, 'when', '')).without).toHaveLength(1);
});
