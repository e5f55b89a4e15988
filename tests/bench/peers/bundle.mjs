import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

/** @typedef {import('../pages/page.ts').Peer} Peer */

/** Every entry is run with its events at hand; the page fetches them while the library loads. */
const head = "const events = await (await fetch('events.json')).json();\n";

/**
 * Bundles a library with its entry, minified, as a site that uses it would.
 * @param {Peer} peer
 * @param {string} installed the folder it was installed into
 * @param {string} out where its files are written
 * @returns {Promise<{ scripts: string[], styles: string[] }>} names of what its pages load
 */
export async function bundlePeer(peer, installed, out) {
	const entry = join(installed, 'entry.js');
	const imports = peer.entry.match(/^\s*import .*$/gm) ?? [];
	const rest = imports.reduce((text, line) => text.replace(line, ''), peer.entry);
	writeFileSync(entry, `${imports.join('\n')}\n${head}${rest}`);
	await build({
		root: installed,
		configFile: false,
		base: './',
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: out,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			target: 'esnext',
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				output: { entryFileNames: 'entry.js', assetFileNames: '[name][extname]' }
			}
		}
	});
	const plain = (peer.scripts ?? []).map((file) => {
		copyFileSync(join(installed, 'node_modules', file), join(out, basename(file)));
		return basename(file);
	});
	const styles = readdirSync(out).filter((name) => name.endsWith('.css'));
	return { scripts: plain, styles };
}

/**
 * Writes the page of a library for one size, beside its events.
 * @param {Peer} peer
 * @param {{ scripts: readonly string[], styles: readonly string[] }} files
 * @param {readonly import('../generated-story.mjs').ListedEvent[]} events
 * @param {string} folder one below the bundle's
 */
export function writePeerPage(peer, files, events, folder) {
	mkdirSync(folder, { recursive: true });
	const taken = events.map((event) => Object.fromEntries(peer.takes.map((field) => [field, event[field]])));
	writeFileSync(join(folder, 'events.json'), JSON.stringify(taken));
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${peer.name}</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<link rel="preload" href="events.json" as="fetch" crossorigin>
${files.styles.map((name) => `<link rel="stylesheet" href="../${name}">\n`).join('')}<style>body { margin: 8px; font: 14px/1.4 sans-serif } ${peer.style ?? ''}</style>
${files.scripts.map((name) => `<script src="../${name}" defer></script>\n`).join('')}<script type="module" src="../entry.js"></script>
</head>
<body>
<main>
<h1>${peer.name}</h1>
${peer.body}
</main>
</body>
</html>
`
	);
}
