import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Pure functions of plain data, in the order in which they build on each other. */
const pure = [
	'dates',
	'text',
	'reading',
	'finding',
	'story',
	'importing',
	'authoring',
	'comparison',
	'words',
	'layout',
	'export'
];
const upToPage = [...pure, 'state', 'browser', 'glyphs', 'page'];
const upToReader = [...upToPage, 'chart', 'reader'];

/** Which folders of src/lib a folder may import besides itself. */
const mayImport: Record<string, readonly string[]> = {
	dates: [],
	text: [],
	// Documents that stories are begun from.
	reading: ['text'],
	// Dates in texts, and the passages that may be events.
	finding: ['dates', 'text'],
	story: ['dates', 'text'],
	// What other programs and assistants made of a document: anchored in it, and offered.
	importing: ['dates', 'text', 'finding'],
	// A story while it is written: every change is one of its files' letters.
	authoring: ['dates', 'text', 'reading', 'finding', 'story', 'importing'],
	// What differs between two stretches of time: counts and bounds, not places.
	comparison: ['dates', 'story'],
	// Everything the interface says.
	words: ['dates', 'text', 'reading', 'finding', 'importing', 'story', 'comparison'],
	layout: ['dates', 'text', 'story', 'comparison', 'words'],
	export: ['dates', 'text', 'story', 'comparison', 'words', 'layout'],
	browser: pure,
	server: [...pure, 'make'],
	state: pure,
	// Glyphs and icons: the marks every view draws with.
	glyphs: pure,
	page: [...pure, 'state', 'browser', 'glyphs'],
	chart: upToPage,
	reader: upToPage,
	compare: upToReader,
	embed: upToReader,
	// One file of a story's folder, in Node and in browsers.
	make: [...upToReader, 'embed', 'live'],
	// Where authors make a story, in a browser.
	workbench: [...upToReader, 'embed', 'make'],
	// The command line of the package.
	cli: [...pure, 'make', 'server'],
	// Pictures that are made at build: those that previews of links show, and the timeline as one.
	cards: [...upToReader, 'compare'],
	// Makes a page live that is drawn at build: mounts, and keeps the address.
	live: upToReader,
	// Whole pages that a script takes over as they were drawn.
	views: [...upToReader, 'compare', 'embed'],
	routes: [...upToReader, 'compare', 'embed', 'live', 'views', 'cards', 'make', 'workbench', 'server']
};

const importing = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = sourcePaths().map((path) => {
	const code = readFileSync(path, 'utf8');
	const imports = [...code.matchAll(importing)].map(([, target = '']) => target);
	return { path: path.split(sep).join('/'), folder: folderOf(path), code, imports };
});

function sourcePaths(): string[] {
	return ['src/lib', 'src/routes']
		.flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
}

/** The folder of src/lib a file stands in, or `routes`. */
function folderOf(path: string): string {
	const [, top = '', folder = ''] = path.split(sep);
	return top === 'lib' ? folder : top;
}

/** The folder of src/lib an import leads to; null when it leads out of the project. */
function folderImported(from: string, target: string): string | null {
	if (target.startsWith('#lib/')) return target.split('/')[1] ?? null;
	if (!target.startsWith('.')) return null;
	const path = relative('.', join(dirname(from), target));
	return /^src[\\/](lib|routes)/.test(path) ? folderOf(path) : null;
}

/** The path of the file an import leads to, from the project's root. */
function pathImported(from: string, target: string): string {
	return target.startsWith('#lib/')
		? target.replace('#', 'src/')
		: relative('.', join(dirname(from), target))
				.split(sep)
				.join('/');
}

describe('src', () => {
	test('has only folders the table knows', () => {
		expect(files.map(({ folder }) => folder).filter((folder) => !(folder in mayImport))).toEqual([]);
	});

	test.each(Object.entries(mayImport))('%s imports only what the table allows', (folder, allowed) => {
		const wrong = files
			.filter((file) => file.folder === folder)
			.flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
			.filter(({ path, target }) => {
				const to = folderImported(path, target);
				return to !== null && to !== folder && !allowed.includes(to);
			});
		expect(wrong).toEqual([]);
	});

	test('left of state knows no Svelte, no Kit, no document and no selection', () => {
		const kits = /from\s+['"](svelte|\$app|\$env)[/'"]/;
		const dom =
			/\b(window|globalThis)\.(document|location|inner|add|match|get)|\bdocument\.(body|head|create|query|getE|addE)/;
		const selection = /import\s*\{[^}]*\bselect(All)?\b[^}]*\}\s*from\s*['"]d3/;
		const impure = files.filter(
			({ folder, code }) => pure.includes(folder) && [kits, dom, selection].some((sign) => sign.test(code))
		);
		expect(pathsOf(impure)).toEqual([]);
	});

	test('server is imported by files that run on a server alone', () => {
		// Kit keeps modules named `….server.ts` from browsers, as it does src/lib/server
		const serving = /\.server\.ts$|\/\+server\.ts$|^src\/lib\/(server|cli)\//;
		const importers = files.filter(({ path, imports }) =>
			imports.some((target) => folderImported(path, target) === 'server')
		);
		expect(pathsOf(importers.filter(({ path }) => !serving.test(path)))).toEqual([]);
	});

	test('no file imports itself by way of others, not even for types', () => {
		const importedBy = new Map(
			files.map(({ path, imports }) => [path, imports.map((target) => pathImported(path, target))])
		);
		const done = new Set<string>();
		const circles: string[][] = [];
		const follow = (path: string, way: readonly string[]): void => {
			if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path]);
			if (done.has(path) || way.includes(path)) return;
			for (const next of importedBy.get(path) ?? []) follow(next, [...way, path]);
			done.add(path);
		};
		for (const { path } of files) follow(path, []);
		expect(circles).toEqual([]);
	});

	test('one exported name of a type means one thing', () => {
		const exported = /^export (?:interface|type|class) (\w+)/gm;
		const named = files.flatMap(({ path, code }) =>
			[...code.matchAll(exported)].map(([, name = '']) => ({ name, path }))
		);
		const twice = named.filter(({ name, path }) =>
			named.some((other) => other.name === name && other.path !== path)
		);
		expect(twice).toEqual([]);
	});

	test.each(['svelte', '@sveltejs/kit', 'd3', 'date-fns', '@date-fns/utc'])(
		'uses %s, which it was to be built with',
		(name) => {
			// what Kit gives to pages has names of its own
			const names = name === '@sveltejs/kit' ? [name, '$app'] : [name];
			const users = files.filter(({ imports }) =>
				imports.some((target) => names.some((each) => target === each || target.startsWith(`${each}/`)))
			);
			expect(pathsOf(users)).not.toEqual([]);
		}
	);

	test('no component writes HTML or inline styles', () => {
		const forbidden = /\{@html\b|\sstyle(=|:)["{\w-]|innerHTML|cssText/;
		const markup = files.filter(({ path }) => path.endsWith('.svelte'));
		expect(pathsOf(markup.filter(({ code }) => forbidden.test(code)))).toEqual([]);
	});
});

describe('names of data attributes', () => {
	const home = 'src/lib/browser/data-names.ts';
	const [, table = ''] = /interface DataNames \{([^]*?)\n\}/.exec(readFileSync(home, 'utf8')) ?? [];
	const names = [...table.matchAll(/^\t'?([a-z-]+)'?:/gm)].map(([, name = '']) => name);
	/** what strangers may read, as the README says, and what tests wait for */
	const forStrangers = [
		'live',
		'event',
		'category',
		'basis',
		'cluster',
		'passages',
		'edtf',
		'docked',
		'glyph'
	];
	const styles = ['src/app.css', 'src/app.html'].map((path) => ({ path, code: readFileSync(path, 'utf8') }));
	const tasks = readdirSync('src/tasks').map((name) => {
		const path = `src/tasks/${name}`;
		return { path, code: readFileSync(path, 'utf8') };
	});
	const users = [...files.filter(({ path }) => path !== home), ...styles, ...tasks];
	// Pure folders know no elements: what they call a dataset is another's.
	const isPure = (path: string) => pure.some((folder) => path.startsWith(`src/lib/${folder}/`));
	const keyOf = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const isUsed = (use: RegExp) => users.some(({ code }) => use.test(code));

	test('stand in one file', () => {
		const keys = names.map(keyOf);
		const strange = users.flatMap(({ path, code }) => [
			...[...code.matchAll(/(?<![\w/.-])data-(?!sveltekit)([a-z][a-z-]*)/g)]
				.filter(([, name = '']) => !names.includes(name))
				.map(([found]) => ({ path, found })),
			...[...code.matchAll(/\bdataset\.(\w+)/g)]
				.filter(([, key = '']) => !isPure(path) && !keys.includes(key))
				.map(([found]) => ({ path, found }))
		]);
		expect(strange).toEqual([]);
	});

	test('are written by something, and read by scripts or styles', () => {
		const unwritten = names.filter((name) => {
			const set = `\\bdataset\\.${keyOf(name)}\\s*(=(?!=)|\\?\\?=)`;
			return !isUsed(new RegExp(`[^[(]data-${name}(?![\\w-])|Attribute\\('data-${name}'|${set}`));
		});
		const unread = names.filter((name) => {
			const got = `\\bdataset\\.${keyOf(name)}\\b(?!\\s*=[^=])|getAttribute\\('data-${name}'`;
			return !isUsed(
				new RegExp(`having\\('${name}'|\\[data-${name}(?![\\w-])|attr\\(data-${name}\\)|${got}`)
			);
		});
		expect({ unwritten, unread: unread.filter((name) => !forStrangers.includes(name)) }).toEqual({
			unwritten: [],
			unread: []
		});
	});
});

function pathsOf(wrong: readonly { path: string }[]): string[] {
	return wrong.map(({ path }) => path);
}
