import { firstSentence } from '#lib/text/first-sentence.ts';
import { sourceById } from '#lib/story/lookup.ts';
import type { DocumentKind, Outline, PassageOutline, SourceOutline } from '#lib/story/types.ts';
import * as ltr from '../locator.ts';
import { textWords } from './counts.ts';
import { many, the } from './documents.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

type Named = Pick<SourceOutline, 'title' | 'note'>;

/** Isolated, so that a line from right to left does not turn it round. */
export function locator(passage: Pick<PassageOutline, 'section' | 'paragraph'>): string {
	return `\u2066${ltr.locator(passage)}\u2069`;
}

export function stretch(...places: Parameters<typeof ltr.stretch>): string {
	return `\u2066${ltr.stretch(...places)}\u2069`;
}

export function sectionNumber(section: number): string {
	return `\u2066${ltr.sectionNumber(section)}\u2069`;
}

export const readIn = '، اقرأ في المصدر';

export function name({ title, note }: Named): string {
	return title ?? (firstSentence(note) || 'مصدر بلا عنوان');
}

export function nameInList(source: Named): string {
	return name(source);
}

export function credit(sources: readonly Named[]): string {
	return `${sources.length === 1 ? 'المصدر:' : 'المصادر:'} ${[...new Set(sources.map(name))].join('؛ ')}`;
}

export function lead(note: string): string {
	const first = firstSentence(note);
	return first && sentence(first);
}

export function length(words: number): string {
	return `${textWords(words)}.`;
}

export function lines(sources: readonly Named[]): string {
	return [...new Set(sources.map(name))].map(sentence).join(' ');
}

export function quoted(story: Outline, passage: PassageOutline & { readonly exact: string }): string {
	const source = sourceById(story, passage.source);
	const place = [story.sources.length > 1 && source && name(source), locator(passage)];
	return `«${isolated(passage.exact, 'rtl')}» (${place.filter(Boolean).join('، ')})`;
}

export function title(kind: DocumentKind): string {
	return many(kind, 'المصدر', 'المصادر');
}

export const untitledText = 'نص المصدر';

export function numbered(place: number): string {
	return `المصدر ${place}`;
}

export const excerpt = 'هنا: الفقرات التي تستند إليها هذه الأحداث.';

export function coverage(percent: number, kind: DocumentKind): string {
	return `تستند الأحداث إلى ${percent}\u200e%\u200e من ${many(kind, the(kind), 'النصوص')}.`;
}

export const cut = 'حُذف هنا جزء';
export const wholeText = 'النص الكامل';
export const original = 'النشر الأصلي';
export const readOriginal = 'اقرأ في النشر الأصلي';
export const newTab = '، يفتح في علامة تبويب جديدة';
export const read = 'اقرأ في المصدر';

export function readOf(label: string): string {
	return `${read}: ${label}`;
}

export const readOn = 'تابع القراءة في المصدر كاملًا';
export const passageAlone = 'عرض المقطع وحده';
export const backToEvent = 'العودة إلى الحدث';
export const backToEvents = 'العودة إلى الأحداث';
export const previousPassage = 'المقطع السابق';
export const nextPassage = 'المقطع التالي';
export const close = 'إغلاق المصدر';

export const underlined = 'المسطر تحته: ما تستند إليه الأحداث';

export function passagePlace(place: number, of: number, locators: string): string {
	return `المقطع ${figure(place)} من ${figure(of)}، ${locators}`;
}

export const sharedPassages = 'مقاطع تستند إليها عدة أحداث';
export const sharedPassage = 'تستند إلى هذا المقطع عدة أحداث';
export const eventsHere = 'أحداث تستند إلى هذه الكلمات';

export const aPeriod = 'فترة';
