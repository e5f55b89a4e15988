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
	return [`قلم متن: سخن ${the(kind)}، حرف‌به‌حرف.`, 'قلم رابط: سخن ما.'];
}

export function noteHead(note: NoteKind, kind: DocumentKind): string {
	return {
		'accounts-differ': 'روایت‌ها یکسان نیستند',
		framing: `چارچوب نگاه ${the(kind)}`,
		interpretation: 'یک برداشت، نه یک رویداد',
		'not-traced': 'در منبع دیگری یافته نشد',
		'article-alone': `تنها بر ${the(kind)} استوار است`,
		'editorial-span': 'بازه‌ای به انتخاب ویراستار'
	}[note];
}

export const overAPeriod = 'در طول یک دوره';
export const actors = 'کنشگران';

export function actorsLine(names: readonly string[]): string {
	return sentence(`${actors}: ${names.map((name) => isolated(name, 'rtl')).join('، ')}`);
}

export function shown(number: number): string {
	return number ? counts.events(number) : 'رویدادی نمایش داده نمی‌شود';
}

export function gap({ from, to }: Pick<Gap, 'from' | 'to'>): string {
	return `${duration(from, to)} بدون رویداد تازه`;
}

export const restsOn = '. استوار بر ';
export const comparePeriod = 'مقایسه با دوره‌ای دیگر';

const referenceKinds: Record<ReferenceKind, string> = {
	primary: 'منبع دست اول',
	agency: 'گزارش خبرگزاری',
	outlet: '',
	reference: 'اثر مرجع',
	weak: 'منبع ضعیف'
};

export function reference({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [isolated(publisher, 'rtl'), date && published(date), referenceKinds[kind]].filter(Boolean);
	return parts.join('، ') + (titleIsOurs ? '. عنوان به بیان ما' : '');
}

export const references = 'مراجع بیرونی';
export const noReferences = 'بدون مرجع بیرونی';

export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return counts.events(events.length);
	const first = (number - 1) * pageLength + 1;
	return `رویدادهای ${figure(first)} تا ${figure(first + events.length - 1)}`;
}

export function pagesLead(events: number): string {
	return `${counts.events(events)} در صفحه‌هایی بر پایهٔ دوره‌ها، هر یک با بخش‌های متن و بندهای منبع که از آن‌ها آمده است.`;
}

export const outsidePeriods = 'بیرون از دوره‌ها';
export const eventsOutsidePeriods = 'رویدادهای بیرون از دوره‌ها';

export function pageName(period: string, page: PageOfList): string {
	return `${period}، ${pageRange(page)}`;
}

export const pagesAbove = 'صفحه‌های فهرست، بالای آن';
export const pagesBelow = 'صفحه‌های فهرست، پایین آن';
export const seeOnTimeline = 'دیدن این زمان در خط زمانی';

export const to = 'تا';

/** What is said without an end, as a sentence. */
export function sentence(words: string): string {
	return ended(words, '.');
}
