import { readdirSync } from 'node:fs';
import { generatedStories } from './generated.ts';

/** The names of all stories of this folder, written and generated. */
export const kinds: readonly string[] = [
	...readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name),
	...Object.keys(generatedStories)
].sort();
