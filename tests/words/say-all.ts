import type { LanguageTag } from '#lib/text/languages.ts';
import { all } from '#lib/words/all.ts';
import { allOfWorkbench } from '#lib/words/spoken-workbench.ts';
import { samples } from './samples.ts';
import { workbenchSamples } from './workbench-samples.ts';

type Phrase = (...values: unknown[]) => unknown;

/**
 * What was said by each phrase, by its path and the place of the values it was given.
 * @param named what texts of stories and authors are, in place of `×`
 */
export function sayAll(tag: LanguageTag, named = '×'): Map<string, string> {
	const said = new Map<string, string>();
	for (const [subject, phrases] of Object.entries(all[tag])) {
		if (typeof phrases === 'string') continue;
		for (const [name, phrase] of Object.entries(phrases as Record<string, unknown>)) {
			const path = `${subject}.${name}`;
			if (typeof phrase !== 'function') keep(path, phrase);
			else
				for (const [i, values] of (calls(subject, name) ?? []).entries())
					keep(`${path} ${i}`, (phrase as Phrase)(...values.map(renamed)));
		}
	}
	for (const [name, phrase] of Object.entries(allOfWorkbench[tag])) keep(`workbench.${name}`, phrase);
	return said;

	/** A value with other texts in it. */
	function renamed(value: unknown): unknown {
		if (named === '×') return value;
		if (typeof value === 'string') return value.replaceAll('×', named);
		if (Array.isArray(value)) return value.map(renamed);
		if (value === null || typeof value !== 'object' || value instanceof Map || value instanceof Set)
			return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each)]));
	}

	function keep(path: string, what: unknown): void {
		if (typeof what === 'function') {
			const values = workbenchSamples[path.replace('workbench.', '')];
			if (!values) throw new Error(`no values for ${path}`);
			for (const [i, given] of values.entries())
				keep(`${path} ${i}`, (what as Phrase)(...given.map(renamed)));
		} else if (typeof what === 'object' && what !== null)
			for (const [key, part] of Object.entries(what)) keep(`${path}.${key}`, part);
		else said.set(path, String(what));
	}
}

function calls(subject: string, name: string): readonly (readonly unknown[])[] | undefined {
	return (samples as unknown as Record<string, Record<string, readonly (readonly unknown[])[]>>)[subject]?.[
		name
	];
}
