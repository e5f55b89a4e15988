import * as v from 'valibot';
import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { Path, Report } from './fault.ts';
import { show } from '#lib/text/show.ts';
import { storyFile, type StoryFile } from './schema.ts';
import { didYouMean, nearest } from './suggest.ts';

/** A value of which any part may have been faulty and is then undefined. */
export type Draft<T> = T extends FuzzyDate | string | number | boolean
	? T
	: T extends readonly (infer Item)[]
		? readonly (Draft<Item> | undefined)[]
		: { readonly [Key in keyof T]?: Draft<T[Key]> };

export type StoryDraft = Draft<StoryFile>;

/**
 * Checks every field by itself and reports what is wrong.
 * Returns what is right: a faulty value is undefined but its key is still there, so that "missing" is said only of
 * what the author left out, and one mistake makes one fault.
 */
export function checkShape(content: unknown, report: Report): StoryDraft {
	const result = v.safeParse(storyFile, content, { abortPipeEarly: true });
	if (result.success) return result.output;
	const misspelt = new Set<string>();
	for (const { path, key } of result.issues.flatMap((issue) => misspelling(issue) ?? [])) {
		misspelt.add(JSON.stringify([...path.slice(0, -1), key]));
		at(result.output, path.slice(0, -1), (fields) => (fields[key] = undefined));
	}
	const reported = new Set<string>();
	for (const issue of result.issues) {
		const { path, message } = explainIssue(issue);
		at(result.output, path.slice(0, -1), (fields) => {
			const last = path.at(-1) ?? '';
			if (last in fields) fields[last] = undefined;
		});
		// A list where fields belong lacks every one of them, and a misspelt key leaves the right one missing.
		const fault = JSON.stringify([path, message]);
		const isKnown = reported.has(fault) || (issue.input === undefined && misspelt.has(JSON.stringify(path)));
		if (!isKnown) report(path, message);
		reported.add(fault);
	}
	return isRecord(result.output) ? (result.output as StoryDraft) : {};
}

function explainIssue(issue: v.BaseIssue<unknown>): { path: Path; message: string } {
	const steps = (issue.path ?? []) as readonly v.IssuePathItem[];
	const misplaced = steps.findIndex((step) => step.type === 'object' && Array.isArray(step.input));
	const path = steps
		.slice(0, misplaced < 0 ? undefined : misplaced)
		.map((step) => step.key as string | number);
	const name = path.at(-1);
	if (misplaced >= 0) {
		const found = steps[misplaced]?.input;
		return {
			path,
			message: `${nameOf(name)} must be fields, each written as \`name: value\`: ${show(found)}`
		};
	}
	if (issue.type === 'never') {
		const meant = misspelling(issue);
		return { path, message: `unknown key${meant ? `; did you mean \`${meant.key}\`` : ''}: ${show(name)}` };
	}
	if (issue.input === undefined) return { path, message: `missing ${nameOf(name)}` };
	if (issue.type === 'raw_transform') return { path, message: issue.message };
	const options = issue.type === 'picklist' && typeof issue.input === 'string' ? optionsOf(issue) : [];
	const hint = options.length > 0 ? didYouMean(String(issue.input), options) : '';
	return { path, message: `${nameOf(name)} ${issue.message}${hint}: ${show(issue.input)}` };
}

/** What a fault calls the value at the end of a path; an item of a list is already named before the colon. */
function nameOf(step: string | number | undefined): string {
	if (step === undefined) return 'the file';
	return typeof step === 'number' ? 'it' : step;
}

function optionsOf(issue: v.BaseIssue<unknown>): string[] {
	return [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, option]) => option ?? '');
}

/** The fields the shape knows at a path that leads to fields. */
function entriesAt(path: Path): v.ObjectEntries {
	let schema: unknown = storyFile;
	for (const step of path) {
		while (isRecord(schema) && 'wrapped' in schema) schema = schema['wrapped'];
		if (!isRecord(schema)) return {};
		schema = typeof step === 'number' ? schema['item'] : (schema['entries'] as v.ObjectEntries)[step];
	}
	while (isRecord(schema) && 'wrapped' in schema) schema = schema['wrapped'];
	return isRecord(schema) ? (schema['entries'] as v.ObjectEntries) : {};
}

/** The key that an unknown one was probably meant to be, of those that are not there yet. */
function misspelling(issue: v.BaseIssue<unknown>): { path: Path; key: string } | null {
	if (issue.type !== 'never') return null;
	const steps = (issue.path ?? []) as readonly v.IssuePathItem[];
	const path = steps.map((step) => step.key as string | number);
	const there = steps.at(-1)?.input;
	const absent = Object.keys(entriesAt(path.slice(0, -1))).filter(
		(key) => !isRecord(there) || !(key in there)
	);
	const key = nearest(String(path.at(-1)), absent);
	return key === null ? null : { path, key };
}

/** Does something to the fields or the list at a path, if there are any. */
function at(draft: unknown, path: Path, change: (fields: Record<string | number, unknown>) => void): void {
	let value = draft;
	for (const step of path) value = isRecord(value) ? value[step] : undefined;
	if (isRecord(value)) change(value);
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
	return typeof value === 'object' && value !== null;
}
