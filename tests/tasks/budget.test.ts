import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkEmbeds, checkStories, embedBudget, storyScriptBudget } from '../../src/tasks/budget.mjs';
import { weighEmbed } from '../../src/tasks/weigh.mjs';

const build = mkdtempSync(join(tmpdir(), 'budget-'));

function write(name: string, content: string | Buffer): void {
	mkdirSync(dirname(join(build, name)), { recursive: true });
	writeFileSync(join(build, name), content);
}

const face = (font: string, range: string) =>
	`@font-face{font-family:x;src:url(./${font}.woff2)format("woff2");unicode-range:${range}}`;

/** An embed of this text, with more in its head. */
function page(text: string, head = ''): string {
	return `<head><link href="../../a/main.css" rel="stylesheet"><link href="../../a/inlined.css" rel="stylesheet" disabled>
		<script src="../../frame.js" defer></script>${head}</head><p title="Ж">${text}</p>`;
}

beforeAll(() => {
	write(
		'a/main.css',
		face('latin', 'U+0-FF') + face('cyrillic', 'U+301, U+400-45F') + face('greek', 'U+1F??')
	);
	write('a/latin.woff2', Buffer.alloc(300));
	write('a/cyrillic.woff2', Buffer.alloc(500));
	write('a/greek.woff2', Buffer.alloc(700));
	write('frame.js', 'let a = 1;');
	write('embed/v1.js', 'let b = 1;');
	write('embed/story/compare/index.html', '<p>A</p>');
	write('stories/story/still.png', Buffer.alloc(100));
});
afterAll(() => rmSync(build, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

describe('weighEmbed(build, page)', () => {
	test('counts what the page loads, once each, and not the styles it already holds', () => {
		write('embed/story/index.html', page('A', '<link rel="modulepreload" href="../../frame.js">'));
		const { files, requests } = weighEmbed(build, '/embed/story/');
		expect(files).toEqual(['/embed/story/', '/a/main.css', '/frame.js', '/a/latin.woff2']);
		expect(requests).toBe(4);
	});

	test.for([
		['A', 300],
		['AЖ', 800],
		['Aἀ', 1000]
	] as const)('counts the fonts of the characters of "%s"', ([text, bytes]) => {
		write('embed/story/index.html', page(text));
		expect(weighEmbed(build, '/embed/story/').fonts).toBe(bytes);
	});

	test('counts the fonts that styles in the page name', () => {
		const style = `<style>${face('../../a/greek', 'U+0-FF')}</style>`;
		write('embed/story/index.html', `<head>${style}</head><p>A</p>`);
		expect(weighEmbed(build, '/embed/story/').fonts).toBe(700);
	});
});

describe('checkStories(build)', () => {
	const script = '<script type="module" src="../../live/page.js"></script>';

	test('finds nothing to object to in a light script', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		write('stories/story/index.html', `<head>${script}</head>`);
		write('live/page.js', 'let c = 1;');
		expect(checkStories(build)).toEqual([]);
	});

	test('names a script that is over its budget together with what it needs', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		const noise = Array.from({ length: storyScriptBudget }, (_, i) => ((i * 7919) ** 2).toString(36)).join(
			''
		);
		const needed = '<link rel="modulepreload" href="../../live/needed.js">';
		write('stories/story/index.html', `<head>${needed}${script}</head>`);
		write('live/page.js', 'let c = 1;');
		write('live/needed.js', noise);
		expect(checkStories(build)).toEqual([
			expect.stringMatching(/^\/stories\/story\/ script: 4\d\d\.\d kB, more than 7\d\.\d kB$/)
		]);
	});
});

describe('checkEmbeds(build)', () => {
	test('finds nothing to object to in a light embed', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		write('embed/story/index.html', page('A'));
		expect(checkEmbeds(build)).toEqual([]);
	});

	test('allows for the fonts of every script that a story is written in', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		write('a/cyrillic.woff2', Buffer.alloc(embedBudget.fonts));
		write('embed/story/index.html', page('AЖ'));
		expect(checkEmbeds(build)).toEqual([]);
		expect(warn).not.toHaveBeenCalled();
	});

	test('says which script the fonts are for that weigh', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		write('a/cyrillic.woff2', Buffer.alloc(3 * embedBudget.fonts));
		write('embed/story/index.html', page('AЖ'));
		expect(checkEmbeds(build)).toEqual([]);
		expect(warn.mock.calls.flat().join()).toMatch(
			/heavy: \/embed\/story\/ fonts: 270\.3 kB, more than 180\.0 kB \(Cyrillic 270\.0 kB, Latin 0\.3 kB\)/
		);
	});

	test('names what is over its budget and of what it is made, and what comes from elsewhere', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		const noise = Array.from({ length: embedBudget.text }, (_, i) => ((i * 7919) ** 2).toString(36)).join('');
		const stranger = '<script src="https://tracker.example/t.js"></script>';
		write('embed/kabul-moscow/index.html', page(noise, stranger));
		write('stories/kabul-moscow/still.png', 'picture');
		rmSync(join(build, 'embed/story'), { recursive: true, force: true });
		const over = checkEmbeds(build);
		expect(over.length).toBe(2);
		expect(over[0]).toMatch(
			/^\/embed\/kabul-moscow\/ HTML, styles and script: .* more than 60\.0 kB \(HTML .* kB, styles .* kB, script .* kB\)$/
		);
		expect(over[1]).toContain('https://tracker.example/t.js');
	});

	test('only says what is heavy in the embeds of other stories, whose authors cannot make them lighter', () => {
		vi.spyOn(console, 'log').mockReturnValue();
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		const noise = Array.from({ length: embedBudget.text }, (_, i) => ((i * 7919) ** 2).toString(36)).join('');
		rmSync(join(build, 'embed/kabul-moscow'), { recursive: true, force: true });
		write('embed/story/index.html', page(noise));
		expect(checkEmbeds(build)).toEqual([]);
		expect(warn.mock.calls.flat().join()).toMatch(/heavy: \/embed\/story\/ HTML/);
	});
});
