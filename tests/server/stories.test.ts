import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allStories, storyById } from '#lib/server/stories.ts';
import { changed, exampleSource, exampleYaml } from '../story/example.ts';

let top: string;

function write(id: string, yaml: string, source = exampleSource) {
	const at = join(top, 'data', id);
	mkdirSync(at, { recursive: true });
	writeFileSync(join(at, 'story.yaml'), yaml);
	writeFileSync(join(at, 'source.md'), source);
}

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'stories-'));
	mkdirSync(join(top, 'data'));
	writeFileSync(join(top, 'data', 'README.md'), 'not a story');
	vi.spyOn(process, 'cwd').mockReturnValue(top);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(top, { recursive: true });
});

describe('allStories', () => {
	it('allStories() reads every folder with a story.yaml, in order of their names', () => {
		write('second', exampleYaml);
		write('first', exampleYaml);
		mkdirSync(join(top, 'data', 'pictures'));
		expect(allStories().map(({ id }) => id)).toEqual(['first', 'second']);
		expect(storyById('second')?.id).toBe('second');
		expect(storyById('third')).toBeUndefined();
	});

	it('allStories() parses once, and again when a file has changed', () => {
		write('one', exampleYaml);
		const before = allStories();
		expect(allStories()).toBe(before);
		write('one', changed('title: A rising', 'title: The rising'));
		expect(storyById('one')?.title).toBe('The rising and its barricade');
		const source = join(top, 'data', 'one', 'source.md');
		writeFileSync(source, exampleSource.replace('cholera came', 'Cholera came'));
		utimesSync(source, 1, 1);
		expect(storyById('one')?.sources[0]?.text).toContain('Cholera came');
	});

	it('allStories() of a build looks for changes no more once it has read', async () => {
		vi.resetModules();
		vi.stubEnv('PROD', true);
		const built = await import('#lib/server/stories.ts');
		write('one', exampleYaml);
		const before = built.allStories();
		write('one', changed('title: A rising', 'title: The rising'));
		expect(built.allStories()).toBe(before);
	});

	it('allStories() throws the faults of all stories together', () => {
		write('one', changed('when: 1862', 'when: 1862-13'));
		write('two', changed('when: 1862', 'when: 1862-14'));
		expect(() => allStories()).toThrow(/^data\/one\/story\.yaml:72: .*\ndata\/two\/story\.yaml:72: .*$/);
	});

	it('allStories() reads no source from outside the folder', () => {
		writeFileSync(join(top, 'data', 'secret.md'), exampleSource);
		write('one', changed('file: source.md', 'file: ..\\secret.md'));
		expect(() => allStories()).toThrow(/must be the name of a file in the story's folder/);
		write('one', changed('file: source.md', 'file: ..'));
		expect(() => allStories()).toThrow(/no such file beside story\.yaml: "\.\."/);
	});

	it('allStories() reads from the folder that STORIES_DIR names, and names it as it is given', () => {
		write('one', exampleYaml);
		const other = join(top, 'other', 'more');
		mkdirSync(join(other, 'two'), { recursive: true });
		writeFileSync(join(other, 'two', 'story.yaml'), exampleYaml);
		writeFileSync(join(other, 'two', 'source.md'), exampleSource);
		for (const named of ['other/more', './other/more/', other]) {
			vi.stubEnv('STORIES_DIR', named);
			expect(allStories().map(({ id }) => id)).toEqual(['two']);
		}
		writeFileSync(join(other, 'two', 'story.yaml'), changed('when: 1862', 'when: 1862-13'));
		vi.stubEnv('STORIES_DIR', './other/more/');
		expect(() => allStories()).toThrow(/^\.\/other\/more\/two\/story\.yaml:72: /);
		vi.stubEnv('STORIES_DIR', '');
		expect(allStories().map(({ id }) => id)).toEqual(['one']);
	});

	it('allStories() throws when there is no story', () => {
		expect(() => allStories()).toThrow('no folder with a story.yaml: "data"');
	});
});
