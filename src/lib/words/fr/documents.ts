import type { DocumentKind } from '#lib/story/types.ts';
import { capital } from '../capital.ts';

export { capital };

const nouns: Readonly<Record<DocumentKind, string>> = {
	article: 'l’article',
	book: 'le livre',
	chronicle: 'la chronique',
	diary: 'le journal',
	document: 'le document',
	interview: 'l’entretien',
	letter: 'la lettre',
	report: 'le rapport',
	ruling: 'la décision',
	speech: 'le discours',
	testimony: 'le témoignage',
	transcript: 'la transcription',
	sources: 'les sources'
};

/** `la lettre`, `les sources`. */
export function the(kind: DocumentKind): string {
	return nouns[kind];
}

/** The same at the beginning of a sentence. */
export function The(kind: DocumentKind): string {
	return capital(the(kind));
}

/** `de la lettre`, `du livre`, `des sources`. */
export function ofThe(kind: DocumentKind): string {
	return `de ${the(kind)}`.replace(/^de le /, 'du ').replace(/^de les /, 'des ');
}

/** What is true of one source, or of several. */
export function agrees(kind: DocumentKind, one: string, several: string): string {
	return kind === 'sources' ? several : one;
}

/** `lui-même`, `elle-même`, `elles-mêmes`. */
export function itself(kind: DocumentKind): string {
	if (kind === 'sources') return 'elles-mêmes';
	return ['chronicle', 'letter', 'ruling', 'transcript'].includes(kind) ? 'elle-même' : 'lui-même';
}
