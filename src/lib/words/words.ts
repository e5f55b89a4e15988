import type * as english from './en/index.ts';

/*
 * Everything the interface says. A language is one module: constants for what is always the same, functions of plain
 * values for what depends on them, in one file for each subject. English is the first, and sets what the others must
 * have; a phrase that one of them lacks is an error of types.
 *
 * Call phrases by their full name, `words.list.gap(gap)`: bundlers then leave out of a script what it never says. A script
 * of a browser speaks one language, for which it is bundled (src/tasks/bundle.mjs); where pages are drawn, spoken.ts stands
 * in the place of this file.
 */
export * as words from './en/index.ts';

/** What a language must have: all that English has, in words of its own. */
export type Words = AnyWords<typeof english>;

/** The shape of some phrases, whatever they say. */
export type AnyWords<T> = T extends string
	? string
	: T extends (...values: infer Values) => infer Said
		? (...values: Values) => AnyWords<Said>
		: T extends object
			? { readonly [Name in keyof T]: AnyWords<T[Name]> }
			: T;
