// Bundles modules of `src` as they are needed outside of pages that Kit makes: scripts of frames and other people's pages,
// and what makes a file of a story.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Bundles a module and all it imports into one classic script: what runs in frames without an origin, and on pages of
 * others, cannot be a module.
 * @param {string} entry path from the top of the project
 * @param {string} [language] tag of the one it speaks
 * @throws when it does not bundle to exactly one file
 */
export function classicScript(entry, language = 'en') {
	return browserScript(entry, 'iife', [speaking(language)]);
}

/**
 * Bundles a module and all it imports, components too, into one that needs nothing but what its place has: Node's own
 * modules stay outside. Components draw there; what their files need in a browser goes along.
 * @param {string} entry path from the top of the project
 * @param {readonly string[]} [languages] tags of those in which files of stories can be made with it; English always is one
 * @param {Readonly<Record<string, unknown>>} [named] further values that its code knows by name
 * @throws when it does not bundle to exactly one file
 */
export async function bundleModule(entry, languages = [], named = {}) {
	const spoken = [...new Set(['en', ...languages])];
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	const made = await build({
		define: {
			EMBED_PARTS: JSON.stringify({
				css: await styleSheet('src/lib/make/embed-styles.ts'),
				scripts: await inEach(spoken, (tag) => fileScript('embed', tag))
			}),
			PAGE_PARTS: JSON.stringify({
				css: await styleSheet('src/lib/make/page-styles.ts'),
				scripts: await inEach(spoken, (tag) => fileScript('page', tag))
			}),
			PACKAGE_VERSION: JSON.stringify(version),
			...Object.fromEntries(Object.entries(named).map(([name, value]) => [name, JSON.stringify(value)]))
		},
		plugins: [withoutStyles, await components()],
		// As a worker resolves packages: without a document, and without Node.
		ssr: { noExternal: true, resolve: { conditions: ['worker', 'module'] } },
		build: {
			write: false,
			ssr: true,
			minify: true,
			target: 'es2022',
			rolldownOptions: {
				input: join(process.cwd(), entry),
				external: /^node:/,
				output: { format: 'es', codeSplitting: false }
			}
		}
	});
	return onlyChunk(made, entry);
}

/** @type {Map<string, Promise<string>>} by view and language */
const fileScripts = new Map();

/**
 * What makes a file of a story interactive; it is made once.
 * @param {'embed' | 'page'} view
 * @param {string} language tag of the one it speaks
 */
export function fileScript(view, language) {
	const key = `${view} ${language}`;
	const made =
		fileScripts.get(key) ??
		(view === 'embed'
			? classicScript('src/lib/embed/frame.ts', language)
			: moduleScript('src/lib/live/story-page.svelte.ts', language));
	fileScripts.set(key, made);
	return made;
}

/**
 * @param {readonly string[]} languages
 * @param {(language: string) => Promise<string>} make
 * @returns {Promise<Record<string, string>>} what is made in each of them
 */
async function inEach(languages, make) {
	return Object.fromEntries(
		await Promise.all(languages.map(async (tag) => /** @type {const} */ ([tag, await make(tag)])))
	);
}

/**
 * The script of a page in one piece, what it would fetch later too: a file on a disk can fetch nothing.
 * @param {string} entry path from the top of the project
 * @param {string} language tag of the one it speaks
 */
async function moduleScript(entry, language) {
	return browserScript(entry, 'es', [speaking(language), withoutStyles, withoutPreloads, await components()]);
}

/**
 * @param {string} entry path from the top of the project
 * @param {'iife' | 'es'} format
 * @param {import('vite').PluginOption[]} plugins
 */
async function browserScript(entry, format, plugins) {
	const made = await build({
		plugins,
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: join(process.cwd(), entry),
				output: { format, codeSplitting: false }
			}
		}
	});
	return onlyChunk(made, entry);
}

/**
 * The styles of a module and of all it imports.
 * @param {string} entry path from the top of the project
 */
async function styleSheet(entry) {
	const made = await build({
		plugins: [await components()],
		build: {
			write: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: join(process.cwd(), entry),
				// the styles of what nobody uses are left out, and what is imported for its styles alone is used by nobody
				treeshake: false,
				preserveEntrySignatures: 'strict'
			}
		}
	});
	const sheets = outputOf(made).filter(({ fileName }) => fileName.endsWith('.css'));
	const [sheet] = sheets;
	if (sheet?.type !== 'asset' || sheets.length > 1)
		throw new Error(`does not come to one style sheet: "${entry}"`);
	return String(sheet.source).trim();
}

/**
 * Vite's `build` as for what is published, wherever it runs: in tests it would make something else.
 * @param {import('vite').InlineConfig} config
 */
async function build(config) {
	// Vite is there whenever this runs, and too heavy for what does not.
	const vite = await import('vite');
	const before = process.env.NODE_ENV;
	process.env.NODE_ENV = 'production';
	try {
		return await vite.build({ configFile: false, logLevel: 'error', mode: 'production', ...config });
	} finally {
		if (before === undefined) delete process.env.NODE_ENV;
		else process.env.NODE_ENV = before;
	}
}

/** What reads components; they name their classes alike wherever they are read. */
async function components() {
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	return svelte({ configFile: false, compilerOptions: { runes: true } });
}

/** For what draws or runs where its styles are already. */
export const withoutStyles = {
	name: 'without-styles',
	enforce: /** @type {const} */ ('pre'),
	/** @param {string} id */
	load: (id) => (/[?&]type=style\b/.test(id) ? '' : undefined)
};

/** What is imported later is fetched then, styles being there already: that needs no help. */
export const withoutPreloads = {
	name: 'without-preloads',
	enforce: /** @type {const} */ ('pre'),
	/** @param {string} id */
	load: (id) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined
};

/**
 * For a script of a browser: it speaks one language, and holds no other.
 * @param {string} tag
 */
export const speaking = (tag) => ({
	name: 'speaking',
	enforce: /** @type {const} */ ('pre'),
	/** @param {string} id @param {string} [importer] */
	resolveId(id, importer) {
		const [, subject] = /^\.\/en\/(index|workbench)\.ts$/.exec(id) ?? [];
		return subject !== undefined && importer && /\/words\/(?:words|workbench)\.ts$/.test(importer)
			? join(dirname(importer), tag, `${subject}.ts`)
			: undefined;
	}
});

/** @param {Awaited<ReturnType<typeof import('vite').build>>} made */
function outputOf(made) {
	return [made].flat().flatMap((each) => ('output' in each ? each.output : []));
}

/**
 * @param {Awaited<ReturnType<typeof import('vite').build>>} made
 * @param {string} entry
 */
function onlyChunk(made, entry) {
	const [chunk, ...others] = outputOf(made).filter(({ type }) => type === 'chunk');
	if (chunk?.type !== 'chunk' || others.length > 0)
		throw new Error(`does not bundle to one file: "${entry}"`);
	return chunk.code;
}
