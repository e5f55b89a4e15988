import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { many } from './documents.ts';

export const skip = 'انتقل إلى الأحداث';
export const promise =
	'Passage Timeline. بلا ملفات تعريف ارتباط، ولا تتبع، ولا طلب إلى أي جهة أخرى. الكلمات المقتبسة كما هي في المصدر، وكل ما عداها كلامنا.';

export const kicker = 'خط زمني لوثيقة';

export function allLinked(events: number): string {
	if (events === 2) return 'كل منهما مرتبط بمقطعه';
	return events === 1 ? 'مرتبط بمقطعه' : 'كل منها مرتبط بمقطعه';
}

export const verified = 'اقتباسات مدققة حرفيًا';

export function aboutSource(kind: DocumentKind): string {
	return many(kind, 'عن المصدر وتواريخه', 'عن المصادر وتواريخها');
}

export function eventCount(events: number): string {
	return counts.events(events);
}

export const views = 'طرق العرض';
export const languages = 'اللغات';
export const timeline = 'الخط الزمني';
export const telling = 'ترتيب السرد';
export const comparePeriods = 'مقارنة الفترات';
export const compare = 'مقارنة';
export const embed = 'تضمين';
export const stories = 'خطوط زمنية لوثائق';
export const storiesLead =
	'كل منها يرسم وثيقة خطًا زمنيًا يقود فيه كل حدث إلى الكلمات التي يستند إليها بعينها.';

export const themes = { auto: 'المظهر: تلقائي', light: 'المظهر: فاتح', dark: 'المظهر: داكن' };

export function pageTitle(name: string, story: string): string {
	return `${name} · ${story}`;
}

export function notInStory(ignored: readonly string[]): string {
	return `طلب العنوان شيئًا ليس في هذا الخط الزمني (${ignored.join('، ')}).`;
}

export function noSuchPlace(kind: 'event' | 'passage' | 'period', hash: string): string {
	const none = { event: 'لا حدث', passage: 'لا مقطع', period: 'لا فترة' }[kind];
	return `${none} بهذا الاسم في هذا الخط الزمني (${hash}).`;
}

export function chosen(title: string, when: string): string {
	return `${title}، ${when}`;
}

export const loading = 'جارٍ تحميل أحداث الخط الزمني…';
export const notLoaded = 'تعذر تحميل أحداث الخط الزمني. ';
export const tryAgain = 'أعد المحاولة';
