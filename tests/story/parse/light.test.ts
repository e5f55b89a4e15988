import { expect, test } from 'vitest';
import { parseStory } from '#lib/story/parse/parse.ts';
import { faultsOf, folder } from '../example.ts';

const source = 'On 5 June 1832 the funeral became a rising.';
const light = (event: string) =>
	folder(
		`title: The rising
dek: Two days.
language: en
note: An example.
sources: [{ id: account, file: source.md, note: An example. }]
categories: [{ id: revolt, title: Revolt }]
events: [{ id: rising, title: A rising, when: 1832-06-05, category: revolt, ${event} }]
`,
		{ 'source.md': source }
	);
const quoted = 'passages: [{ quote: the funeral became a rising }]';

test('parseStory takes an event of what is required, and invents nothing', () => {
	const [event] = parseStory(light(`date-phrase: On 5 June 1832, ${quoted}`)).events;
	expect(event).toMatchObject({
		label: 'A rising',
		summary: null,
		basis: 'stated',
		actors: [],
		mention: 'described',
		confidence: null
	});
});

test('parseStory asks for who dates an event where no words of the source do, and for a passage', () => {
	expect(faultsOf(light(quoted)).map(({ message }) => message)).toEqual([
		expect.stringContaining('event "rising": missing basis; say who dates it')
	]);
	expect(faultsOf(light('basis: inferred')).map(({ message }) => message)).toEqual([
		expect.stringContaining('event "rising": no passage; quote the place it comes from')
	]);
});

test('parseStory asks for a label where the title is too long for the drawing', () => {
	const long = light(`date-phrase: On 5 June 1832, ${quoted}`);
	const yaml = Buffer.from(
		Buffer.from(long.yaml)
			.toString()
			.replace('title: A rising', 'title: A funeral that became a rising in Paris')
	);
	expect(faultsOf({ ...long, yaml }).map(({ message }) => message)).toEqual([
		expect.stringContaining('missing label; the title has more than the 30 characters a point has room for')
	]);
});

/** The same story with some of its text changed. */
function changed(from: string, to: string, event = `date-phrase: On 5 June 1832, ${quoted}`) {
	const whole = light(event);
	const yaml = Buffer.from(whole.yaml).toString();
	expect(yaml).toContain(from);
	return { ...whole, yaml: Buffer.from(yaml.replace(from, to)) };
}
const list = 'categories: [{ id: revolt, title: Revolt }]\n';

test('parseStory gives a story without categories one lane without a name', () => {
	const { categories, events } = parseStory(
		folder(Buffer.from(changed(list, '').yaml).toString().replace(' category: revolt,', ''), {
			'source.md': source
		})
	);
	expect(categories).toEqual([{ id: expect.any(String), title: null, hue: 1 }]);
	expect(events[0]?.category).toBe(categories[0]?.id);
});

test('parseStory wants a category of each event or of none', () => {
	expect(faultsOf(changed(list, '')).map(({ message }) => message)).toEqual([
		expect.stringContaining('category of a story that has none')
	]);
	expect(faultsOf(changed(' category: revolt,', '')).map(({ message }) => message)).toEqual([
		expect.stringContaining('missing category; the story has categories')
	]);
	expect(faultsOf(changed(list, 'categories: []\n')).map(({ message }) => message)).toEqual([
		expect.stringContaining('no categories; write at least one')
	]);
});
