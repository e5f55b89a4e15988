import { createHash } from 'node:crypto';
import type { View } from '#lib/make/make.ts';
import { defaultLanguage, type LanguageTag } from '#lib/text/languages.ts';
import { bundleModule, fileScript } from '../../tasks/bundle.mjs';
import { usedLanguages } from './page-language.ts';

let made: Promise<string> | undefined;

/** The code of what reads and makes stories for the workbench; it is made once. */
export function workbenchWorker(): Promise<string> {
	return (made ??= namesByLanguage().then((names) =>
		bundleModule('src/lib/workbench/worker.ts', [], { FILE_SCRIPTS: names })
	));
}

/** Code of what makes files of stories interactive in further languages of the site, by name. */
export async function workbenchFileScripts(): Promise<ReadonlyMap<string, string>> {
	const scripts = await Promise.all(further().flatMap((tag) => views.map((view) => namedScript(view, tag))));
	return new Map(scripts);
}

/** Addresses of those in a language, from the front page on. */
export async function fileScriptNames(language: LanguageTag): Promise<readonly string[]> {
	if (!further().includes(language)) return [];
	return (await Promise.all(views.map((view) => namedScript(view, language)))).map(
		([name]) => `live/${name}`
	);
}

const views = ['embed', 'page'] as const satisfies readonly View[];

/** English ones are in the worker itself. */
const further = () => usedLanguages().filter((tag) => tag !== defaultLanguage);

async function namesByLanguage(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
	const byLanguage = further().map(async (tag) => {
		const names = views.map(async (view) => [view, (await namedScript(view, tag))[0]] as const);
		return [tag, Object.fromEntries(await Promise.all(names))] as const;
	});
	return Object.fromEntries(await Promise.all(byLanguage));
}

/** Names change with what is in them, as those of other scripts in their folder. */
async function namedScript(
	view: View,
	language: LanguageTag
): Promise<readonly [name: string, code: string]> {
	const code = await fileScript(view, language);
	const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
	return [`file-${view}-${language}-${hash}.js`, code];
}
