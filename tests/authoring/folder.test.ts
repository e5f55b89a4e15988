import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf } from './files-of.ts';
import { carriedFolder, openFolder, unzipFolder, zipFolder } from '#lib/authoring/folder.ts';
import { scriptJson } from '#lib/export/jsonld.ts';

const read = (folder: string) =>
	new Map(
		readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))] as const)
	);
const first = read('data/kabul-moscow');

describe('a folder', () => {
	test('opened and saved untouched is the same byte for byte, pictures too', () => {
		const desk = openFolder(first, 'kabul-moscow')!;
		expect([...desk.others.keys()]).toEqual(['picture.png']);
		const { id, files } = unzipFolder(zipFolder(desk.id, filesOf(desk)), 'saved.zip');
		expect(id).toBe('kabul-moscow');
		expect(files).toEqual(first);
		expect(zipFolder(id, filesOf(openFolder(files, id)!))).toEqual(zipFolder(desk.id, filesOf(desk)));
	});

	test('keeps a byte order mark, line ends of Windows and what is no text', () => {
		const files = new Map([
			['story.yaml', new TextEncoder().encode('\ufefftitle: T\r\n')],
			['a.bin', new Uint8Array([0xff, 0xfe, 0])]
		]);
		expect(filesOf(openFolder(files, 'a')!)).toEqual(files);
	});

	test('is none without a story.yaml', () => {
		expect(openFolder(new Map([['source.md', new Uint8Array()]]), 'a')).toBeNull();
	});

	test('lies in a zip at its top, too', () => {
		const desk = openFolder(first, 'a')!;
		const flat = zipFolder('x', filesOf(desk));
		expect(unzipFolder(flat, 'x.zip').files.size).toBe(first.size);
		expect(() => unzipFolder(new Uint8Array([1, 2, 3]), 'x.zip')).toThrow();
	});

	test('is found in a file that carries it', () => {
		const carried = {
			version: 1,
			id: 'a',
			files: { 'story.yaml': '</script>é' },
			left: { 'source.md': '00' }
		};
		const html = `<body><script type="application/json" id="story-folder">${scriptJson(carried)}</script>`;
		expect(carriedFolder(html)).toEqual({
			id: 'a',
			files: new Map([['story.yaml', new TextEncoder().encode('</script>é')]]),
			left: ['source.md']
		});
		expect(carriedFolder('<p>Another file</p>')).toBeNull();
	});

	test('of a zip is what lies beside its story.yaml, not what lies deeper or elsewhere', () => {
		const bytes = zipSync({
			'a/story.yaml': strToU8('title: T'),
			'a/source.md': strToU8('One.'),
			'a/old/source.md': strToU8('Two.'),
			'b/source.md': strToU8('Three.')
		});
		const { id, files } = unzipFolder(bytes, 'x.zip');
		expect(id).toBe('a');
		expect([...files.keys()].toSorted()).toEqual(['source.md', 'story.yaml']);
	});
});
