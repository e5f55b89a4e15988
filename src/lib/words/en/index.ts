/* Everything the interface says in English, by what it speaks of. */
export * as dates from './dates.ts';
export * as comparison from './comparison.ts';
export * as counts from './counts.ts';
export * as difference from './difference.ts';
export * as numbers from './numbers.ts';
