import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { importInto } from '#lib/importing/offers.ts';
import { parseDocument } from '#lib/text/document.ts';
import { draftsIn, draftsOf } from '#lib/cli/drafts.ts';

describe('draftsOf(source, facts, most)', () => {
	test('names each by its first words, and no two alike', () => {
		const source = [
			'In 1821 the owner built a mill of stone.',
			'In 1821 the owner built a mill of wood.',
			'It burned in 1830.'
		].join('\n\n');
		const { yaml, count } = draftsOf(source, { language: 'en' }, 10);
		const names = Array.from(yaml.matchAll(/- id: (.*)/g), ([, name]) => name);
		expect(names).toEqual(['in-1821-the-owner-built-a', 'in-1821-the-owner-built-a-2', 'it-burned-in-1830']);
		expect([count, draftsIn(yaml)]).toEqual([3, 3]);
	});

	test('drafts first what was brought in, with the document’s words, and says what is not letter for letter', () => {
		const source =
			'The mill\nOn 3 March 1822 the river took it.\n\nA new one stood by May 1825.\n\nIt burned in 1830.';
		const brought = importInto(
			parseDocument(source),
			JSON.stringify([
				{ title: 'Flood', date: '3 March 1822', quote: 'On 3 March 1822 the river took it.', lane: 'Water' },
				{ title: 'A new mill', date: 'about 1825', quote: 'A new one stood by May, 1825.' },
				{ title: 'An earthquake', date: '12/13/14', quote: 'The earth shook for eleven minutes.' }
			]),
			{ language: 'en' }
		).offers;
		const { yaml, count } = draftsOf(source, { language: 'en' }, 10, brought);
		expect([count, draftsIn(yaml)]).toEqual([4, 4]);
		expect(yaml).toMatchInlineSnapshot(`
			"  # - id: flood
			  #   # Its lane (one of "categories", if you want lanes): "Water"
			  #   title: "Flood"
			  #   when: 1822-03-03
			  #   basis: stated
			  #   date-phrase: "3 March 1822"
			  #   passages:
			  #     - quote: "On 3 March 1822 the river took it."

			  # - id: a-new-mill
			  #   # Not letter for letter. Its quote is what the document says.
			  #   # Quoted was: "A new one stood by May, 1825."
			  #   title: "A new mill"
			  #   when: 1825~
			  #   basis: inferred
			  #   passages:
			  #     - quote: "A new one stood by May 1825."

			  # - id: an-earthquake
			  #   # Refused: nothing in the document reads like this. Ask for the exact words, or choose them in the text.
			  #   # Quoted was: "The earth shook for eleven minutes."
			  #   # Its date cannot be read, and is to be mended once it is taken: 12/13/14 (not an EDTF date: "12/13/14")
			  #   title: "An earthquake"
			  #   when:
			  #   basis:
			  #   passages:
			  #     - quote:

			  # - id: it-burned-in-1830
			  #   title:
			  #   when: 1830
			  #   basis: stated
			  #   date-phrase: "1830"
			  #   passages:
			  #     - quote: "It burned in 1830."
			"
		`);
		const taken = parse(`events:\n${yaml.replaceAll(/^ {2}# /gm, '  ')}`) as { events: { when: unknown }[] };
		expect(taken.events.map(({ when }) => when)).toEqual(['1822-03-03', '1825~', null, 1830]);
	});
});
