import { describe, expect, test } from 'vitest';
import { proposePassages } from '#lib/finding/passages.ts';
import { sentencesIn } from '#lib/finding/sentences.ts';
import { parseDocument } from '#lib/text/document.ts';

const report = `# Mill burns down in Marley

Saturday, 14 May 2016

The mill of Marley burned down yesterday. Nobody was hurt, said Mrs. Ada Smith of the fire brigade. What a loss!

It was built in 1801 by J. R. Wright, who died in 1824. In 1850 the owners sold the wheel to a dealer in Leeds.

Will it be built again?
`;

const proposed = (written?: string) => {
	const document = parseDocument(report);
	return proposePassages(document, written ? { written } : {})
		.toSorted((a, b) => a.start - b.start)
		.map(({ start, end, date }) => ({ words: document.text.slice(start, end), date }));
};

describe('proposePassages(document)', () => {
	test('takes sentences that tell something, with the date in them, before them, or of the document', () => {
		expect(
			proposed('2016-05-14').map(({ words, date }) => [words.slice(0, 24), date?.edtf, date?.reason?.kind])
		).toEqual([
			['The mill of Marley burne', '2016-05-13', 'counted-from-document'],
			['Nobody was hurt, said Mr', '2016-05-13', 'date-from-sentence-before'],
			['It was built in 1801 by ', '1801', undefined],
			['In 1850 the owners sold ', '1850', undefined]
		]);
	});

	test('says where in the sentence the date stands', () => {
		const document = parseDocument(report);
		const words = proposePassages(document).flatMap(({ date }) => date?.words ?? []);
		expect(words.map(({ start, end }) => document.text.slice(start, end))).toEqual(
			expect.arrayContaining(['1801', '1850'])
		);
	});

	test('puts what names its date first, and what names none last', () => {
		const document = parseDocument(report);
		const kinds = proposePassages(document, { written: '2016-05-14' }).map(({ date }) => date?.basis);
		expect(kinds).toEqual(['stated', 'stated', 'inferred', 'inferred']);
	});

	test('leaves the mark of an item out of the passage', () => {
		const document = parseDocument('- In 1850 the owners sold the wheel.');
		const [first] = proposePassages(document);
		expect(first && document.text.slice(first.start, first.end)).toBe('In 1850 the owners sold the wheel.');
	});

	test('takes nothing from a date that goes on', () => {
		const document = parseDocument('It has stood since 1801. The owners sold the wheel in Leeds.');
		expect(proposePassages(document).map(({ date }) => date?.edtf ?? null)).toEqual(['1801/..', null]);
	});

	test('makes up no date where nothing says when', () => {
		const document = parseDocument('The owners sold the wheel to a dealer in Leeds.');
		expect(proposePassages(document).map(({ date }) => date)).toEqual([null]);
	});
});

describe('sentencesIn(text)', () => {
	test.each([
		['He met Dr. Smith in St. Louis. He left.', 2],
		['The U.S. Court ruled. It was No. 5 of J. R. Wright.', 2],
		['It came from the U.S. The court ruled.', 2],
		['See pp. 5 and vol. 3, i.e. all of it. Then go.', 2],
		['Он жил в г. Москве. Он умер.', 2],
		['One line\nand another', 2],
		['', 0]
	])('of "%s" are %i', (text, count) => {
		const sentences = sentencesIn(text);
		expect(sentences).toHaveLength(count);
		for (const { start, end } of sentences)
			expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
	});

	test('gives the document’s own date to what it reports of its day, and to nothing in a text that only was written then', () => {
		const dateOf = (text: string) =>
			proposePassages(parseDocument(text), { written: '2016-05-14' }).map(({ date }) => date?.edtf);
		const undated = 'The owners sold the wheel to a dealer.';
		expect(dateOf(`${undated}\n\nThe mill burned down yesterday.\n`)).toEqual(['2016-05-13', '2016-05-14']);
		expect(dateOf(`${undated}\n\nThe mill was built in 1801.\n`)).toEqual(['1801', undefined]);
	});
});
