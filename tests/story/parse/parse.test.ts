import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { words } from '#lib/words/words.ts';
import { StoryError } from '#lib/story/parse/fault.ts';
import { eventById, passageById } from '#lib/story/lookup.ts';
import { parseStory } from '#lib/story/parse/parse.ts';
import { storyFile } from '#lib/story/parse/schema.ts';
import { changed, exampleSource, exampleStory, exampleYaml, faultsOf, folder } from '../example.ts';
import { manual, manualExample } from '../manual.ts';

describe('parseStory', () => {
	it('parseStory takes over what is written and fills in what is not', () => {
		const story = exampleStory();
		expect(story).toMatchObject({
			id: 'rising',
			title: 'A rising and its barricade',
			dek: 'What one account says of June 1832.',
			language: 'en',
			sourceNote: 'The account was written for this test.',
			categories: [
				{ id: 'health', title: 'Health', hue: 1 },
				{ id: 'revolt', title: 'Revolt', hue: 2 }
			]
		});
		expect(story.sources[0]).toMatchObject({ id: 'account', title: null, url: null, written: null });
		expect(eventById(story, 'barricade-fell')).toEqual({
			id: 'barricade-fell',
			title: 'The barricade fell',
			label: 'Barricade falls',
			summary: 'Troops took the barricade.',
			when: parseEdtf('1832-06-06'),
			kind: 'point',
			basis: 'inferred',
			basisNote: 'The morning after the funeral.',
			datePhrase: 'the next morning',
			category: 'revolt',
			actors: ['Students', 'Army'],
			mention: 'described',
			confidence: 'high',
			passages: [
				{ passage: 'it-fell-the-next-morning', role: 'describes' },
				{ passage: 'the-barricade-fell-in-an-hour', role: 'illustrates' }
			],
			references: [
				{
					publisher: 'National Library',
					title: 'The June rising',
					titleIsOurs: true,
					language: null,
					url: 'https://example.org/june',
					date: '1832-06',
					kind: 'primary'
				}
			],
			note: { kind: 'accounts-differ', text: 'The government spoke of an hour.' },
			period: 'rising'
		});
		expect(eventById(story, 'novel')).toMatchObject({
			basisNote: null,
			datePhrase: null,
			passages: [],
			note: null,
			references: [{ titleIsOurs: false, date: null }]
		});
	});

	it('parseStory makes plain data that survives JSON', () => {
		const story = exampleStory();
		expect(JSON.parse(JSON.stringify(story))).toEqual(story);
		expect(structuredClone(story)).toEqual(story);
	});

	it('parseStory reads an unquoted year as it is written', () => {
		expect(eventById(exampleStory(), 'novel')?.when).toEqual(parseEdtf('1862'));
		const early = parseStory(folder(changed('when: 1862', 'when: 0044')));
		expect(eventById(early, 'novel')?.when).toEqual(parseEdtf('0044'));
	});

	it('parseStory draws an interval as a span unless the author says it is a point', () => {
		expect(eventById(exampleStory(), 'cholera')?.kind).toBe('span');
		const meeting = parseStory(
			folder(changed('when: 1832-03/1832-09', 'when: 1832-03/1832-09\n    kind: point'))
		);
		expect(eventById(meeting, 'cholera')?.kind).toBe('point');
	});

	it('parseStory puts events in time order, and those of one date in the order they are written', () => {
		expect(exampleStory().events.map(({ id }) => id)).toEqual(['cholera', 'barricade-fell', 'novel']);
		const together = parseStory(folder(changed('when: 1862', 'when: 1832-06-06')));
		expect(together.events.map(({ id }) => id)).toEqual(['cholera', 'barricade-fell', 'novel']);
	});

	it('parseStory puts periods in time order and numbers them from 1', () => {
		const text = changed('when: 1832-03/1832-06-04', 'when: 1832-06-07/..');
		const { periods } = parseStory(folder(text));
		expect(periods.map(({ id, number }) => [id, number])).toEqual([
			['rising', 1],
			['spring', 2]
		]);
		expect(periods.map(({ shortTitle }) => shortTitle)).toEqual(['The rising', 'Spring']);
	});

	it('parseStory needs no periods', () => {
		const periods = exampleYaml.slice(exampleYaml.indexOf('periods:'), exampleYaml.indexOf('events:'));
		const story = parseStory(folder(changed(periods, '')));
		expect(story.periods).toEqual([]);
		expect(story.events.map(({ period }) => period)).toEqual([null, null, null]);
	});

	it('parseStory reads files with byte order marks and CRLF like any other', () => {
		const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
		const story = parseStory(folder(windows(exampleYaml), { 'source.md': windows(exampleSource) }));
		expect(story).toEqual(exampleStory());
	});

	it('parseStory counts lines of a CRLF file as an editor does', () => {
		const text = changed('when: 1862', 'when: 1862-13').replaceAll('\n', '\r\n');
		expect(faultsOf(folder(text)).map(({ line }) => line)).toEqual([72]);
	});
});

describe('passages', () => {
	it('parseStory keeps a place once, whoever quotes it, with the id that any of them gives it', () => {
		const story = exampleStory();
		const spring = passageById(story, 'spring-of-1832');
		expect(spring?.exact).toBe('In the spring of 1832');
		expect(spring?.events).toEqual(['cholera']);
		expect(story.periods[0]?.passages).toEqual(['spring-of-1832']);
		expect(story.passages).toHaveLength(3);
	});

	it('parseStory puts passages in reading order and says where they stand', () => {
		const places = exampleStory().passages.map(({ id, section, sectionTitle, paragraph }) => [
			id,
			section,
			sectionTitle,
			paragraph
		]);
		expect(places).toEqual([
			['spring-of-1832', 1, 'The rising', 1],
			['it-fell-the-next-morning', 1, 'The rising', 2],
			['the-barricade-fell-in-an-hour', 2, 'Afterwards', 3]
		]);
	});

	it('parseStory cuts every passage from the text of its source', () => {
		const { passages, sources } = exampleStory();
		for (const { start, end, exact } of passages) expect(sources[0]?.text.slice(start, end)).toBe(exact);
	});

	it('parseStory lists the events of a passage in time order', () => {
		const text = changed(
			'    mention: context',
			'    mention: instance\n    passages:\n      - quote: It fell the next morning'
		);
		expect(passageById(parseStory(folder(text)), 'it-fell-the-next-morning')?.events).toEqual([
			'barricade-fell',
			'novel'
		]);
	});

	it('parseStory tells the sources of quotes apart, and keeps passages in the order of the sources', () => {
		const second = '  - id: report\n    file: report.md\n    note: A second one.\ncategories:';
		const both = changed('categories:', second).replaceAll(
			/( +)- quote: (.*)/g,
			'$1- source: report\n$1  quote: $2'
		);
		const report = `A report before all headings.\n${exampleSource.replaceAll('#', '')}`;
		const text = both.replace(
			'source: report\n        quote: the barricade fell',
			'source: account\n        quote: the barricade fell'
		);
		const { passages } = parseStory(folder(text, { 'report.md': report }));
		expect(passages.map(({ source, section }) => [source, section])).toEqual([
			['account', 2],
			['report', 0],
			['report', 0]
		]);
	});
});

describe('any input', () => {
	const fragments = fc.constantFrom(
		...[
			'- ',
			': ',
			'\n',
			'  ',
			'"',
			"'",
			'[',
			']',
			'{',
			'}',
			'&a ',
			'*a',
			'!!set ',
			'|',
			'>-',
			'#',
			'---',
			'\t',
			'~'
		],
		...[
			'events:',
			'when: ',
			'id: ',
			'null',
			'2015',
			'..',
			'/',
			'quote: ',
			'\u0000',
			'\ud83d\ude00',
			'<<: ',
			'? ',
			'%'
		]
	);

	const orStoryError = (text: string) => {
		try {
			parseStory(folder(text));
		} catch (error) {
			expect(error).toBeInstanceOf(StoryError);
			const { faults, message } = error as StoryError;
			expect(faults.length).toBeGreaterThan(0);
			for (const { line } of faults) expect(line).toBeGreaterThan(0);
			expect(message.split('\n')).toHaveLength(faults.length);
		}
	};

	it('parseStory throws nothing but StoryError for a story with pieces replaced', () => {
		expect.hasAssertions();
		const edits = fc.array(
			fc.record({
				at: fc.nat(exampleYaml.length),
				length: fc.nat(60),
				by: fc.array(fragments, { maxLength: 4 }).map((parts) => parts.join(''))
			}),
			{ minLength: 1, maxLength: 4 }
		);
		fc.assert(
			fc.property(edits, (list) => {
				let text = exampleYaml;
				for (const { at, length, by } of list) text = text.slice(0, at) + by + text.slice(at + length);
				orStoryError(text);
			}),
			{ seed: 1832, numRuns: 400 }
		);
	}, 60_000);

	it('parseStory throws nothing but StoryError for any values in the place of its fields', () => {
		expect.hasAssertions();
		const value = fc.letrec((tie) => ({
			any: fc.oneof(
				fc.constantFrom(
					null,
					true,
					0,
					2015,
					-1e300,
					'',
					' ',
					'..',
					'2015',
					'2015/..',
					'a',
					'rising',
					'__proto__'
				),
				fc.string(),
				fc.array(tie('any'), { maxLength: 3 }),
				fc.dictionary(
					fc.constantFrom('id', 'quote', 'when', 'source', 'constructor', 'kind', 'x'),
					tie('any'),
					{ maxKeys: 4 }
				)
			)
		})).any;
		const event = fc.dictionary(
			fc.constantFrom(
				'id',
				'title',
				'label',
				'when',
				'category',
				'mention',
				'passages',
				'references',
				'note'
			),
			value
		);
		const content = fc.record(
			{
				title: value,
				sources: fc.oneof(value, fc.constant([{ id: 'a', file: 'source.md', note: 'n' }])),
				categories: value,
				periods: value,
				events: fc.oneof(value, fc.array(event, { maxLength: 3 }))
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(content, (story) => orStoryError(JSON.stringify(story))),
			{ seed: 1832, numRuns: 400 }
		);
	}, 60_000);

	it('parseStory throws nothing but StoryError for any bytes', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(faultsOf(folder(bytes)).length).toBeGreaterThan(0);
				const isRight = faultsOf(folder(exampleYaml, { 'source.md': bytes })).length > 0;
				expect(isRight).toBe(true);
			}),
			{ seed: 1832, numRuns: 300 }
		);
	}, 60_000);

	// How long it takes is measured by `npm run bench`.
	it('parseStory reads a story of thousands of events', () => {
		const passagesOf = (events: number) => {
			const lines = Array.from(
				{ length: events },
				(_, i) => `Then came day ${i}, on which a thing was done to somebody.`
			);
			const event = (i: number) => ({
				id: `e${i}`,
				title: 't',
				label: 'l',
				summary: 's',
				when: `18${10 + (i % 90)}`,
				basis: 'stated',
				category: 'a',
				actors: [],
				mention: 'described',
				confidence: 'high',
				passages: [{ quote: `came day ${i}, on which a thing was done`, id: `p${i}` }]
			});
			const text = JSON.stringify({
				...{ title: 't', dek: 'd', language: 'en', note: 'n' },
				sources: [{ id: 'a', file: 'source.md', note: 'n' }],
				categories: [{ id: 'a', title: 'A' }],
				events: lines.map((_, i) => event(i))
			});
			const files = folder(text, { 'source.md': lines.join('\n') });
			return parseStory(files).passages;
		};
		expect(passagesOf(3000)).toHaveLength(3000);
	}, 60_000);
});

describe('data/README.md', () => {
	it('data/README.md has an example that parses', () => {
		const { events, passages } = parseStory(
			folder(manualExample.yaml, { 'source.md': manualExample.source })
		);
		expect(events.map(({ id }) => id)).toEqual(['rising']);
		expect(passages.map(({ exact }) => exact)).toEqual(['the funeral became a rising']);
	});

	it('data/README.md words dates as readers see them', () => {
		const section = manual.split('\n## Dates\n')[1]?.split('\n## ')[0] ?? '';
		const rows = [...section.matchAll(/^\| `"?([^`"]+)"?` +\| (.+?) +\|/gm)].map(([, edtf, words]) => [
			edtf,
			words
		]);
		expect(rows.length).toBeGreaterThan(15);
		expect(rows.map(([edtf = '']) => [edtf, words.dates.date(parseEdtf(edtf))])).toEqual(rows);
	});

	it('data/README.md explains every field there is', () => {
		const fields = [...manual.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, field]) => field);
		const keys = (schema: unknown): string[] => {
			if (typeof schema !== 'object' || schema === null) return [];
			const { entries, wrapped, item, pipe } = schema as Record<string, unknown>;
			const own = typeof entries === 'object' && entries !== null ? Object.entries(entries) : [];
			if (own.length > 0) return own.flatMap(([key, value]) => [key, ...keys(value)]);
			return [wrapped, item]
				.flatMap(keys)
				.concat(Array.isArray(pipe) && pipe[0] !== schema ? keys(pipe[0]) : []);
		};
		const known = new Set(keys(storyFile));
		expect(known.size).toBeGreaterThan(30);
		expect([...known].filter((key) => !fields.includes(key))).toEqual([]);
		expect(fields.filter((key) => key && !known.has(key))).toEqual([]);
	});
});
