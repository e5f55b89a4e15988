import type { Gap } from '#lib/story/gaps.ts';
import { pageLength, type ListPage } from '#lib/story/list-pages.ts';
import type { DocumentKind, NoteKind, Outline, Reference, ReferenceKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { duration, published } from './dates.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';
import { ended } from '../ended.ts';
import { isolated } from '#lib/text/isolated.ts';

type PageOfList = Pick<ListPage<Outline>, 'number' | 'of' | 'events'>;

export function voices(kind: DocumentKind): readonly [source: string, ours: string] {
	return [`خط النصوص: كلمات ${the(kind)} حرفًا بحرف.`, 'خط الواجهة: كلامنا.'];
}

export function noteHead(note: NoteKind, kind: DocumentKind): string {
	return {
		'accounts-differ': 'الروايات مختلفة',
		framing: `زاوية العرض في ${the(kind)}`,
		interpretation: 'تفسير، لا حدث',
		'not-traced': 'لم يُعثر عليه في مصدر آخر',
		'article-alone': `لا يستند إلا إلى ${the(kind)}`,
		'editorial-span': 'مدة حددها التحرير'
	}[note];
}

export const overAPeriod = 'على مدى فترة';
export const actors = 'الأطراف';

export function actorsLine(names: readonly string[]): string {
	return sentence(`${actors}: ${names.map((name) => isolated(name, 'rtl')).join('، ')}`);
}

export function shown(number: number): string {
	return number ? counts.events(number) : 'لا أحداث معروضة';
}

export function gap({ from, to }: Pick<Gap, 'from' | 'to'>): string {
	return `${duration(from, to)} بلا حدث جديد`;
}

export const restsOn = '. يستند إلى ';
export const comparePeriod = 'قارن بفترة أخرى';

const referenceKinds: Record<ReferenceKind, string> = {
	primary: 'مصدر أولي',
	agency: 'خبر وكالة',
	outlet: '',
	reference: 'عمل مرجعي',
	weak: 'مصدر ضعيف'
};

export function reference({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [isolated(publisher, 'rtl'), date && published(date), referenceKinds[kind]].filter(Boolean);
	return parts.join('، ') + (titleIsOurs ? '. العنوان بصياغتنا' : '');
}

export const references = 'مراجع خارجية';
export const noReferences = 'لا مراجع خارجية';

export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return counts.events(events.length);
	const first = (number - 1) * pageLength + 1;
	return `الأحداث ${figure(first)} إلى ${figure(first + events.length - 1)}`;
}

export function pagesLead(events: number): string {
	return `الأحداث (${figure(events)}) موزعة على صفحات حسب الفترات، كل منها مع مقاطعه وفقرات المصدر التي أُخذت منها.`;
}

export const outsidePeriods = 'خارج الفترات';
export const eventsOutsidePeriods = 'أحداث خارج الفترات';

export function pageName(period: string, page: PageOfList): string {
	return `${period}، ${pageRange(page)}`;
}

export const pagesAbove = 'صفحات القائمة، فوقها';
export const pagesBelow = 'صفحات القائمة، تحتها';
export const seeOnTimeline = 'شاهد هذا الزمن على الخط الزمني';

export const to = 'إلى';

/** What is said without an end, as a sentence. */
export function sentence(words: string): string {
	return ended(words, '.');
}
