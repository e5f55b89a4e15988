import { hex } from './hash.ts';

/** A story's folder as its file carries it, so that it can be opened and worked on again. */
export interface CarriedFolder {
	/** of this form */
	readonly version: 1;
	/** name of the folder */
	readonly id: string;
	/** its files by name, as text in UTF-8 */
	readonly files: Readonly<Record<string, string>>;
	/** files that are not in it, by the SHA-256 of their bytes: what their author did not want to give away whole */
	readonly left: Readonly<Record<string, string>>;
}

/** @param files by name, those that were read; all are UTF-8. @param withSources else only story.yaml goes along */
export async function carryFolder(
	id: string,
	files: ReadonlyMap<string, Uint8Array>,
	withSources: boolean
): Promise<CarriedFolder> {
	// A byte order mark stays: what is opened again is what was there, byte for byte.
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const goesAlong = (name: string) => withSources || name === 'story.yaml';
	const all = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	const left = all.filter(([name]) => !goesAlong(name));
	return {
		version: 1,
		id,
		files: Object.fromEntries(
			all.filter(([name]) => goesAlong(name)).map(([name, bytes]) => [name, decoder.decode(bytes)])
		),
		left: Object.fromEntries(
			await Promise.all(left.map(async ([name, bytes]) => [name, await hex(bytes)] as const))
		)
	};
}
