import * as v from 'valibot';
import { findUnprintable, nameCharacter } from '#lib/text/characters.ts';
import { proposeEdtf } from '#lib/dates/edtf-proposal.ts';
import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';
import { hues, type Hue } from '#lib/story/hues.ts';

/*
 * What story.yaml is made of. A message continues the name of its field ("label is empty"), except that of a date,
 * which is a sentence of its own.
 */

/** What may stand in an address without being escaped, and looks tidy there. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_IN_WORDS = 'lower-case letters and digits with single hyphens between';

/** Escapes in YAML can make any character. */
const printable = v.rawCheck<string>(({ dataset, addIssue }) => {
	const wrong = dataset.typed && findUnprintable(dataset.value);
	if (wrong)
		addIssue({
			message: `has a character that cannot be shown, ${nameCharacter(wrong.character)}; take it out`
		});
});

/** Text of one line or several; space around it and line breaks in it come from YAML and mean nothing. */
export const text = v.pipe(
	v.string('must be text'),
	v.trim(),
	v.nonEmpty('is empty'),
	v.transform((value) => value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')),
	printable
);

/** Words of a source: what stands between them is kept, so that a line break is not taken for a space. */
export const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('is empty'), printable);

/** What stands beside words of a source, space included. */
export const context = v.pipe(v.string('must be text'), v.nonEmpty('is empty'), printable);

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
			addIssue({ message: withProposal(error.message, dataset.value) });
			return NEVER;
		}
	}),
	// YAML reads an unquoted year as a number.
	v.metadata({ type: ['string', 'integer'] })
);

export const language = v.pipe(
	text,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || isLanguage(dataset.value)) return;
		const meant = languageNamed(dataset.value);
		addIssue({
			message: `must be a language tag such as en or pt-BR${meant ? `; did you mean "${meant}"` : ''}`
		});
	})
);

export const hue = v.pipe(
	v.picklist(hues.map(String), `must be a number from 1 to ${hues.length}`),
	v.transform((value) => Number(value) as Hue),
	v.metadata({ type: 'integer', enum: [...hues] })
);

export const order = v.pipe(
	v.string('must be a whole number'),
	v.regex(/^-?\d{1,6}$/, 'must be a whole number'),
	v.transform(Number),
	v.metadata({ type: 'integer' })
);

/** A day of publication, as machines want it. */
export const day = v.pipe(
	text,
	v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2026-11-28'),
	v.check((value) => isDay(value), 'is no day there is'),
	v.metadata({ format: 'date' })
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
	const words = [options.slice(0, -1).join(', '), ...options.slice(-1)].filter(Boolean).join(' or ');
	return v.pipe(v.picklist(options, `must be ${words}`), v.description(description));
}

export function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
	return v.pipe(schema, v.description(description));
}

/** Puts what was probably meant before the value at the end of a fault, written as YAML wants it. */
function withProposal(message: string, value: string): string {
	const edtf = proposeEdtf(value);
	if (edtf === null || edtf === value || !isReadable(edtf)) return message;
	const written = edtf.startsWith('[') ? `"${edtf}"` : edtf;
	return message.replace(/(?=: "[^]*$)/, `; write \`${written}\``);
}

function isReadable(edtf: string): boolean {
	try {
		parseEdtf(edtf);
		return true;
	} catch {
		return false;
	}
}

function isDay(value: string): boolean {
	const ms = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
	return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag begins with a language there is: `english` is a tag as well, of no language. */
function isLanguage(value: string): boolean {
	try {
		return languageNames.of(new Intl.Locale(value).language) !== undefined;
	} catch {
		return false;
	}
}

/** The tag of a language by its English name, of those with two letters: `en` for `English`. */
function languageNamed(name: string): string | undefined {
	const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
	const tags = letters.flatMap((first) => letters.map((second) => first + second));
	return tags.find((tag) => languageNames.of(tag)?.toLowerCase() === name.toLowerCase());
}
