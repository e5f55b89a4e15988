import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { hues } from '#lib/story/hues.ts';
import { storyJsonSchema } from '#lib/story/parse/json-schema.ts';
import { storyFile } from '#lib/story/parse/schema.ts';
import { readYaml } from '#lib/story/parse/yaml.ts';
import { exampleYaml } from '../example.ts';

interface Node {
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly description?: string;
	readonly required?: readonly string[];
	readonly additionalProperties?: unknown;
	readonly properties?: Readonly<Record<string, Node>>;
	readonly items?: Node;
}

const schema = storyJsonSchema() as Node;

/** Every schema of fields within a schema, with a name for it. */
function allFields(node: Node, name = 'story'): [name: string, node: Node][] {
	if (node.items) return allFields(node.items, name);
	const own: [string, Node][] = node.properties ? [[name, node]] : [];
	return own.concat(Object.entries(node.properties ?? {}).flatMap(([key, value]) => allFields(value, key)));
}

describe('storyJsonSchema', () => {
	it('storyJsonSchema() is what data/story.schema.json holds; `npx vitest run schema -u` writes it anew', async () => {
		const text = `${JSON.stringify(storyJsonSchema(), null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot('../../../data/story.schema.json');
	});

	it.each(allFields(schema))('storyJsonSchema() explains every field of %s', (_, { properties = {} }) => {
		const silent = Object.keys(properties).filter((key) => !properties[key]?.description);
		expect(silent).toEqual([]);
	});

	it.each(allFields(schema))('storyJsonSchema() allows no unknown key in %s', (_, node) => {
		expect(node.additionalProperties).toBe(false);
	});

	it('storyJsonSchema() lets editors accept an unquoted year and a number as hue', () => {
		const event = schema.properties?.['events']?.items?.properties;
		const category = schema.properties?.['categories']?.items?.properties;
		expect(event?.['when']?.type).toEqual(['string', 'integer']);
		expect(category?.['hue']).toMatchObject({ type: 'integer', enum: [...hues] });
	});

	it('storyJsonSchema() requires what storyFile does', () => {
		const missing = v.safeParse(storyFile, {}).issues?.map((issue) => v.getDotPath(issue));
		expect(missing).toEqual(schema.required);
	});
});

describe('storyFile', () => {
	const parse = (change: object) => {
		const content = { ...(readYaml(exampleYaml).content as object), ...change };
		return v.safeParse(storyFile, content, { abortPipeEarly: true }).issues?.map(({ message }) => message);
	};

	it('storyFile takes the example', () => {
		expect(parse({})).toBeUndefined();
	});

	it('storyFile trims text and takes line breaks in it for spaces', () => {
		const content = { ...(readYaml(exampleYaml).content as object), title: ' Two\n  lines ' };
		expect(v.parse(storyFile, content).title).toBe('Two lines');
	});

	it.each([
		['blank text', { title: ' ' }, 'is empty'],
		[
			'a control character',
			{ title: 'a\u0007b' },
			'has a character that cannot be shown, U+0007; take it out'
		],
		[
			'half a surrogate pair',
			{ title: 'a\ud800b' },
			'has a character that cannot be shown, U+D800; take it out'
		],
		[
			'a language by its name',
			{ language: 'english' },
			'must be a language tag such as en or pt-BR; did you mean "en"'
		],
		[
			'a language that is none',
			{ language: 'the English one' },
			'must be a language tag such as en or pt-BR'
		],
		['text in place of a list', { events: 'none' }, 'must be a list, each item led by a hyphen']
	])('storyFile refuses %s', (_, change, message) => {
		expect(parse(change)).toEqual([message]);
	});

	it.each(['../secret.md', '/etc/passwd', 'a\\b.md', 'C:x.md'])(
		'storyFile refuses the file name %s',
		(file) => {
			expect(parse({ sources: [{ id: 'a', file, note: 'x' }] })).toEqual([
				"must be the name of a file in the story's folder"
			]);
		}
	);

	it.each(['ftp://example.org/', 'javascript:alert(1)', '//example.org', 'https://', 'https://a b'])(
		'storyFile refuses the address %s',
		(url) => {
			expect(parse({ sources: [{ id: 'a', file: 'a.md', note: 'x', url }] })).toEqual([
				'must be an address that begins with http:// or https://'
			]);
		}
	);

	it.each(['Upper', 'two words', 'a--b', '-a', 'a-', 'ümlaut'])('storyFile refuses the id %s', (id) => {
		expect(parse({ categories: [{ id, title: 'x' }] })).toEqual([
			'must be lower-case letters and digits with single hyphens between'
		]);
	});
});
