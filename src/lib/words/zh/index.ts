/* Everything the interface says in simplified Chinese; what each phrase is for stands in English, ../en. */
export * as band from './band.ts';
export * as basis from './basis.ts';
export * as cards from './cards.ts';
export * as comparing from './comparing.ts';
export * as comparison from './comparison.ts';
export * as counts from './counts.ts';
export * as dates from './dates.ts';
export * as difference from './difference.ts';
export * as embed from './embed.ts';
export * as files from './files.ts';
export * as find from './find.ts';
export * as finding from './finding.ts';
export * as list from './list.ts';
export * as marks from './marks.ts';
export * as mention from './mention.ts';
export * as numbers from './numbers.ts';
export * as pictures from './pictures.ts';
export * as publication from './publication.ts';
export * as share from './share.ts';
export * as site from './site.ts';
export * as source from './source.ts';
export * as telling from './telling.ts';

/** BCP 47 */
export const tag = 'zh';
