import { readFileSync } from 'node:fs';

/** What authors are told of the format. */
export const manual = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

/** Its complete example of a story: the first block of each language. */
export const manualExample = { yaml: firstBlock('yaml'), source: firstBlock('md') } as const;

function firstBlock(language: string): string {
	return manual.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
}
