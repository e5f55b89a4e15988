import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Fault } from '#lib/story/parse/fault.ts';
import type { StoryFolder } from '#lib/story/parse/parse.ts';

/** The file of a story's folder that holds its events. */
export const mainFile = 'story.yaml';

/** A folder with what is in it, unread. */
export interface FolderOnDisk {
	/** its name, part of addresses */
	readonly id: string;
	/** as faults name it */
	readonly path: string;
	/** with size in bytes and time of the last change: enough to see that a file is another than before */
	readonly files: readonly { readonly name: string; readonly size: number; readonly changed: number }[];
}

/** The folder at a path. @throws when there is none */
export function folderAt(path: string): FolderOnDisk {
	return {
		id: basename(resolve(path)),
		path,
		files: contentOf(path)
			.filter(({ stats }) => stats.isFile())
			.map(({ name, stats: { size, mtimeMs } }) => ({ name, size, changed: mtimeMs }))
	};
}

/** Faults of files that were meant to be a story's main file and are named otherwise. */
export function misnamedIn({ path, files }: FolderOnDisk): Fault[] {
	return files
		.filter(({ name }) => /^story\.ya?ml$/i.test(name) && name !== mainFile)
		.map(({ name }) => ({
			file: `${path}/${name}`,
			line: 1,
			message: `rename it to ${mainFile}: "${name}"`
		}));
}

/** What is in a folder, links followed; one that leads nowhere is not there. */
export function contentOf(path: string): { readonly name: string; readonly stats: Stats }[] {
	return readdirSync(resolve(path)).flatMap((name) => {
		const stats = statSync(join(resolve(path), name), { throwIfNoEntry: false });
		return stats ? [{ name, stats }] : [];
	});
}

/**
 * Reads a story's folder, its sources as they are asked for.
 * @param onSource is told of each source that is read
 */
export function openFolder(
	{ id, path, files }: FolderOnDisk,
	onSource?: (file: string) => void
): StoryFolder {
	const at = resolve(path);
	return {
		id,
		path,
		yaml: readFileSync(join(at, mainFile)),
		// Only what lies in the folder itself: a name that leads elsewhere is not among them.
		// Some systems write accents of names apart from their letters.
		readSource: (file) => {
			const own =
				files.find(({ name }) => name === file) ??
				files.find(({ name }) => name.normalize() === file.normalize());
			if (!own) return null;
			onSource?.(own.name);
			return readFileSync(join(at, own.name));
		}
	};
}
