import { parseDocument } from 'yaml';

/** A value of JSON that nobody has looked at yet. */
export type Json = unknown;
export type JsonFields = Readonly<Record<string, Json>>;

/** What was read, or the lines with mistakes and what is wrong there. */
export type JsonRead =
	| { readonly value: Json }
	| { readonly mistakes: readonly { readonly line: number; readonly message: string }[] };

/**
 * Reads JSON as people and assistants write it: commas after the last one do no harm. It is read as YAML where it is not quite
 * JSON, which knows the line of every mistake.
 * @param firstLine number of the line the text begins with
 */
export function readJson(text: string, firstLine = 1): JsonRead {
	try {
		return { value: JSON.parse(text) as Json };
	} catch {
		const read = parseDocument(text, { prettyErrors: true, logLevel: 'silent', uniqueKeys: false });
		if (read.errors.length === 0) return { value: read.toJS() as Json };
		return {
			mistakes: read.errors.slice(0, 20).map(({ message, linePos }) => ({
				line: firstLine - 1 + (linePos?.[0].line ?? 1),
				message: message.split(/ at line |\n/)[0] ?? message
			}))
		};
	}
}

export function isFields(value: Json): value is JsonFields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: one by itself is a list of one, none is empty. */
export function asList(value: Json): readonly Json[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? (value as Json[]) : [value];
}

/** Controls but for tabs and line ends, and halves of characters. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

/** Text or a number as text that can be shown, without the space around it; empty for anything else. */
export function asText(value: Json): string {
	if (typeof value === 'string') return value.replace(unprintable, '').trim();
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** The value of the first of some fields that is there. */
export function firstOf(fields: JsonFields, names: readonly string[]): Json {
	return names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
}
