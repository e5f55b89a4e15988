import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { date } from './dates.ts';

export function because(reason: DateReason, read: (edtf: string) => FuzzyDate): string {
	const worded = (edtf: string) => date(read(edtf));
	switch (reason.kind) {
		case 'year-from-sentence':
			return `سال از تاریخ دیگری در همین جمله است: ${worded(reason.from)}.`;
		case 'year-from-paragraph':
			return `سال از تاریخی پیش‌تر در همین بند است: ${worded(reason.from)}.`;
		case 'year-from-before':
			return `سال از آخرین تاریخ پیش از آن است: ${worded(reason.from)}.`;
		case 'year-from-document':
			return `سال از تاریخ خود سند برمی‌آید: ${worded(reason.written)}.`;
		case 'counted-from-document':
			return `شمرده از تاریخ خود سند: ${worded(reason.written)}.`;
		case 'counted-from-date':
			return `شمرده از تاریخ پیش از آن: ${worded(reason.from)}.`;
		case 'known-time':
			return 'این واژه‌ها نام دوره‌ای است که آغاز و پایان آن شناخته شده است.';
		case 'every-year':
			return `هر سال رخ می‌دهد؛ در اینجا سال خود سند: ${worded(reason.written)}.`;
		case 'date-from-sentence-before':
			return `در جمله تاریخی نیست؛ جمله‌ای پیش‌تر در همین بند تاریخ دارد: ${worded(reason.from)}.`;
		case 'date-of-document':
			return `در جمله تاریخی نیست؛ تاریخ سند: ${worded(reason.written)}.`;
	}
}
