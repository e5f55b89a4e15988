import { roundLength } from '#lib/dates/duration.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import type { TextMovement } from '../text-movement.ts';
import { textWords } from './counts.ts';
import { instant } from './dates.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'ترتیب روایت';
export const asTold = (kind: DocumentKind): string => `آن‌گونه که ${the(kind)} روایت می‌کند`;
export const asHappened = 'آن‌گونه که رخ داد';
export const earliestFirst = 'نخست کهن‌ترین، با فاصلهٔ یکسان';
export const part = 'پاره';
export const events = 'رویدادها';
export const earliest = 'کهن‌ترین';
export const latest = 'تازه‌ترین';

export function topToBottom(words: number): string {
	return `از بالا به پایین، ${textWords(words)}`;
}

export function path(kind: DocumentKind): string {
	return `مسیر ${the(kind)} در زمان`;
}

/** The switch that has `path` drawn so. */
export const rightToLeft = 'مسیر از راست به چپ می‌رود';

export function pathMeans(compressedBefore: number | null): string {
	return `هر گام ذکر بعدی در متن است. بالاتر یعنی دیرتر؛ هر مدت در آغاز خود جای دارد${compressed(compressedBefore)}.`;
}

export function partsMean(compressedBefore: number | null): string {
	return `هر ستون پاره‌ای از متن است، به ترتیب خواندن. بالاتر یعنی دیرتر: ستون از کهن‌ترین رویداد آن پاره تا تازه‌ترین آن می‌رسد، بخش تیره‌اش نیمهٔ میانی رویدادها را در بر دارد، و خط از میانهٔ یک پاره به میانهٔ پارهٔ بعدی می‌رود. هر مدت در آغاز خود جای دارد${compressed(compressedBefore)}.`;
}

function compressed(before: number | null): string {
	return before === null ? '' : `؛ سال‌های پیش از ${instant(before, 'year')} فشرده شده‌اند`;
}

export function leap(length: number): string {
	const { unit, count } = roundLength(length);
	if (count < 1) return 'کمتر از یک روز';
	return `حدود ${figure(count)} ${{ year: 'سال', month: 'ماه', day: 'روز' }[unit]}`;
}

export function leapBack(length: number): string {
	return `${leap(length)} به عقب`;
}

export function each(sources: number): string {
	return `هر یک از ${figure(sources)} منبع چگونه در زمان پیش می‌رود.`;
}

export function movement(
	{ events, mentions, back, forward, still, longestBack }: TextMovement,
	kind: DocumentKind
): string {
	if (!events) return '';
	const sentences = [`${the(kind)} ${figure(events)} رویداد دارد و ${times(mentions)} از آن‌ها یاد می‌کند.`];
	if (back || forward) {
		sentences.push(`از هر ذکر تا ذکر بعدی ${times(back)} به عقب و ${times(forward)} به جلو می‌رود.`);
	}
	if (still && (back || forward)) {
		sentences.push(`در گام‌های دیگر (${figure(still)}) دو تاریخ یکسان‌اند یا نمی‌توان ترتیبشان را دانست.`);
	}
	if (longestBack) sentences.push(`بلندترین پرش به عقب: ${leap(longestBack.length)}.`);
	return sentences.join(' ');
}

function times(count: number): string {
	return `${figure(count)} بار`;
}

export function key(periods: boolean): string {
	const curves =
		'هر منحنی بخشی از متن را به رویدادی می‌رساند که از آن می‌گوید؛ عدد پایان سطر شمار این بخش‌هاست و آن‌ها را باز می‌کند.';
	return periods ? `${curves} خطی نازک نخستین رویداد هر دوره را نشان می‌دهد.` : curves;
}

export function casesLeftOut(cases: number, sharing: number, kind: DocumentKind): string {
	const lead = `${figure(cases)} نمونهٔ تاریخ‌دار از آنچه ${the(kind)} تنها به‌طور کلی گفته است، نیامده است`;
	return sharing > 1 ? `${lead}: ${figure(sharing)} نمونه بر همان سخن استوارند.` : `${lead}.`;
}

export function begins(period: string): string {
	return `آغاز دورهٔ «${isolated(period, 'rtl')}». `;
}

export function timesTold(): readonly [before: string, after: string] {
	return ['روایت در ', 'بخش از متن'];
}
