import type { DocumentKind } from '#lib/story/types.ts';

export { capital } from '../capital.ts';

/** `the letter`, `the sources`. */
export function the(kind: DocumentKind): string {
	return `the ${kind}`;
}

/** The same at the beginning of a sentence. */
export function The(kind: DocumentKind): string {
	return `The ${kind}`;
}

/** `the letter’s`, `the sources’`. */
export function possessive(kind: DocumentKind): string {
	return `${the(kind)}${kind === 'sources' ? '’' : '’s'}`;
}

/** What is true of one source, or of several. */
export function agrees(kind: DocumentKind, one: string, several: string): string {
	return kind === 'sources' ? several : one;
}

/** `it mentions`, `they mention`. */
export function itMentions(kind: DocumentKind): string {
	return agrees(kind, 'it mentions', 'they mention');
}
