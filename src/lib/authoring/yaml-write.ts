/*
 * How values are written into a story.yaml: as a person would, and so that they are read back letter for letter.
 */

/** What a field may hold. */
export type YamlValue = string | readonly YamlFields[];
/** Fields in the order they are written. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a record of itself is no type
export interface YamlFields {
	readonly [name: string]: YamlValue;
}

/** Letters, digits and what cannot be taken for anything else by YAML. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ’,.()–/~?%+'-]*[\p{L}\p{M}\p{N}.)~?%])?$/u;
const dateLike = /^(?:-?[\dXY]|\.\.\/)[\dXY./~?%-]*$/;
/** Words that YAML, in one of its versions, takes for something else. */
const taken = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** A text as a scalar of one line. @param inFlow between braces, where commas part */
export function writeScalar(value: string, inFlow = false): string {
	if (dateLike.test(value)) return value;
	const isPlain = !inFlow && plain.test(value) && !taken.test(value) && !/^[\d.,]+$/.test(value);
	return isPlain ? value : quoted(value);
}

/** JSON's quotation is YAML's, but for what YAML takes for the end of a line. */
function quoted(value: string): string {
	return JSON.stringify(value).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Fields as an item of a list, with a hyphen; ends with a line feed. @param indent spaces before the hyphen */
export function writeItem(fields: YamlFields, indent: number): string {
	const [first = '', ...others] = linesOf(fields, indent + 2);
	return [`${' '.repeat(indent)}- ${first.trimStart()}`, ...others].map((line) => `${line}\n`).join('');
}

/** A field with its value; ends with a line feed. */
export function writeField(name: string, value: YamlValue, indent: number): string {
	return linesOf({ [name]: value }, indent)
		.map((line) => `${line}\n`)
		.join('');
}

/** Fields between braces. */
export function writeFlow(fields: YamlFields): string {
	const parts = Object.entries(fields).map(([name, value]) => `${name}: ${flowValue(value)}`);
	return `{ ${parts.join(', ')} }`;
}

/** A value between braces. */
export function flowValue(value: YamlValue): string {
	return typeof value === 'string' ? writeScalar(value, true) : `[${value.map(writeFlow).join(', ')}]`;
}

function linesOf(fields: YamlFields, indent: number): string[] {
	const space = ' '.repeat(indent);
	return Object.entries(fields).flatMap(([name, value]) =>
		typeof value === 'string'
			? [`${space}${name}: ${writeScalar(value)}`]
			: [
					`${space}${name}:`,
					...value.flatMap((item) =>
						writeItem(item, indent + 2)
							.trimEnd()
							.split('\n')
					)
				]
	);
}
