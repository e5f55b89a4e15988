import type { LanguageTag } from '#lib/text/languages.ts';
import * as ar from './ar/workbench.ts';
import * as en from './en/workbench.ts';
import * as fa from './fa/workbench.ts';
import * as fr from './fr/workbench.ts';
import * as ru from './ru/workbench.ts';
import { spokenLanguage } from './speaking.ts';
import type { WorkbenchWords } from './workbench.ts';
import * as zh from './zh/workbench.ts';

/** What the workbench says, in every language. For where pages are drawn. */
export const allOfWorkbench: Readonly<Record<LanguageTag, WorkbenchWords>> = { en, fr, ru, ar, fa, zh };

/** What workbench.ts is where pages are drawn, see spoken.ts. */
export const say = Object.defineProperties(
	{},
	Object.fromEntries(
		Object.keys(en).map((name) => [
			name,
			{ enumerable: true, get: () => allOfWorkbench[spokenLanguage()][name as keyof WorkbenchWords] }
		])
	)
) as WorkbenchWords;
