import { describe, expect, it } from 'vitest';
import { StoryError } from '#lib/story/parse/fault.ts';
import { hues } from '#lib/story/hues.ts';
import { parseStory } from '#lib/story/parse/parse.ts';
import { generateStory } from '../../bench/generated-story.mjs';
import { changed, exampleSource, exampleYaml, faultsOf, folder, printed } from '../example.ts';

const yaml = 'data/rising/story.yaml';

describe('parseStory on broken files', () => {
	it('parseStory names the line where YAML breaks, and what to do', () => {
		expect(printed('title: The rising', 'title: The rising: how it began')).toEqual([
			`${yaml}:24: broken YAML: nested mappings are not allowed in compact mappings; put quotes around a text that ` +
				'contains a colon: "title: The rising: how it began"'
		]);
	});

	it('parseStory names a key that stands twice', () => {
		expect(printed('dek:', 'title: Again\ndek:')).toEqual([
			`${yaml}:2: broken YAML: map keys must be unique; the same key stands twice; keep one: "title: Again"`
		]);
	});

	it.each(['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000)])(
		'parseStory takes a file made to exhaust the stack for broken YAML',
		(text) => {
			const [fault] = faultsOf(folder(text));
			expect(fault?.message).toMatch(/^broken YAML: /);
		}
	);

	it('parseStory reads no aliases', () => {
		expect(printed('title: The rising\n', 'title: &title The rising\n    short: *title\n')).toEqual([
			`${yaml}:24: YAML takes \`&\` at the beginning for itself; put the value in quotation marks: "&title The rising"`,
			`${yaml}:25: YAML takes \`*\` at the beginning for itself; put the value in quotation marks: "*title"`
		]);
	});

	it.each([
		['title: Case #12 was opened', 'what follows `#` for a comment', 'Case #12 was opened'],
		['title: !important words', '`!` at the beginning for itself', '!important words'],
		['title: &Co is a firm', '`&` at the beginning for itself', '&Co is a firm']
	])('parseStory names what YAML would lose of %s', (line, what, found) => {
		const title = 'title: The rising\n    when: 1832-06-05';
		expect(printed(title, title.replace('title: The rising', line))).toEqual([
			`${yaml}:24: YAML takes ${what}; put the value in quotation marks: "${found}"`
		]);
	});

	it('parseStory takes a comment for one where it is written as one', () => {
		expect(() => parseStory(folder(changed('title: Health', 'title: Health # of a city')))).not.toThrow();
	});

	it('parseStory names a control character of a source, with its line', () => {
		expect(
			faultsOf(folder(exampleYaml, { 'source.md': exampleSource.replace('morning', 'mor\u0003ning') }))
		).toMatchObject([
			{ line: 4, message: expect.stringContaining('cannot be shown, U+0003; take it out') as string }
		]);
	});

	it('parseStory points out a quote that cuts a word', () => {
		expect(printed('quote: It fell the next morning', 'quote: t fell the next morn')).toEqual([
			expect.stringContaining('the quote begins inside "It"; quote whole words: "t fell the next morn"')
		]);
	});

	it('parseStory names the character by which a quote differs that looks the same', () => {
		expect(printed('quote: It fell the next morning', 'quote: It\u00a0fell the next morning')).toEqual([
			expect.stringContaining('has U+0020, space where the quote has U+00A0, no-break space')
		]);
	});

	it('parseStory offers the date that was probably meant', () => {
		expect(printed('when: 1862', 'when: c. 1862')).toEqual([
			expect.stringContaining('not an EDTF date; write `1862~`: "c. 1862"')
		]);
		expect(printed('when: 1862', 'when: before 1862')).toEqual([
			expect.stringContaining('not an EDTF date; write `"[..1862]"`: "before 1862"')
		]);
	});

	it('parseStory wants to know who dates an event by outside references', () => {
		expect(
			printed('    basis: stated\n    category: health', '    basis: referenced\n    category: health')
		).toEqual([
			expect.stringContaining(
				'event "cholera": no reference; name who dates it, or change `basis`: "referenced"'
			)
		]);
	});

	it.each(['__proto__', 'constructor', 'toString', '2015'])(
		'parseStory takes %s for an unknown key',
		(key) => {
			expect(printed('dek:', `${key}: {}\ndek:`)).toEqual([`${yaml}:2: unknown key: "${key}"`]);
		}
	);

	it.each([
		['', 'the file is empty; data/README.md shows what to write'],
		['# only a comment\n', 'the file is empty; data/README.md shows what to write'],
		['- a list', 'the file must be fields, each written as `name: value`: ["a list"]'],
		['words', 'the file must be fields, each written as `name: value`: "words"']
	])('parseStory says what is missing from the file %j', (text, message) => {
		expect(faultsOf(folder(text))).toEqual([{ file: yaml, line: 1, message }]);
	});

	it('parseStory names byte and line where a file is not UTF-8', () => {
		const bytes = new TextEncoder().encode(exampleYaml);
		const at = exampleYaml.indexOf('What one account');
		bytes[at] = 0xe9;
		const message = `not UTF-8 at byte ${at}; save the file as UTF-8: 0xe9`;
		expect(faultsOf(folder(bytes))).toEqual([{ file: yaml, line: 2, message }]);
	});

	it('parseStory names the source that ends within a character, and does not blame the quotes in it', () => {
		const source = new Uint8Array([...new TextEncoder().encode('# Two\nlines\n'), 0xe2, 0x80]);
		const message = 'not UTF-8 at byte 12; save the file as UTF-8: 0xe2';
		expect(faultsOf(folder(exampleYaml, { 'source.md': source }))).toEqual([
			{ file: 'data/rising/source.md', line: 3, message }
		]);
	});

	it('parseStory does not blame the quotes when the list of sources is faulty', () => {
		const sources = exampleYaml.slice(exampleYaml.indexOf('sources:'), exampleYaml.indexOf('categories:'));
		expect(printed(sources, '')).toEqual([`${yaml}:1: missing sources`]);
		expect(printed(sources, 'sources: []\n')).toEqual([`${yaml}:5: no sources; write at least one`]);
		expect(printed('- id: account', '- id: The account')).toHaveLength(1);
	});

	it('parseStory names a source that is not there, and does not blame the quotes in it', () => {
		expect(printed('file: source.md', 'file: sauce.md')).toEqual([
			`${yaml}:7: source "account": no such file beside story.yaml: "sauce.md"`
		]);
	});

	it('parseStory refuses an empty source', () => {
		expect(faultsOf(folder(exampleYaml, { 'source.md': '\n \n' }))).toEqual([
			{ file: 'data/rising/source.md', line: 1, message: 'the source is empty' }
		]);
	});

	it('parseStory refuses a folder whose name is no address', () => {
		expect(faultsOf({ ...folder(exampleYaml), id: 'My Story' })[0]?.message).toMatch(
			/^the name of the folder is part of addresses; it must be lower-case .*: "My Story"$/
		);
	});
});

describe('parseStory on faulty fields', () => {
	it('parseStory names the nearest known key, and does not call that one missing', () => {
		expect(printed('    label: Cholera', '    lable: Cholera')).toEqual([
			`${yaml}:57: event "cholera": unknown key; did you mean \`label\`: "lable"`
		]);
		expect(
			printed('    references:\n      - publisher: Enc', '    refrences:\n      - publisher: Enc')
		).toEqual([`${yaml}:78: event "novel": unknown key; did you mean \`references\`: "refrences"`]);
	});

	it('parseStory reports every unknown key of one thing', () => {
		expect(printed('    label: Cholera', '    place: Paris\n    label: Cholera\n    weather: hot')).toEqual([
			`${yaml}:57: event "cholera": unknown key: "place"`,
			`${yaml}:59: event "cholera": unknown key: "weather"`
		]);
	});

	it('parseStory says where in an event something is missing', () => {
		expect(printed('        url: https://example.org/june\n', '')[0]).toBe(
			`${yaml}:46: event "barricade-fell": missing url`
		);
		expect(printed('      kind: accounts-differ\n', '')[0]).toBe(
			`${yaml}:52: event "barricade-fell", note: missing kind`
		);
		expect(printed('      - quote: It fell the next morning', '      - role: describes')[0]).toBe(
			`${yaml}:42: event "barricade-fell", passage 1: missing quote`
		);
	});

	it.each([
		['label: Cholera', 'label: [Cholera]', 'event "cholera": label must be text: ["Cholera"]'],
		['label: Cholera', 'label: true', 'event "cholera": label must be text: true'],
		['label: Cholera', 'label: ""', 'event "cholera": label is empty: ""'],
		[
			'actors: []',
			'actors: nobody',
			'event "cholera": actors must be a list, each item led by a hyphen: "nobody"'
		],
		['actors: []', 'actors: [{ a: b }]', 'event "cholera": it must be text: {"a":"b"}'],
		[
			'title-is-ours: true',
			'title-is-ours: yes',
			'event "barricade-fell": title-is-ours must be true or false: "yes"'
		],
		[
			'basis: inferred',
			'basis: infered',
			'event "barricade-fell": basis must be stated, inferred or referenced; did you mean "inferred": "infered"'
		],
		[
			'- id: health',
			'- id: Health',
			/^category "Health": id must be lower-case letters and digits .*: "Health"$/
		],
		[
			'url: https://example.org/june',
			'url: www.example.org',
			'event "barricade-fell": url must be an address that begins with http:// or https://: "www.example.org"'
		]
	])('parseStory says what is wrong with %j written as %j', (from, to, message) => {
		const lines = printed(from, to).map((line) => line.replace(/^data\/rising\/story\.yaml:\d+: /, ''));
		expect(lines[0]).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
	});

	it('parseStory counts things without an id, and reports one that is no fields once', () => {
		expect(printed('events:\n', 'events:\n  - text\n  - [a, b]\n')).toEqual([
			`${yaml}:29: event 1: it must be fields, each written as \`name: value\`: "text"`,
			`${yaml}:30: event 2: it must be fields, each written as \`name: value\`: ["a","b"]`
		]);
	});

	it('parseStory shows both ends of a long value', () => {
		const [line] = printed('label: Cholera', `label: [${'x'.repeat(500)}]`);
		expect(line).toMatch(/label must be text: \["x{40,} … x{40,}"\]$/);
	});

	it('parseStory names a language that the interface does not speak, and one that is named twice', () => {
		const [unknown, twice, ...others] = printed('dek:', 'languages: [en, tlh, en]\ndek:');
		expect(unknown).toMatch(/^data\/rising\/story\.yaml:2: languages 2: it must be .*\ben\b.*: "tlh"$/);
		expect(twice).toBe(
			`${yaml}:2: languages 3: language named twice, already in line 2; leave one out: "en"`
		);
		expect(others).toEqual([]);
	});

	it.each([
		['left', ''],
		['RTL', '; did you mean "rtl"'],
		['right-to-left', '']
	])('parseStory names a direction of time that there is not: %s', (direction, hint) => {
		expect(printed('dek:', `direction: ${direction}\ndek:`)).toEqual([
			`${yaml}:2: direction must be ltr or rtl${hint}: "${direction}"`
		]);
	});

	it('parseStory gives every fault of a story at once, in order of the lines', () => {
		const twice = changed('when: 1862', 'when: 1862-13', changed('label: Cholera', 'label: []'));
		const text = changed('quote: It fell the next', 'quote: It rose the next', twice);
		expect(faultsOf(folder(text)).map(({ line }) => line)).toEqual([42, 57, 72]);
		expect(() => parseStory(folder(text))).toThrow(StoryError);
		expect(() => parseStory(folder(text))).toThrow(/:42: .*\n.*:57: .*\n.*:72: /);
	});
});

describe('parseStory on faulty dates', () => {
	it.each([
		['1862-02-30', 'no day 30 in 1862-02, which has 28: "1862-02-30"'],
		['1862-13', 'no month 13 in a year: "1862-13"'],
		['1862-25', /^unsupported form of date, .*: "1862-25"$/],
		['1862T12:00', /1862T12:00"$/],
		['last summer', 'not an EDTF date: "last summer"'],
		['1862/1861', 'end before start: "1862/1861"'],
		['[1862,1863]', 'when must be text; put quotes around a date that begins with a bracket: ["1862","1863"]']
	])('parseStory refuses the date %s', (date, message) => {
		const start = `${yaml}:72: event "novel": `;
		const [line = '', ...others] = printed('when: 1862', `when: ${date}`);
		expect(line.slice(0, start.length)).toBe(start);
		expect(line.slice(start.length)).toEqual(
			typeof message === 'string' ? message : expect.stringMatching(message)
		);
		expect(others).toEqual([]);
	});

	it.each(['1832-06~', '1832/1833', '1832-21', '"[1832,1833]"'])(
		'parseStory refuses %s as the date of a reference',
		(date) => {
			expect(printed('date: 1832-06\n', `date: ${date}\n`)).toEqual([
				`${yaml}:50: event "barricade-fell": a reference has a plain day, month or year of publication, or none: ` +
					JSON.stringify(date.replaceAll('"', ''))
			]);
		}
	);

	it('parseStory refuses a span without a beginning and an end', () => {
		expect(printed('when: 1862\n', 'when: 1862\n    kind: span\n')).toEqual([
			`${yaml}:72: event "novel": a span needs a date that goes from one time to another, such as 2015/2016: "1862"`
		]);
	});

	it('parseStory names the nearest wording of a date phrase that is not in the source', () => {
		expect(printed('date-phrase: the next morning', 'date-phrase: the next evening')).toEqual([
			expect.stringMatching(
				/^data\/rising\/story\.yaml:36: event "barricade-fell": the date phrase does not stand in the source; the nearest wording is \d\d % alike, "the next morning": "the next evening"$/
			)
		]);
	});
});

describe('parseStory on faulty quotes', () => {
	const quote = (text: string, sources = {}) =>
		printed('- quote: It fell the next morning', `- quote: ${text}`, sources).map((line) =>
			line.replace('data/rising/story.yaml:42: event "barricade-fell", passage 1: ', '')
		);

	it('parseStory names the nearest wording of a quote that is not in the source, and how like it is', () => {
		expect(quote('It fel the next morning')).toEqual([
			'the quote does not stand in the source; the nearest wording is 96 % alike, "It fell the next morning": ' +
				'"It fel the next morning"'
		]);
	});

	it('parseStory says that nothing is like a quote', () => {
		expect(quote('zwölf Boxkämpfer jagen Viktor')).toEqual([
			'the quote does not stand in the source, and nothing there is like it: "zwölf Boxkämpfer jagen Viktor"'
		]);
	});

	it('parseStory tells the places of an ambiguous quote apart', () => {
		expect(quote('the barricade')).toEqual([
			'the quote stands in 3 places; add `prefix` or `suffix` (§1 ¶2 prefix: "raised "; §2 ¶3 prefix: "that "; ' +
				'§2 ¶3 prefix: "left "): "the barricade"'
		]);
	});

	it('parseStory takes each way out that it offers for an ambiguous quote', () => {
		const [line = ''] = quote('the barricade');
		const offers = [...line.matchAll(/prefix: "(.*?)"/g)].map(([, prefix]) => prefix);
		expect(offers).toHaveLength(3);
		for (const prefix of offers) expect(quote(`the barricade\n        prefix: "${prefix}"`)).toEqual([]);
	});

	it('parseStory shows four of many places', () => {
		const [line] = quote('e');
		expect(line).toMatch(/^the quote stands in \d\d places; .*\(§.*; §.*; §.*; §.*; …\): "e"$/);
	});

	it('parseStory says where a quote stands that is not after its prefix', () => {
		expect(quote('fell in an hour\n        prefix: "cade "')).toEqual([]);
		expect(quote('fell in an hour\n        prefix: "wall "')).toEqual([
			'the quote does not stand after "wall ", but at §2 ¶3: "fell in an hour"'
		]);
	});

	it.each([
		'It fell the next morning. The government said',
		'"It fell the next morning.\\nThe government said"'
	])('parseStory does not take a quote over two paragraphs: %s', (text) => {
		const source = exampleSource.replace('\n\n## Afterwards', '');
		expect(quote(text, { 'source.md': source })).toEqual([
			'the quote runs over more than one paragraph; quote each as a passage of its own: ' +
				JSON.stringify(text.startsWith('"') ? JSON.parse(text) : text)
		]);
	});

	it('parseStory says so when the nearest wording runs over a heading', () => {
		expect(quote('It fell the next morning. The government said')).toEqual([
			expect.stringMatching(/nearest wording is \d\d % alike and runs over more than one paragraph, "It fell/)
		]);
	});

	it('parseStory searches no megabytes for the twentieth broken quote', () => {
		const passages = Array.from(
			{ length: 20 },
			(_, i) => `      - quote: not there at all, number ${i}\n`
		).join('');
		const text = changed('      - quote: It fell the next morning\n', passages);
		const long = `${exampleSource}\n${'Another line, and not a short one.\n'.repeat(60_000)}`;
		const faults = faultsOf(folder(text, { 'source.md': long }));
		expect(faults).toHaveLength(20);
		const unsought = faults.filter(({ message }) =>
			message.includes('the nearest wording was not looked for, as that would take too long: "not there')
		);
		expect(unsought.length).toBeGreaterThan(5);
		expect(
			faults.filter(({ message }) => /nothing there is like it|nearest wording is/.test(message))
		).toHaveLength(20 - unsought.length);
	}, 30_000);

	it('parseStory shows no context that nobody would copy', () => {
		const page = `On 5 June there was a rising. ${'One line of a long page. '.repeat(40)}\n`;
		expect(quote('On 5 June there was a rising', { 'source.md': page + page })).toContainEqual(
			'the quote stands in 2 places; add `prefix` or `suffix` (§0 ¶1; §0 ¶2 prefix: "page. \\n"): "On 5 June there was a rising"'
		);
	});

	it('parseStory names every fault of a long story, each with its line', () => {
		const { yaml: text, source } = generateStory({ seed: 2, events: 300 });
		const faults = faultsOf(folder(text.replace(/ record (\d+) /g, ' recrod $1 '), { 'source.md': source }));
		const lines = text.split('\n');
		expect(faults).toHaveLength(300);
		for (const { line, message } of faults) {
			expect(message).toContain('the quote does not stand in the source');
			expect(lines[line - 1]).toContain('- quote: ');
		}
		expect(new Set(faults.map(({ line }) => line)).size).toBe(300);
	}, 30_000);
});

describe('parseStory on things that do not fit together', () => {
	it.each([
		[
			'events',
			'- id: cholera',
			'- id: barricade-fell',
			55,
			'event "barricade-fell": duplicate id, already in line 29: "barricade-fell"'
		],
		[
			'periods',
			'- id: rising',
			'- id: spring',
			23,
			'period "spring": duplicate id, already in line 15: "spring"'
		],
		[
			'categories',
			'- id: revolt',
			'- id: health',
			12,
			'category "health": duplicate id, already in line 10: "health"'
		]
	])('parseStory refuses two %s with one id', (_, from, to, line, message) => {
		expect(printed(from, to)).toContain(`${yaml}:${line}: ${message}`);
	});

	it('parseStory refuses two sources with one id', () => {
		const second = '  - id: account\n    file: source.md\n    note: The same again.\ncategories:';
		expect(printed('categories:', second)).toEqual([
			`${yaml}:9: source "account": duplicate id, already in line 6: "account"`
		]);
	});

	it('parseStory names the category that was probably meant', () => {
		expect(printed('category: health', 'category: helath')).toEqual([
			`${yaml}:61: event "cholera": unknown category; did you mean "health": "helath"`
		]);
		expect(printed('category: health', 'category: trade')).toEqual([
			`${yaml}:61: event "cholera": unknown category: "trade"`
		]);
	});

	it('parseStory does not blame the events for a category whose id is faulty', () => {
		expect(printed('- id: health', '- id: He alth')).toHaveLength(1);
	});

	it('parseStory names the source that was probably meant', () => {
		expect(printed('- quote: It fell the next morning', '- quote: It fell\n        source: acount')).toEqual([
			`${yaml}:43: event "barricade-fell", passage 1: unknown source; did you mean "account": "acount"`
		]);
	});

	it('parseStory asks for the source of a quote when there are several', () => {
		const second = '  - id: report\n    file: report.md\n    note: A second one.\ncategories:';
		const lines = printed('categories:', second, { 'report.md': 'A report.' });
		expect(lines).toHaveLength(4);
		expect(lines[0]).toBe(
			`${yaml}:25: period "spring": the story has several sources; name one as \`source\`: "account, report"`
		);
	});

	it('parseStory takes a hue there is, and none from who has many categories', () => {
		const more = 'cdefghijkl'.replaceAll(/./g, (id) => `  - id: ${id}\n    title: ${id}\n`);
		expect(printed('periods:', `${more}periods:`)).toEqual([]);
		expect(printed('periods:', `${more}    hue: ${hues.length}\nperiods:`)).toEqual([]);
		expect(printed('periods:', `${more}    hue: ${hues.length + 1}\nperiods:`)).toEqual([
			`${yaml}:34: category "l": hue must be a number from 1 to ${hues.length}: "${hues.length + 1}"`
		]);
	});

	it.each([
		['point', 30],
		['span', 42]
	])('parseStory has room for so many characters in the label of a %s: %i', (kind, most) => {
		const dated = changed('when: 1862', `when: ${kind === 'span' ? '1862/1863' : '1862'}`);
		const labelled = (length: number) => changed('label: Novel', `label: ${'é'.repeat(length)}`, dated);
		expect(faultsOf(folder(labelled(most)))).toEqual([]);
		const message = `label has ${most + 1} characters, a ${kind} has room for ${most}; shorten it: `;
		expect(faultsOf(folder(labelled(most + 1)))).toEqual([
			{ file: yaml, line: 70, message: expect.stringContaining(`event "novel": ${message}`) }
		]);
	});

	it.each(['described', 'instance'])('parseStory wants a passage for an event that is %s', (mention) => {
		expect(printed('mention: context', `mention: ${mention}`)).toEqual([
			`${yaml}:76: event "novel": no passage; quote the place it comes from, or call it \`context\`: "${mention}"`
		]);
	});

	it('parseStory wants a reference for a context event', () => {
		const reference = exampleYaml.slice(exampleYaml.indexOf('    references:\n      - publisher: Enc'));
		expect(printed(reference, '')).toEqual([
			`${yaml}:76: event "novel": no reference; name who reports it: "context"`
		]);
	});

	it('parseStory lets the source illustrate a context event, but not describe it', () => {
		const passage = '    passages:\n      - quote: a rising';
		expect(printed('    mention: context', `    mention: context\n${passage}`)).toEqual([
			`${yaml}:78: event "novel": the source does not tell a context event; write \`role: illustrates\`, or change ` +
				'`mention`: "a rising"'
		]);
		expect(
			printed('    mention: context', `    mention: context\n${passage}\n        role: illustrates`)
		).toEqual([]);
	});

	it('parseStory refuses one id for two passages', () => {
		expect(
			printed('- quote: It fell the next morning', '- quote: It fell\n        id: spring-of-1832')
		).toEqual([
			expect.stringMatching(
				/:42: event "barricade-fell", passage "spring-of-1832": another place, in line \d+, has the same id; give one of them a different `id`: "spring-of-1832"$/
			)
		]);
	});

	it('parseStory refuses two passages that begin with the same six words', () => {
		const source = `${exampleSource}One two three four five six seven. One two three four five six, eight.\n`;
		const second =
			'- quote: One two three four five six seven\n      - quote: One two three four five six, eight';
		expect(printed('- quote: It fell the next morning', second, { 'source.md': source })).toEqual([
			`${yaml}:43: event "barricade-fell", passage 2: another place, in line 42, has the same id; give one of them ` +
				'a different `id`: "one-two-three-four-five-six"'
		]);
	});

	it('parseStory refuses two ids for one passage', () => {
		expect(
			printed(
				'- quote: In the spring of 1832\n  - id',
				'- quote: In the spring of 1832\n        id: spring\n  - id'
			)
		).toEqual([
			`${yaml}:68: event "cholera", passage "spring-of-1832": the same words have the id "spring" in line 22; keep one: ` +
				'"spring-of-1832"'
		]);
	});

	it('parseStory refuses a place quoted twice in one event', () => {
		expect(printed('- quote: the barricade fell in an hour', '- quote: It fell the next morning')).toEqual([
			`${yaml}:43: event "barricade-fell", passage 2: the same place is quoted twice here; keep one: "It fell the next morning"`
		]);
	});

	it.each(['events', 'sources', 'categories'])('parseStory wants at least one of the %s', (list) => {
		const empty = { events: [], sources: [], categories: [] };
		const text = JSON.stringify({ title: 't', dek: 'd', language: 'en', note: 'n', ...empty });
		expect(faultsOf(folder(text)).map(({ message }) => message)).toContain(`no ${list}; write at least one`);
	});
});
