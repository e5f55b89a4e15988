import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { date } from './dates.ts';

export function because(reason: DateReason, read: (edtf: string) => FuzzyDate): string {
	const worded = (edtf: string) => date(read(edtf));
	switch (reason.kind) {
		case 'year-from-sentence':
			return `السنة مأخوذة من تاريخ آخر في الجملة: ${worded(reason.from)}.`;
		case 'year-from-paragraph':
			return `السنة مأخوذة من تاريخ سابق في الفقرة: ${worded(reason.from)}.`;
		case 'year-from-before':
			return `السنة مأخوذة من آخر تاريخ سابق: ${worded(reason.from)}.`;
		case 'year-from-document':
			return `تُستنتج السنة من تاريخ الوثيقة نفسها: ${worded(reason.written)}.`;
		case 'counted-from-document':
			return `محسوب من تاريخ الوثيقة نفسها: ${worded(reason.written)}.`;
		case 'counted-from-date':
			return `محسوب من التاريخ السابق: ${worded(reason.from)}.`;
		case 'known-time':
			return 'هذه الكلمات اسم زمن معروفة بدايته ونهايته.';
		case 'every-year':
			return `يتكرر كل سنة، والمقصود هنا سنة الوثيقة نفسها: ${worded(reason.written)}.`;
		case 'date-from-sentence-before':
			return `لا تاريخ في الجملة، بل في جملة سابقة من الفقرة: ${worded(reason.from)}.`;
		case 'date-of-document':
			return `لا تاريخ في الجملة، وتاريخ الوثيقة: ${worded(reason.written)}.`;
	}
}
