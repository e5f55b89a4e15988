import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { date } from './dates.ts';

export function because(reason: DateReason, read: (edtf: string) => FuzzyDate): string {
	const worded = (edtf: string) => date(read(edtf));
	switch (reason.kind) {
		case 'year-from-sentence':
			return `年份取自句中另一日期：${worded(reason.from)}。`;
		case 'year-from-paragraph':
			return `年份取自本段前文的日期：${worded(reason.from)}。`;
		case 'year-from-before':
			return `年份取自此前最近的日期：${worded(reason.from)}。`;
		case 'year-from-document':
			return `年份由文件自身的日期推定：${worded(reason.written)}。`;
		case 'counted-from-document':
			return `由文件自身的日期推算：${worded(reason.written)}。`;
		case 'counted-from-date':
			return `由此前的日期推算：${worded(reason.from)}。`;
		case 'known-time':
			return '这是一个时期的名称，其起止时间广为人知。';
		case 'every-year':
			return `每年都有；此处为文件当年：${worded(reason.written)}。`;
		case 'date-from-sentence-before':
			return `句中没有日期；本段前文的句子中有：${worded(reason.from)}。`;
		case 'date-of-document':
			return `句中没有日期；文件的日期为：${worded(reason.written)}。`;
	}
}
