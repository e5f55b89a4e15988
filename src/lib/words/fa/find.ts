import type { DocumentKind } from '#lib/story/types.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';

export const title = 'جست‌وجوی رویدادها';
export const label = 'جست‌وجوی رویدادها با واژه، نام یا تاریخ';
export const filters = 'پالایه‌ها';
export const category = 'دسته';
export const actor = 'کنشگر';
export const all = 'همه';
export const allActors = 'همهٔ کنشگران';

export function withNumber(name: string, number: number): string {
	return `${name} (${figure(number)})`;
}

export const eventsCounted = ' رویداد';

export function shownOf(shown: number, total: number): string {
	return `${figure(shown)} از ${figure(total)} رویداد`;
}

export function places(number: number, kind: DocumentKind): string {
	return `${number === 0 ? 'هیچ‌جا' : `${figure(number)} جا`} در ${the(kind)}`;
}

export function quoted(query: string): string {
	return `«${query}»`;
}

export function nothing(query: string): string {
	return query === ''
		? 'هیچ رویدادی با این پالایه‌ها نمی‌خواند.'
		: `هیچ رویدادی با ${quoted(query)} نمی‌خواند.`;
}

export const clearWords = 'پاک کردن واژه‌ها';
export const clearFilters = 'برداشتن همهٔ پالایه‌ها';
export const clearAll = 'پاک کردن همه';
export const active = 'پالایه‌های فعال';
export const remove = 'برداشتن';
export const found = 'رویدادهای یافته‌شده';

export function more(number: number): string {
	return `و ${figure(number)} مورد دیگر: با واژه‌ها یا پالایه‌های بیشتر محدودترش کنید.`;
}
