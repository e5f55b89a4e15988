import type * as english from './en/workbench.ts';
import type { AnyWords } from './words.ts';

/*
 * What the workbench says, in which authors make a timeline: a room of its own, since nothing else says any of it. It is
 * bundled and drawn by language as words.ts is; where pages are drawn, spoken-workbench.ts stands in the place of this file.
 */
export * as say from './en/workbench.ts';

/** What a language must have of it. */
export type WorkbenchWords = AnyWords<typeof english>;
