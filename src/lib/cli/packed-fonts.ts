import { readFileSync } from 'node:fs';
import type { Font } from '#lib/make/html-document.ts';

/** The typefaces that lie beside the command in its package, see src/tasks/pack.mjs. */
export function packedFonts(): Font[] {
	const folder = new URL('fonts/', import.meta.url);
	const listed = JSON.parse(readFileSync(new URL('fonts.json', folder), 'utf8')) as (Omit<Font, 'bytes'> & {
		readonly file: string;
	})[];
	return listed.map(({ file, ...font }) => ({ ...font, bytes: readFileSync(new URL(file, folder)) }));
}
