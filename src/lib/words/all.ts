import type { LanguageTag } from '#lib/text/languages.ts';
import * as en from './en/index.ts';
import * as ar from './ar/index.ts';
import * as fa from './fa/index.ts';
import * as fr from './fr/index.ts';
import * as ru from './ru/index.ts';
import * as zh from './zh/index.ts';
import type { Words } from './words.ts';

/** Everything the interface says, in every language it speaks. For where pages are drawn: readers get one of them. */
export const all: Readonly<Record<LanguageTag, Words>> = { en, fr, ru, ar, fa, zh };
