import type { Span } from '#lib/dates/fuzzy.ts';
import { instant, span } from './dates.ts';
import { figure } from './numbers.ts';

export const title = 'خط زمانی';
export const lanes = 'ردیف‌ها';
export const off = 'پنهان';

export function lane(title: string, after: string): string {
	return `${title} ${after}`;
}

export const showing = 'نمایش:';

export function compressedInOverview(before: number): string {
	return `، سال‌های پیش از ${instant(before, 'year')} در نمای کلی فشرده شده‌اند`;
}

export function compressedShort(before: number): string {
	return `پیش از ${instant(before, 'year')} فشرده`;
}

export const rightToLeft = 'زمان از راست به چپ';
export const evenSpacing = 'فاصلهٔ یکسان';
export const evenSpacingMeans = 'فاصلهٔ یکسان: از هر رویداد تا بعدی یک گام، هر اندازه زمان که میانشان باشد.';
export const zoom = 'بزرگ‌نمایی';
export const zoomOut = 'کوچک‌تر';
export const zoomIn = 'بزرگ‌تر';
export const fitAll = 'نمایش همه';
export const reset = 'بازنشانی';
export const compareThis = 'مقایسهٔ این با…';

export function described(sight: Span): string {
	return `رویدادها بر محور زمان، ${span(sight)}. کلیدهای جهت‌دار جابه‌جا می‌کنند، به‌علاوه و منها اندازه را تغییر می‌دهند و ۰ همه را نشان می‌دهد.`;
}

export const start = 'آغاز زمان نمایش';
export const end = 'پایان زمان نمایش';

export function period(number: number, title: string, when: string): string {
	return `${figure(number)} ${title}، ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} از ${figure(of)}`;
}

export const close = 'بستن';
