import type { DateMark } from '#lib/story/marks-used.ts';
import type { DocumentKind, EventOutline } from '#lib/story/types.ts';
import { saidOf, type MarkSentences } from '../said-of-marks.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { notIn } from './mention.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function name(
	{ label, when, mention }: Pick<EventOutline, 'label' | 'when' | 'mention'>,
	kind: DocumentKind
): string {
	return named(label, date(when), mention === 'context', kind);
}

export function named(label: string, when: string, isContext: boolean, kind: DocumentKind): string {
	return `${isolated(label, 'rtl')}، ${when}${isContext ? `، ${notIn(kind)}` : ''}`;
}

export function count(number: number, labels: readonly string[]): string {
	const named = labels.length < number ? `${labels.join('، ')} وغيرها` : labels.join('، ');
	return `${counts.events(number)}: ${named}`;
}

export function andMore(number: number): string {
	return `و${figure(number)} غيره`;
}

export function countIn(lane: string | null, number: number): string {
	return [lane, counts.events(number)].filter(Boolean).join('، ');
}

export function unlisted(number: number): string {
	return `وهناك المزيد (${figure(number)}). عوامل التصفية تفصل بينها.`;
}

export const key = 'معاني العلامات';
export const certaintyQuestion = 'مدى دقة التاريخ';

export const certainty: Readonly<Record<DateMark, string>> = {
	day: 'معروف باليوم',
	unit: 'معروف بالسنة أو الشهر',
	approximate: 'تقريبي',
	open: 'بلا نهاية معروفة',
	range: 'مرة واحدة ضمن هذا المدى',
	uncertain: 'غير مؤكد'
};

export const sizes = {
	described: 'كبيرة: مروي',
	instance: 'صغيرة: حالة مما ذُكر عمومًا',
	context: 'مفرغة: سياق'
};

const sentences: MarkSentences = [
	['خط متصل: جارٍ بالتأكيد.', ['day', 'unit', 'approximate', 'open']],
	['أفتح لونًا أو متلاشٍ: معروف بالسنة أو الشهر، أو تقريبي.', ['unit', 'approximate']],
	['شرطة في الطرف: معروف باليوم.', ['day']],
	['سهم: بلا نهاية معروفة.', ['open']],
	['عارضة: مرة واحدة ضمن هذا المدى.', ['range']],
	['متقطع: غير مؤكد.', ['uncertain']],
	['رقم: عدة أحداث متقاربة.', ['count']]
];

export function inPicture(marks: readonly (DateMark | 'count')[]): string {
	return saidOf(sentences, marks).join(' ');
}
