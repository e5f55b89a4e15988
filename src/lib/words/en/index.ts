/* Everything the interface says in English, by what it speaks of. */
export * as basis from './basis.ts';
export * as cards from './cards.ts';
export * as comparison from './comparison.ts';
export * as counts from './counts.ts';
export * as dates from './dates.ts';
export * as difference from './difference.ts';
export * as files from './files.ts';
export * as find from './find.ts';
export * as list from './list.ts';
export * as marks from './marks.ts';
export * as mention from './mention.ts';
export * as numbers from './numbers.ts';
export * as share from './share.ts';
export * as source from './source.ts';
