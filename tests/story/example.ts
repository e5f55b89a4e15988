import { StoryError, type Fault } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import type { Story } from '#lib/story/types.ts';

/** A source with two sections; "the barricade" stands in it three times, "fell" twice. */
export const exampleSource = `# The rising
In the spring of 1832 cholera came to Paris. On 5 June the funeral of General Lamarque became a rising.
1. The barricades:
Students raised the barricade in the Rue de la Chanvrerie. It fell the next morning.

## Afterwards
The government said that the barricade fell in an hour. Of the students, a few had left the barricade in time.
`;

/** A story that has no fault: every test of a fault makes one change to it. */
export const exampleYaml = `title: A rising and its barricade
dek: What one account says of June 1832.
language: en
note: The account was written for this test.
sources:
  - id: account
    file: source.md
    note: Written for this test.
categories:
  - id: health
    title: Health
  - id: revolt
    title: Revolt
periods:
  - id: spring
    title: The spring of cholera
    short: Spring
    when: 1832-03/1832-06-04
    basis: stated
    summary: Cholera came to Paris.
    passages:
      - quote: In the spring of 1832
  - id: rising
    title: The rising
    when: 1832-06-05/1832-06-06
    basis: stated
    summary: Two days of fighting.
events:
  - id: barricade-fell
    title: The barricade fell
    label: Barricade falls
    summary: Troops took the barricade.
    when: 1832-06-06
    basis: inferred
    basis-note: The morning after the funeral.
    date-phrase: the next morning
    category: revolt
    actors: [Students, Army]
    mention: described
    confidence: high
    passages:
      - quote: It fell the next morning
      - quote: the barricade fell in an hour
        role: illustrates
    references:
      - publisher: National Library
        title: The June rising
        title-is-ours: true
        url: https://example.org/june
        date: 1832-06
        kind: primary
    note:
      kind: accounts-differ
      text: The government spoke of an hour.
  - id: cholera
    title: Cholera came to Paris
    label: Cholera
    summary: An epidemic began.
    when: 1832-03/1832-09
    basis: stated
    category: health
    actors: []
    mention: described
    confidence: medium
    passages:
      - quote: In the spring of 1832
        id: spring-of-1832
  - id: novel
    title: A novel told of it
    label: Novel
    summary: Thirty years later a novel told of the barricade.
    when: 1862
    basis: inferred
    category: revolt
    actors: [Students]
    mention: context
    confidence: high
    references:
      - publisher: Encyclopedia
        title: Les Misérables
        url: https://example.org/novel
        kind: reference
`;

const encode = (text: string) => new TextEncoder().encode(text);

/** The files of a story in memory. */
export function folder(
	yaml: string | Uint8Array,
	sources: Record<string, string | Uint8Array> = {}
): StoryFolder {
	const files: Record<string, string | Uint8Array> = { 'source.md': exampleSource, ...sources };
	return {
		id: 'rising',
		path: 'data/rising',
		yaml: typeof yaml === 'string' ? encode(yaml) : yaml,
		readSource: (name) => {
			const file = Object.hasOwn(files, name) ? files[name] : undefined;
			return file === undefined ? null : typeof file === 'string' ? encode(file) : file;
		}
	};
}

export const exampleStory = (): Story => parseStory(folder(exampleYaml));

/** The example with one piece of it written otherwise. */
export function changed(from: string, to: string, text = exampleYaml): string {
	if (!text.includes(from)) throw new Error(`not in the example: ${JSON.stringify(from)}`);
	return text.replace(from, () => to);
}

/** What is wrong with a folder; empty when it parses. */
export function faultsOf(files: StoryFolder): readonly Fault[] {
	try {
		parseStory(files);
		return [];
	} catch (error) {
		if (error instanceof StoryError) return error.faults;
		throw error;
	}
}

/** The faults of the example with one change, as they are printed. */
export function printed(
	from: string,
	to: string,
	sources: Record<string, string | Uint8Array> = {}
): string[] {
	const faults = faultsOf(folder(changed(from, to), sources));
	return faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
