import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Kept between builds, gone with a new installation. */
export const cacheFolder = join('node_modules', '.cache', 'passage-timeline');

/**
 * A file that is made once. Its name has to change with what it is made from.
 * @param name in the folder of such files
 * @returns its path from the top of the project
 */
export async function cached(name: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<string> {
	const path = join(cacheFolder, name);
	if (existsSync(path)) return path;
	const bytes = await make();
	mkdirSync(dirname(path), { recursive: true });
	// Under another name first: a build that is broken off leaves no half a file.
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, bytes);
	renameSync(draft, path);
	return path;
}
