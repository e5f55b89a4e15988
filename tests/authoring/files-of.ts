import type { Desk } from '#lib/authoring/desk.ts';

/** The bytes of every file of a folder, as they are saved. */
export function filesOf({ texts, others }: Desk): ReadonlyMap<string, Uint8Array> {
	const encoder = new TextEncoder();
	return new Map([...[...texts].map(([name, text]) => [name, encoder.encode(text)] as const), ...others]);
}
