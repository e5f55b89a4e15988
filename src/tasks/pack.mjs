// `npm pack` runs this first: the command line and the function that makes files, each in one module that needs nothing
// but Node.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleModule } from './bundle.mjs';
import { root } from './install.mjs';

const folder = join(root, 'dist');
/** tags of those the interface speaks: one folder of words each */
const languages = readdirSync(join(root, 'src/lib/words'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

process.chdir(root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'fonts'), { recursive: true });
for (const [file, entry] of /** @type {const} */ ([
	['passage-timeline.mjs', 'src/lib/cli/main.ts'],
	['make.mjs', 'src/lib/make/kernel.ts']
])) {
	writeFileSync(join(folder, file), await bundleModule(entry, languages), { mode: 0o755 });
}

// The site's own typefaces, for files that are to be set in them.
const fonts = [
	{ family: 'Source Sans 3 Variable', name: 'source-sans-3' },
	{ family: 'Literata Variable', name: 'literata' }
].flatMap(({ family, name }) => {
	const from = join('node_modules', '@fontsource-variable', name);
	const ranges = /** @type {Record<string, string>} */ (
		JSON.parse(readFileSync(join(from, 'unicode.json'), 'utf8'))
	);
	return Object.entries(ranges).map(([part, range]) => {
		const file = `${name}-${part}-wght-normal.woff2`;
		copyFileSync(join(from, 'files', file), join(folder, 'fonts', file));
		return { family, weight: '200 900', range, file };
	});
});
writeFileSync(join(folder, 'fonts', 'fonts.json'), JSON.stringify(fonts));
