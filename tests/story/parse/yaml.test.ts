import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cutYaml } from '#lib/story/parse/yaml-parts.ts';
import { readYaml } from '#lib/story/parse/yaml.ts';
import { generateStory } from '../../bench/generated-story.mjs';
import { exampleYaml } from '../example.ts';

const kabul = readFileSync(new URL('../../../data/kabul-moscow/story.yaml', import.meta.url), 'utf8');

/** The package's own reading of the whole text, numbers as they are written. */
function whole(text: string): unknown {
	return withoutNothing(parse(text, { schema: 'failsafe' }));
}

/** Without what has no value; booleans as they are written, which the failsafe schema does not know. */
function withoutNothing(content: unknown): unknown {
	return JSON.parse(JSON.stringify(content ?? null), (_, value: unknown) =>
		value === '' || value === null ? undefined : typeof value === 'boolean' ? String(value) : value
	);
}

describe('cutYaml', () => {
	it('cutYaml(text) cuts at the fields and at the items of lists, without gaps', () => {
		const text =
			'a: 1\n\n# words\nlist:\n  # first\n  - x: 1\n    y: 2\n\n  - z\nb: >-\n  - not an item\n  more\n';
		const parts = cutYaml(text);
		expect(parts?.map(({ start, end, line }) => [text.slice(start, end), line])).toEqual([
			['a: 1\n\n# words\n', 1],
			['list:\n  # first\n  - x: 1\n    y: 2\n\n  - z\n', 4],
			['b: >-\n  - not an item\n  more\n', 10]
		]);
		const items = parts?.flatMap((part) => (part.kind === 'list' ? part.items : []));
		expect(items?.map(({ start, end, line }) => [text.slice(start, end), line])).toEqual([
			['  - x: 1\n    y: 2\n\n', 6],
			['  - z\n', 9]
		]);
	});

	it.each([
		['{ a: 1 }'],
		['"a": 1'],
		['a: 1\na: 2'],
		['a: 1\n---\nb: 2'],
		['%YAML 1.2\n---\na: 1'],
		['a: [\n1 ]\n]'],
		[' - a\nb: 1'],
		['list:\n  - a\n - b'],
		['list:\n  - a\n  b: 1'],
		['constructor:\n  - a'],
		['- a'],
		['words'],
		['']
	])('cutYaml(%j) leaves the file whole', (text) => {
		expect(cutYaml(text)).toBeNull();
	});
});

describe('readYaml', () => {
	it('readYaml(text) reads in parts what stands in the whole', () => {
		for (const text of [kabul, exampleYaml, generateStory({ seed: 5, events: 40 }).yaml]) {
			expect(cutYaml(text)?.length).toBeGreaterThan(3);
			expect(readYaml(text).faults).toEqual([]);
			expect(withoutNothing(readYaml(text).content)).toEqual(whole(text));
		}
	});

	it('readYaml(text) reads lines put together by chance as the package reads the whole text, or finds a fault', () => {
		const line = fc.constantFrom(
			'a: 1',
			'b: words # more',
			'c:',
			'd: >-',
			'e: "x',
			'f: [x,',
			'- y',
			'  - y',
			'  - k: v',
			'    l: v',
			'    m: |+',
			'      text',
			'  more"',
			'  z]',
			'# note',
			'  # note',
			'',
			'  -',
			' - odd'
		);
		let sound = 0;
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
				const text = lines.join('\n');
				const { content, faults } = readYaml(text);
				if (faults.length > 0) expect(content).toBeUndefined();
				else {
					sound++;
					expect(withoutNothing(content)).toEqual(whole(text));
				}
			}),
			{ seed: 6, numRuns: 3000 }
		);
		expect(sound).toBeGreaterThan(100);
	});

	it('readYaml(text).lineOf names the line of every value, in whichever part it stands', () => {
		const { content, lineOf } = readYaml(kabul);
		const lines = kabul.split('\n');
		const walk = (value: unknown, path: readonly (string | number)[]): number => {
			if (typeof value !== 'object' || value === null) {
				const name = path.findLast((step) => typeof step === 'string');
				const item = typeof path.at(-1) === 'number';
				if (!item) expect(lines[lineOf(path) - 1]).toContain(`${name}:`);
				return 1;
			}
			const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
			return steps.reduce<number>(
				(sum, step) => sum + walk((value as Record<string | number, unknown>)[step], [...path, step]),
				0
			);
		};
		const { events = [] } = content as { events?: unknown[] };
		expect(walk(events.slice(0, 12), ['events'])).toBeGreaterThan(100);
		expect(lineOf(['title'])).toBe(lines.findIndex((line) => line.startsWith('title:')) + 1);
		expect(lineOf(['events'])).toBe(lines.indexOf('events:') + 1);
		expect(lineOf(['events', 9999])).toBe(lineOf(['events']));
		expect(lineOf(['nothing'])).toBe(1);
	});
});
