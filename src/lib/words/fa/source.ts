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

export const readIn = '، خواندن در منبع';

export function name({ title, note }: Named): string {
	return title ?? (firstSentence(note) || 'منبع بی‌عنوان');
}

export function nameInList(source: Named): string {
	return name(source);
}

export function credit(sources: readonly Named[]): string {
	return `${sources.length === 1 ? 'منبع:' : 'منابع:'} ${[...new Set(sources.map(name))].join('؛ ')}`;
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
	return many(kind, 'منبع', 'منابع');
}

export const untitledText = 'متن منبع';

export function numbered(place: number): string {
	return `منبع ${figure(place)}`;
}

export const excerpt = 'در اینجا: بندهایی که این رویدادها بر آن‌ها استوارند.';

export function coverage(percent: number, kind: DocumentKind): string {
	return `رویدادها بر ${figure(percent)}٪ از ${many(kind, the(kind), 'متن‌ها')} استوارند.`;
}

export const cut = 'بخشی در اینجا نیامده است';
export const wholeText = 'متن کامل';
export const original = 'انتشار اصلی';
export const readOriginal = 'خواندن در انتشار اصلی';
export const newTab = '، در زبانهٔ تازه باز می‌شود';
export const read = 'خواندن در منبع';

export function readOf(label: string): string {
	return `${read}: ${label}`;
}

export const readOn = 'ادامه در متن کامل منبع';
export const passageAlone = 'نمایش تنها همین بخش';
export const backToEvent = 'بازگشت به رویداد';
export const backToEvents = 'بازگشت به رویدادها';
export const previousPassage = 'بخش پیشین';
export const nextPassage = 'بخش بعدی';
export const close = 'بستن منبع';

export const underlined = 'زیر آنچه رویدادها بر آن استوارند خط کشیده شده است';

export function passagePlace(place: number, of: number, locators: string): string {
	return `بخش ${figure(place)} از ${figure(of)}، ${locators}`;
}

export const sharedPassages = 'بخش‌هایی که چند رویداد بر آن‌ها استوارند';
export const sharedPassage = 'چند رویداد بر این بخش استوارند';
export const eventsHere = 'رویدادهایی که بر این سخن استوارند';

export const aPeriod = 'یک دوره';
