import { download } from '#lib/browser/download.ts';
import type { Bench } from './bench.svelte.ts';

/** Gives the author the folder as a zip, all there is of the work. */
export async function saveFolder(bench: Bench): Promise<void> {
	const { desk } = bench;
	if (!desk) return;
	const answer = await bench.kernel.zip(desk);
	if ('broken' in answer) bench.broken = answer.broken;
	if (!('zip' in answer)) return;
	download(new Blob([answer.zip], { type: 'application/zip' }), `${desk.id}.zip`);
	bench.noteCopy();
}
