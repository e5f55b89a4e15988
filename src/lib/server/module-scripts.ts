import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dev } from '$app/environment';
import { defaultLanguage, type LanguageTag } from '#lib/text/languages.ts';
import { spokenLanguage } from '#lib/words/speaking.ts';
import { workbenchFileScripts } from './workbench-worker.ts';
import { speaking, withoutPreloads, withoutStyles } from '../../tasks/bundle.mjs';

/** A script of modules, as files that lie beside each other. */
interface ModuleScript {
	/** names of the file that pages ask for, and of those to be fetched with it */
	readonly entry: readonly [start: string, main: string, ...string[]];
	/** code by name; names change with what is in them, so that they can be kept for ever */
	readonly files: ReadonlyMap<string, string>;
}

/** The modules that make pages live, from the top of the project. */
const modules = {
	story: 'src/lib/live/story-page.svelte.ts',
	compare: 'src/lib/views/compare.ts',
	telling: 'src/lib/views/telling.ts',
	builder: 'src/lib/views/builder.ts',
	embeddedComparison: 'src/lib/views/embedded-comparison.ts',
	make: 'src/lib/workbench/make-page.ts',
	preview: 'src/lib/workbench/preview-page.svelte.ts',
	previewStart: 'src/lib/workbench/preview-start.ts'
} as const;

/** Pages made live by a script of their own. */
type LivePage = keyof typeof modules;

/** Those that speak; what begins a preview says nothing. */
const inLanguages = [
	'story',
	'compare',
	'telling',
	'builder',
	'embeddedComparison',
	'make',
	'preview'
] as const;

/** The one that is spoken, or any where nothing is said. */
const languageOf = (page: LivePage) => (page === 'previewStart' ? defaultLanguage : spokenLanguage());

/** by module and language */
const made = new Map<string, Promise<ModuleScript>>();

function scriptIn(page: LivePage, language: LanguageTag): Promise<ModuleScript> {
	const key = `${page} ${language}`;
	const script = made.get(key) ?? bundle(modules[page], language);
	made.set(key, script);
	return script;
}

/** The files of all scripts in these languages, by name. They are made once. */
export async function scriptFiles(used: readonly LanguageTag[]): Promise<ReadonlyMap<string, string>> {
	const scripts = await Promise.all([
		...used.flatMap((language) => inLanguages.map((page) => scriptIn(page, language))),
		scriptIn('previewStart', defaultLanguage)
	]);
	return new Map([...scripts.flatMap(({ files }) => [...files]), ...(await workbenchFileScripts())]);
}

/**
 * Addresses of the script of a page and of the files to be fetched with it, from the front page on; in the language that is
 * spoken.
 */
export async function pageScript(page: LivePage): Promise<readonly string[]> {
	// While the site is worked on, Vite serves each module by itself.
	if (dev) return [modules[page]];
	return (await scriptIn(page, languageOf(page))).entry.map((name) => `live/${name}`);
}

/** Addresses of the modules that draw a preview, by the language they speak, from the front page on. */
export async function previewScripts(
	used: readonly LanguageTag[]
): Promise<Readonly<Record<string, string>>> {
	if (dev) return Object.fromEntries(used.map((tag) => [tag, modules.preview]));
	const scripts = used.map(
		async (tag) => [tag, `live/${(await scriptIn('preview', tag)).entry[1]}`] as const
	);
	return Object.fromEntries(await Promise.all(scripts));
}

/** Names of all files of the script of a page, those it fetches later included. */
export async function scriptFileNames(page: LivePage): Promise<readonly string[]> {
	return [...(await scriptIn(page, languageOf(page))).files.keys()].map((name) => `live/${name}`);
}

/** Those of stories' pages. */
export const storyScript = () => pageScript('story');

/**
 * Bundles a module and all it imports, components included. Styles are left out: pages have them from the components
 * they are drawn with.
 * @param path from the top of the project
 */
async function bundle(path: string, language: LanguageTag): Promise<ModuleScript> {
	// Vite is there whenever this runs: pages are made by it.
	const { build } = await import('vite');
	const input = join(process.cwd(), path);
	/** What a module imports, and what that imports, but for what is imported later. */
	let initial: Set<string> | undefined;
	const startsWith = (infoOf: InfoOf) => (initial ??= reachedFrom(input, infoOf));
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			speaking(language),
			withoutStyles,
			withoutPreloads,
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input,
				output: {
					format: 'es',
					entryFileNames: '[name]-[hash].js',
					chunkFileNames: '[name]-[hash].js',
					// One file for all that runs at once, which packs better than several.
					codeSplitting: {
						groups: [
							{ name: (id, of) => (startsWith((each) => of.getModuleInfo(each)).has(id) ? 'page' : null) }
						]
					}
				}
			}
		}
	});
	const chunks = [built]
		.flat()
		.flatMap((each) => ('output' in each ? each.output : []))
		.filter((each) => each.type === 'chunk');
	const entry = chunks.find(({ moduleIds }) => moduleIds.includes(input));
	if (!entry) throw new Error(`does not bundle: "${path}"`);
	const start = afterFirstFrame(entry.fileName);
	const name = `start-${createHash('sha256').update(start).digest('base64url').slice(0, 8)}.js`;
	return {
		entry: [name, entry.fileName, ...entry.imports],
		files: new Map([
			[name, start],
			...chunks
				// Without the file that would only import the one with everything.
				.filter((chunk) => chunk === entry || !chunk.isEntry)
				.map(({ fileName, code }) => [fileName, code] as const)
		])
	};
}

/**
 * A script that runs another one once the page has been painted, so that nothing done then keeps readers from seeing
 * it; at once when the page is hidden. The other one is on its way by then.
 * @param name of a file beside it
 */
function afterFirstFrame(name: string): string {
	return `if (!document.hidden) await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
await import('./${name}');
`;
}

type InfoOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** A module and all that has to be there before it can run. */
function reachedFrom(entry: string, infoOf: InfoOf): Set<string> {
	const reached = new Set([entry]);
	for (const id of reached) for (const imported of infoOf(id)?.importedIds ?? []) reached.add(imported);
	return reached;
}
