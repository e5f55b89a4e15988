import { download } from '#lib/browser/download.ts';
import type { Bench } from './bench.svelte.ts';

/** Gives the author the folder as a zip, all there is of the work. */
export async function saveFolder(bench: Bench): Promise<void> {
	const { desk } = bench;
	if (!desk) return;
	const { zipFolder } = await import('#lib/authoring/folder.ts');
	download(new Blob([new Uint8Array(zipFolder(desk))], { type: 'application/zip' }), `${desk.id}.zip`);
	bench.noteCopy();
}
