import { parseStory } from '#lib/story/parse/parse.ts';
import type { Story } from '#lib/story/types.ts';

const account = `## The rising
In the spring cholera came to Paris. On 5 June the funeral of a general became a rising.
1. The barricades:
Students raised a barricade in the narrow street. It fell the next morning, and the street was silent.
`;

const letter = `A letter says that the barricade fell in an hour.
`;

const reference = `
    references:
      - publisher: National Library
        title: The June rising
        title-is-ours: true
        url: https://example.org/june
        date: 1832-06
        kind: weak`;

function event(
	id: string,
	when: string,
	more: string,
	quotes: readonly string[],
	mention = 'described'
): string {
	const role = mention === 'described' ? 'describes' : 'illustrates';
	const passages = quotes.map((quote) => `      - { role: ${role}, ${quote} }`).join('\n');
	return `
  - id: ${id}
    title: Title of ${id}
    label: Label of ${id}
    summary: Summary of ${id}.
    when: "${when}"
    basis: ${more.includes('references') ? 'referenced' : 'inferred'}
    category: revolt
    actors: [Students, Army]
    mention: ${mention}
    confidence: medium${quotes.length ? `\n    passages:\n${passages}` : ''}${more}`;
}

const yaml = `title: A rising
dek: What two accounts say of it.
language: en
note: Written for tests.
sources:
  - id: account
    file: account.md
    title: The account
    note: "Unsigned: nobody knows more."
  - id: letter
    file: letter.md
    title: The letter
    note: A letter.
categories:
  - id: revolt
    title: Revolt
periods:
  - id: before
    title: Before
    when: 1832-01/1832-05
    basis: stated
    summary: Nothing yet.
    passages:
      - { source: account, id: cholera, quote: In the spring cholera came to Paris. }
  - id: rising
    title: The rising
    when: 1832-06/1832-07
    basis: inferred
    summary: Two days.
    boundary: It ended with the barricade.
events:${event('funeral', '1832-06-05', '', ['source: account, id: funeral, quote: the funeral of a general became a rising'])}
    note: { kind: framing, text: The account calls it a rising. }
    date-phrase: On 5 June${event('barricade', '1832-06-05/1832-06-06', reference, [
			'source: account, id: raised, quote: Students raised a barricade in the narrow street.',
			'source: letter, id: hour, quote: the barricade fell in an hour'
		])}${event('students', '[1832-06-05..1832-06-06]', '', ['source: account, id: students, quote: Students', 'source: account, id: fell, quote: It fell'])}${event('morning', '1832-06-06', reference, ['source: account, id: fell-silent, quote: "It fell the next morning, and the street was silent."'], 'instance')}
    note: { kind: not-traced, text: Nobody else says so. }${event('novel', '1862', reference, ['source: account, id: raised, quote: Students raised a barricade in the narrow street.'], 'context')}
`;

const files: Record<string, string> = { 'account.md': account, 'letter.md': letter };

/**
 * Two sources and every case the reader knows: passages that begin at one place, stand within another or belong to a
 * period alone; told events, a case, and one that is not in the sources.
 */
export const rising: Story = parseStory({
	id: 'rising',
	path: 'data/rising',
	yaml: new TextEncoder().encode(yaml),
	readSource: (file) => new TextEncoder().encode(files[file])
});
