import * as v from 'valibot';
import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';

/*
 * What story.yaml is made of. A message continues the name of its field ("label is empty"), except that of a date,
 * which is a sentence of its own.
 */

/** What may stand in an address without being escaped, and looks tidy there. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_IN_WORDS = 'lower-case letters and digits with single hyphens between';

const printable = /^[^\p{Cc}\p{Cs}]*$/u;

/** Text of one line or several; space around it and line breaks in it come from YAML and mean nothing. */
export const text = v.pipe(
	v.string('must be text'),
	v.trim(),
	v.nonEmpty('is empty'),
	v.transform((value) => value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')),
	v.check((value) => printable.test(value), 'has a character that cannot be printed')
);

/** Words of a source: what stands between them is kept, so that a line break is not taken for a space. */
export const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('is empty'));

/** What stands beside words of a source, space included. */
export const context = v.pipe(v.string('must be text'), v.nonEmpty('is empty'));

export const id = v.pipe(
	text,
	v.maxLength(80, 'has more than 80 characters'),
	v.regex(ID, `must be ${ID_IN_WORDS}`)
);

export const url = v.pipe(
	text,
	v.check(isWebAddress, 'must be an address that begins with http:// or https://'),
	v.metadata({ format: 'uri' })
);

export const date = v.pipe(
	v.string('must be text; put quotes around a date that begins with a bracket'),
	v.trim(),
	v.nonEmpty('is empty'),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		try {
			return parseEdtf(dataset.value);
		} catch (error) {
			if (!(error instanceof EdtfError)) throw error;
			addIssue({ message: error.message });
			return NEVER;
		}
	}),
	// YAML reads an unquoted year as a number.
	v.metadata({ type: ['string', 'integer'] })
);

export const language = v.pipe(text, v.check(isLanguage, 'must be a language tag such as en or pt-BR'));

export const hue = v.pipe(
	v.picklist(['1', '2', '3', '4', '5'], 'must be a number from 1 to 5'),
	v.transform((value) => Number(value) as 1 | 2 | 3 | 4 | 5),
	v.metadata({ type: 'integer', enum: [1, 2, 3, 4, 5] })
);

export const file = v.pipe(text, v.regex(/^[^/\\:]+$/, "must be the name of a file in the story's folder"));

/** An object in which every unknown key is an issue (valibot's `strictObject` stops at the first one). */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.objectWithRest(entries, v.never(), 'must be fields, each written as `name: value`');
}

export function list<const Item extends v.GenericSchema>(item: Item, description: string) {
	return v.pipe(v.array(item, 'must be a list, each item led by a hyphen'), v.description(description));
}

export function choice<const Options extends readonly string[]>(options: Options, description: string) {
	const words = `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
	return v.pipe(v.picklist(options, `must be ${words}`), v.description(description));
}

export function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
	return v.pipe(schema, v.description(description));
}

function isWebAddress(value: string): boolean {
	return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

function isLanguage(value: string): boolean {
	try {
		return new Intl.Locale(value).language !== undefined;
	} catch {
		return false;
	}
}
