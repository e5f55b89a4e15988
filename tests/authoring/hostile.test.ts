import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	beginDesk,
	eventsOf,
	setEvent,
	setStory,
	sourcesOf,
	takeEvent,
	type Desk
} from '#lib/authoring/desk.ts';
import { filesOf } from './files-of.ts';
import { openFolder, unzipFolder, zipFolder } from '#lib/authoring/folder.ts';
import { readPlainText } from '#lib/reading/plain-text.ts';

/** What texts are made of that break programs: markup, signs of direction, letters of two units, marks of YAML. */
const hostile = fc
	.array(
		fc.constantFrom(
			...[
				'</script>',
				'<!--',
				'\u202e',
				'\u2066x',
				'𐍈𐍉',
				'e\u0301',
				'# ',
				'- ',
				': ',
				"'",
				'"',
				'{',
				'&a',
				'*a',
				'|'
			],
			...['\t', '日本語', 'שלום', ' ', 'word ', 'Word. ', '1822 ', '%', '@', '`', '\\', '---', '...']
		),
		{ minLength: 1, maxLength: 12 }
	)
	.map((parts) => parts.join(''));
const document = fc.array(hostile, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n\n'));

/** A story of a document with an event of each of its blocks that has words. */
function deskOf(text: string): Desk {
	const begun = beginDesk(readPlainText(text).source, { title: 'T', dek: 'D', note: 'N', language: 'en' });
	const [source] = sourcesOf(begun);
	return (source?.blocks ?? []).reduce(
		(desk, block) => takeEvent(desk, source!, block, { title: 'An event', when: '1822' }).desk,
		begun
	);
}

/** Opened anew, from the zip it is saved as. */
function saved(desk: Desk): Desk {
	const { id, files } = unzipFolder(zipFolder(desk.id, filesOf(desk)), 'x.zip');
	return openFolder(files, id)!;
}

test('a folder of hostile texts is saved untouched byte for byte', () => {
	fc.assert(
		fc.property(document, (text) => {
			const desk = deskOf(text);
			expect(filesOf(saved(desk))).toEqual(filesOf(desk));
			expect(eventsOf(saved(desk))).toEqual(eventsOf(desk));
		})
	);
});

test('one edit changes the lines of its field alone, and is read again as it was typed', () => {
	fc.assert(
		fc.property(document, hostile, (text, words) => {
			const typed = words.trim();
			const desk = saved(deskOf(text));
			const event = eventsOf(desk)[0];
			fc.pre(event !== undefined && typed !== '');
			const after = setEvent(desk, event!.id, 'summary', typed);
			expect(eventsOf(saved(after))[0]).toEqual({ ...event, summary: typed });
			expect(eventsOf(after).slice(1)).toEqual(eventsOf(desk).slice(1));
			const without = setEvent(after, event!.id, 'summary', '');
			expect(filesOf(without)).toEqual(filesOf(desk));
			const titled = setStory(after, 'dek', typed);
			expect(eventsOf(titled)).toEqual(eventsOf(after));
		})
	);
});
