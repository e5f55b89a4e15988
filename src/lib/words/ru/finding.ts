import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { date } from './dates.ts';

export function because(reason: DateReason, read: (edtf: string) => FuzzyDate): string {
	const worded = (edtf: string) => date(read(edtf));
	switch (reason.kind) {
		case 'year-from-sentence':
			return `Год взят из другой даты в предложении: ${worded(reason.from)}.`;
		case 'year-from-paragraph':
			return `Год взят из предшествующей даты в абзаце: ${worded(reason.from)}.`;
		case 'year-from-before':
			return `Год взят из последней предшествующей даты: ${worded(reason.from)}.`;
		case 'year-from-document':
			return `Год следует из даты самого документа: ${worded(reason.written)}.`;
		case 'counted-from-document':
			return `Отсчитано от даты самого документа: ${worded(reason.written)}.`;
		case 'counted-from-date':
			return `Отсчитано от предшествующей даты: ${worded(reason.from)}.`;
		case 'known-time':
			return 'Это название времени, начало и конец которого хорошо известны.';
		case 'every-year':
			return `Бывает каждый год; здесь — год самого документа: ${worded(reason.written)}.`;
		case 'date-from-sentence-before':
			return `В предложении даты нет; она есть в предшествующем предложении абзаца: ${worded(reason.from)}.`;
		case 'date-of-document':
			return `В предложении даты нет; дата документа: ${worded(reason.written)}.`;
	}
}
