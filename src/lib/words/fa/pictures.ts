import * as counts from './counts.ts';
import { instant } from './dates.ts';
import { figure } from './numbers.ts';

export const asShown = 'خط زمانی همان‌گونه که اکنون نمایش داده می‌شود، با پالایه‌هایش:';
export const ofTimeline = 'خط زمانی نمایش‌داده‌شده';
export const ofComparison = 'مقایسه';

export function save(of: string, format: string): readonly [seen: string, heard: string, seen: string] {
	return ['ذخیرهٔ تصویر', ` — ${of}`, ` (${format})`];
}

export const making = 'تصویر ساخته می‌شود…';

export function saved(name: string): string {
	return `با نام ${name} ذخیره شد`;
}

export function savedOtherwise(name: string): string {
	return `${saved(name)}، با قلمی دیگر: قلم ما بار نشد. وقتی آنلاین هستید دوباره تلاش کنید.`;
}

export const noPng = 'این مرورگر نتوانست PNG بسازد. به‌جای آن SVG را ذخیره کنید.';
export const failed = 'تصویر ساخته نشد. صفحه را دوباره بار کنید و باز تلاش کنید.';

export function from(address: string): string {
	return address ? `Passage Timeline، ${address}` : 'Passage Timeline';
}

export function made(day: number): string {
	return `تصویر در ${instant(day, 'day')} ساخته شد`;
}

export function shows(time: string, drawn: number, all: number): string {
	const many = counts.events(all);
	const shown =
		drawn === all ? many : `${figure(drawn)} از ${figure(all)} رویداد، آن‌ها که از پالایه‌ها می‌گذرند`;
	return `${time}: ${shown}.`;
}
