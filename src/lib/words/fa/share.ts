import { sentence } from './list.ts';
import { isolated } from '#lib/text/isolated.ts';
export const title = 'هم‌رسانی';

export function of(label: string): string {
	return `${title}: ${label}`;
}

export const copyLink = 'کپی پیوند';
export const copyCitation = 'کپی ارجاع';
export const other = 'هم‌رسانی…';
export const linkCopied = 'پیوند کپی شد';
export const citationCopied = 'ارجاع کپی شد';
export const selected = 'مرورگر به صفحه‌ها اجازهٔ کپی نمی‌دهد؛ پیوند انتخاب شده است';

export const linkTo = 'پیوند به این رویداد';
export const seeInTimeline = 'دیدن در خط زمانی';
export const neighbours = 'همسایه‌ها در زمان';
export const before = 'پیش از آن';
export const after = 'پس از آن';

interface Cited {
	readonly title: string;
	readonly dated: string;
	readonly quoted: string | null;
	readonly source: string | null;
	readonly story: string;
}

export function citation({ title, dated, quoted, source, story }: Cited): string {
	return [
		`${sentence(isolated(title, 'rtl'))} ${sentence(dated)}`,
		quoted !== null && sentence(quoted),
		source !== null && `منبع: ${sentence(isolated(source, 'rtl'))}`,
		`در: ${sentence(isolated(story, 'rtl'))}`
	]
		.filter(Boolean)
		.join(' ');
}
