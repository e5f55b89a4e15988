import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkStories } from '#lib/server/check.ts';
import { changed, exampleSource, exampleYaml } from '../story/example.ts';

let folder: string;

function write(yaml: string, source: string) {
	mkdirSync(join(folder, 'rising'), { recursive: true });
	writeFileSync(join(folder, 'rising', 'story.yaml'), yaml);
	writeFileSync(join(folder, 'rising', 'source.md'), source);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'check-'));
	vi.stubEnv('STORIES_DIR', folder);
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe('checkStories()', () => {
	it('warns of nothing where shipped fonts have every character', async () => {
		write(exampleYaml, exampleSource);
		const { stories, warnings } = await checkStories();
		expect(stories.map(({ id }) => id)).toEqual(['rising']);
		expect(warnings).toEqual([]);
	});

	it('warns of each character that no shipped font has, with file, line and number', async () => {
		write(changed('title: A rising', 'title: A ᚠ rising'), `${exampleSource}\nThe last line: 𒀀, ᚠ.\n`);
		const { warnings } = await checkStories();
		const line = exampleSource.split('\n').length + 1;
		expect(warnings.map(({ file, line, message }) => [file, line, /U\+[\dA-F]+/.exec(message)?.[0]])).toEqual(
			[
				[
					join(folder, 'rising', 'story.yaml'),
					1 + exampleYaml.split('\n').findIndex((l) => l.includes('title: A rising')),
					'U+16A0'
				],
				[join(folder, 'rising', 'source.md'), line, 'U+12000']
			]
		);
		expect(warnings[0]!.message).toMatch(/box with its number; write it in other characters .*: "ᚠ"$/);
	});
});
