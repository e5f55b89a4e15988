import * as counts from './counts.ts';
import { instant } from './dates.ts';
import { figure } from './numbers.ts';

export const asShown = 'الخط الزمني كما هو معروض الآن، بعوامل تصفيته:';
export const ofTimeline = 'الخط الزمني المعروض';
export const ofComparison = 'المقارنة';

export function save(of: string, format: string): readonly [seen: string, heard: string, seen: string] {
	return ['حفظ الصورة', ` — ${of}`, ` (${format})`];
}

export const making = 'جارٍ إعداد الصورة…';

export function saved(name: string): string {
	return `حُفظت باسم ${name}`;
}

export function savedOtherwise(name: string): string {
	return `${saved(name)}، بخط آخر: تعذر تحميل خطنا. أعد المحاولة عند الاتصال بالشبكة.`;
}

export const noPng = 'تعذر على هذا المتصفح إعداد PNG. احفظ SVG بدلًا منه.';
export const failed = 'تعذر إعداد الصورة. أعد تحميل الصفحة وحاول مجددًا.';

export function from(address: string): string {
	return address ? `Passage Timeline، ${address}` : 'Passage Timeline';
}

export function made(day: number): string {
	return `أُعدت الصورة في ${instant(day, 'day')}`;
}

export function shows(time: string, drawn: number, all: number): string {
	const shown =
		drawn === all
			? counts.events(all)
			: `${figure(drawn)} من ${counts.ofEvents(all)}، وهي ما تسمح به عوامل التصفية`;
	return `${time}: ${shown}.`;
}
