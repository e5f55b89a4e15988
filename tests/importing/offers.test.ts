import { describe, expect, test } from 'vitest';
import { importInto } from '#lib/importing/offers.ts';
import { parseDocument } from '#lib/text/document.ts';

const document = parseDocument(`# The river

On 3 March 1822 the river took the mill. Nobody was hurt, “as far as is known”.

It was built again in May 1825, of stone. The miller said no word. 😀 The end came later.

The miller said no word.
`);
const { text } = document;

/** How each annotation is anchored, and the words found. */
function anchored(...selectors: object[]) {
	const value = selectors.map((selector) => ({ target: { selector } }));
	return importInto(document, JSON.stringify(value), {}).offers.map(({ anchor }) => [
		anchor.found,
		...anchor.places.map(({ start, end }) => text.slice(start, end))
	]);
}
const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });

describe('an annotation', () => {
	test('is beyond doubt only where its words stand letter for letter, once, among the words it was noted with', () => {
		expect(
			anchored(
				quote('the river took the mill'),
				quote('the river took the mill', { prefix: '3 March 1822 ', suffix: '. Nobody' }),
				quote(' Nobody was hurt ', { prefix: 'mill.' })
			)
		).toEqual([
			['exact', 'the river took the mill'],
			['exact', 'the river took the mill'],
			['exact', 'Nobody was hurt']
		]);
	});

	test('is told from its like by what stands around it, or where it stands', () => {
		const words = 'The miller said no word.';
		const last = Array.from(text.slice(0, text.lastIndexOf(words))).length;
		const at = { type: 'TextPositionSelector', start: last, end: last + words.length };
		expect(anchored(quote(words), quote(words, { prefix: 'stone. ' }), [quote(words), at])).toEqual([
			['several', words, words],
			['exact', words],
			['exact', words]
		]);
	});

	test('is shown for consent where anything differs', () => {
		expect(
			anchored(
				quote('the river took the mill', { prefix: 'In 1850 ' }),
				quote('Nobody was hurt, "as far as is known"'),
				quote('the river tok the mil'),
				quote('iver took the mil'),
				quote('An aeroplane crossed the ocean in record time yesterday')
			)
		).toEqual([
			['moved', 'the river took the mill'],
			['alike', 'Nobody was hurt, “as far as is known”'],
			['alike', 'the river took the mill'],
			['alike', 'river took the mill'],
			['absent']
		]);
	});

	test('with nothing but a position is shown for consent too', () => {
		const start = Array.from(text.slice(0, text.indexOf('The end came'))).length;
		expect(anchored({ type: 'TextPositionSelector', start, end: start + 17 })).toEqual([
			['by-position', 'The end came later']
		]);
		expect(anchored({ type: 'TextPositionSelector', start: 9000, end: 9010 })).toEqual([['absent']]);
	});
});

describe('a draft without words', () => {
	const sought = (csv: string) =>
		importInto(document, csv, {}).offers.map(({ anchor }) => [
			anchor.found,
			...anchor.places.map(({ start, end }) => text.slice(start, end))
		]);

	test('is led to the sentences that share its rare words, or its date', () => {
		const found = sought(
			'Title,Date\nMill taken by the river,1822\nRebuilding,May 1825\nA treaty is signed at Vienna,1901\n'
		);
		expect(found[0]?.slice(0, 2)).toEqual(['sought', 'On 3 March 1822 the river took the mill.']);
		expect(found[2]).toEqual(['sought']);
	});
});

test('an answer that quotes nothing is not anchored at all', () => {
	const { offers } = importInto(document, '[{"title":"The mill","date":"1822"}]', {});
	expect(offers[0]?.anchor).toEqual({ found: 'unnamed', places: [] });
});
