import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { date } from './dates.ts';

export function because(reason: DateReason, read: (edtf: string) => FuzzyDate): string {
	const worded = (edtf: string) => date(read(edtf));
	switch (reason.kind) {
		case 'year-from-sentence':
			return `L’année est celle d’une autre date de la phrase\u202f: ${worded(reason.from)}.`;
		case 'year-from-paragraph':
			return `L’année est celle d’une date précédente du paragraphe\u202f: ${worded(reason.from)}.`;
		case 'year-from-before':
			return `L’année est celle de la dernière date précédente\u202f: ${worded(reason.from)}.`;
		case 'year-from-document':
			return `L’année se déduit de la date du document\u202f: ${worded(reason.written)}.`;
		case 'counted-from-document':
			return `Compté à partir de la date du document\u202f: ${worded(reason.written)}.`;
		case 'counted-from-date':
			return `Compté à partir de la date précédente\u202f: ${worded(reason.from)}.`;
		case 'known-time':
			return 'Ces mots sont le nom d’une époque, dont le début et la fin sont bien connus.';
		case 'every-year':
			return `Cela revient chaque année\u202f; ici, l’année du document\u202f: ${worded(reason.written)}.`;
		case 'date-from-sentence-before':
			return `La phrase ne donne pas de date\u202f; une phrase précédente du paragraphe en donne une\u202f: ${worded(reason.from)}.`;
		case 'date-of-document':
			return `La phrase ne donne pas de date\u202f; date du document\u202f: ${worded(reason.written)}.`;
	}
}
