import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Desk, Files } from './desk.ts';
import { slug } from './names.ts';

/** A story's folder, opened; null where there is no `story.yaml` among its files. @param id name of the folder */
export function openFolder(files: Files, id: string): Desk | null {
	if (!files.has('story.yaml')) return null;
	const texts = new Map<string, string>();
	const others = new Map<string, Uint8Array>();
	for (const [name, bytes] of files) {
		const text = textOf(bytes);
		if (text === null) others.set(name, bytes);
		else texts.set(name, text);
	}
	return { id: slug(id) || 'timeline', texts, others };
}

/** A folder as a zip, in which it lies by its name. The same folder gives the same bytes. @param id its name */
export function zipFolder(id: string, files: Files): Uint8Array<ArrayBuffer> {
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	// a zip knows no time zones, and begins in 1980
	const mtime = new Date(1980, 0, 1);
	const entries: Zippable = Object.fromEntries(
		sorted.map(([name, bytes]) => [`${id}/${name}`, [bytes, { mtime }]])
	);
	return zipSync(entries, { level: 9 });
}

/** What is in a zip: the folder that holds a `story.yaml`, or what lies at its top. @throws what fflate does, for no zip */
export function unzipFolder(bytes: Uint8Array, name: string): { readonly id: string; readonly files: Files } {
	const all = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
	const story = all.map(([path]) => path).find((path) => /(?:^|\/)story\.yaml$/.test(path)) ?? '';
	const folder = story.replace(/story\.yaml$/, '');
	const files = all.flatMap(([path, file]) => {
		const own = path.startsWith(folder) ? path.slice(folder.length) : '';
		return own === '' || own.includes('/') ? [] : [[own, file] as const];
	});
	return { id: folder.split('/').at(-2) ?? name.replace(/\.zip$/i, ''), files: new Map(files) };
}

/** The folder that a file made here carries; null for another file. @param html of the whole file */
export function carriedFolder(
	html: string
): { readonly id: string; readonly files: Files; readonly left: readonly string[] } | null {
	const json = /<script type="application\/json" id="story-folder">([^]*?)<\/script>/.exec(html)?.[1];
	if (json === undefined) return null;
	try {
		const { id, files, left } = JSON.parse(json) as {
			id: string;
			files: Record<string, string>;
			left?: Record<string, string>;
		};
		const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
		return { id, files: new Map(entries), left: Object.keys(left ?? {}) };
	} catch {
		return null;
	}
}

/** Letter for letter, a byte order mark included; null for what is no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
