import type { DocumentKind } from '#lib/story/types.ts';
import { capital } from '../capital.ts';

export { capital };

/** nominative, genitive, with в */
const nouns: Readonly<Record<DocumentKind, readonly [the: string, of: string, within: string]>> = {
	article: ['статья', 'статьи', 'в статье'],
	book: ['книга', 'книги', 'в книге'],
	chronicle: ['хроника', 'хроники', 'в хронике'],
	diary: ['дневник', 'дневника', 'в дневнике'],
	document: ['документ', 'документа', 'в документе'],
	interview: ['интервью', 'интервью', 'в интервью'],
	letter: ['письмо', 'письма', 'в письме'],
	report: ['доклад', 'доклада', 'в докладе'],
	ruling: ['решение', 'решения', 'в решении'],
	speech: ['речь', 'речи', 'в речи'],
	testimony: ['показания', 'показаний', 'в показаниях'],
	transcript: ['стенограмма', 'стенограммы', 'в стенограмме'],
	sources: ['источники', 'источников', 'в источниках']
};

/** `письма`, `источников`. */
export function ofThe(kind: DocumentKind): string {
	return nouns[kind][1];
}

/** `в письме`, `в источниках`. */
export function inThe(kind: DocumentKind): string {
	return nouns[kind][2];
}

/** The same at the beginning of a sentence. */
export function InThe(kind: DocumentKind): string {
	return capital(inThe(kind));
}

/** What is true of one source, or of several. */
export function agrees(kind: DocumentKind, one: string, several: string): string {
	return kind === 'sources' ? several : one;
}
