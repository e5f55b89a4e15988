import { sentence } from './list.ts';
import { isolated } from '#lib/text/isolated.ts';
export const title = 'مشاركة';

export function of(label: string): string {
	return `${title}: ${label}`;
}

export const copyLink = 'نسخ الرابط';
export const copyCitation = 'نسخ الاستشهاد';
export const other = 'مشاركة…';
export const linkCopied = 'نُسخ الرابط';
export const citationCopied = 'نُسخ الاستشهاد';
export const selected = 'لا يتيح المتصفح للصفحات النسخ؛ الرابط محدد';

export const linkTo = 'رابط إلى هذا الحدث';
export const seeInTimeline = 'شاهده في الخط الزمني';
export const neighbours = 'ما يجاوره في الزمن';
export const before = 'قبله';
export const after = 'بعده';

interface Cited {
	readonly title: string;
	readonly dated: string;
	readonly quoted: string | null;
	readonly source: string | null;
	readonly story: string;
}

export function citation({ title, dated, quoted, source, story }: Cited): string {
	return [
		`${sentence(isolated(title, 'rtl'))} ${sentence(dated)}`,
		quoted !== null && sentence(quoted),
		source !== null && `المصدر: ${sentence(isolated(source, 'rtl'))}`,
		`في: ${sentence(isolated(story, 'rtl'))}`
	]
		.filter(Boolean)
		.join(' ');
}
