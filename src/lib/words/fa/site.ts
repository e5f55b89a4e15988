import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { many } from './documents.ts';

export const skip = 'رفتن به رویدادها';
export const promise =
	'Passage Timeline. بدون کوکی، بدون ردیابی، بدون درخواست از هیچ‌کس دیگر. سخن نقل‌شده همان است که در منبع آمده؛ هر چیز دیگر از ماست.';

export const kicker = 'خط زمانی یک سند';

export function allLinked(events: number): string {
	return events === 1 ? 'پیوسته به بخش متن خود' : 'هر کدام پیوسته به بخش متن خود';
}

export const verified = 'نقل‌قول‌ها واژه‌به‌واژه بررسی شده‌اند';

export function aboutSource(kind: DocumentKind): string {
	return many(kind, 'دربارهٔ منبع و تاریخ‌هایش', 'دربارهٔ منابع و تاریخ‌هایشان');
}

export function eventCount(events: number): string {
	return counts.events(events);
}

export const views = 'نماها';
export const languages = 'زبان‌ها';
export const timeline = 'خط زمانی';
export const telling = 'ترتیب روایت';
export const comparePeriods = 'مقایسهٔ دوره‌ها';
export const compare = 'مقایسه';
export const embed = 'جاسازی';
export const stories = 'خط زمانی اسناد';
export const storiesLead =
	'هر یک سندی را به‌صورت خط زمانی نشان می‌دهد که در آن هر رویداد به همان سخنی می‌رسد که بر آن استوار است.';

export const themes = { auto: 'پوسته: خودکار', light: 'پوسته: روشن', dark: 'پوسته: تیره' };

export function pageTitle(name: string, story: string): string {
	return `${name} · ${story}`;
}

export function notInStory(ignored: readonly string[]): string {
	return `نشانی چیزی خواسته است که در این خط زمانی نیست (${ignored.join('، ')}).`;
}

export function noSuchPlace(kind: 'event' | 'passage' | 'period', hash: string): string {
	const none = { event: 'رویدادی', passage: 'بخشی از متن', period: 'دوره‌ای' }[kind];
	return `در این خط زمانی ${none} با این نام نیست (${hash}).`;
}

export function chosen(title: string, when: string): string {
	return `${title}، ${when}`;
}

export const loading = 'رویدادهای خط زمانی بار می‌شوند…';
export const notLoaded = 'رویدادهای خط زمانی بار نشدند. ';
export const tryAgain = 'تلاش دوباره';
