import type { DocumentKind, Mention } from '#lib/story/types.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';

export function title(mention: Mention, kind: DocumentKind): string {
	return {
		described: 'روایت‌شده',
		instance: `نمونه‌ای از آنچه ${the(kind)} به‌طور کلی گفته است`,
		context: absent(kind)
	}[mention];
}

export function question(kind: DocumentKind): string {
	return `${the(kind)} آن را چگونه روایت می‌کند`;
}

export function absent(kind: DocumentKind): string {
	return `در ${the(kind)} نیست (زمینه)`;
}

export function notIn(kind: DocumentKind): string {
	return `در ${the(kind)} نیست`;
}

export const leads = { described: '', instance: 'نمونه‌ای از:', context: 'زمینه برای:' };

export const cardLeads = {
	described: '',
	instance: 'نمونه‌ای از این سخن: ',
	context: 'زمینه برای این سخن: '
};

export const citedLeads = { described: '', instance: 'نمونه‌ای از ', context: 'زمینه برای ' };

export function lead(mention: Mention, kind: DocumentKind, quoted: boolean): string {
	return {
		described: '',
		instance: `${the(kind)} از این تنها به‌طور کلی سخن می‌گوید. نمونه‌ای از:`,
		context: `${absent(kind)}.${quoted ? ' زمینه برای این سخن:' : ''}`
	}[mention];
}

export function embeddedLead(mention: Mention, kind: DocumentKind): string {
	return mention === 'context' ? `${absent(kind)}. ${leads.context}` : leads[mention];
}

export const inGeneral = '(به‌طور کلی)';

export const isContext = '(زمینه)';

export const sameWords = 'همان سخن';

export function showContext(count: number, kind: DocumentKind): string {
	return `نمایش ${contextEvents(count, kind)}`;
}

export function countContext(count: number, kind: DocumentKind): string {
	return `شمردن ${contextEvents(count, kind)}`;
}

function contextEvents(count: number, kind: DocumentKind): string {
	return `${figure(count)} رویداد زمینه که در ${the(kind)} نیست`;
}

export function contextOption(kind: DocumentKind): string {
	return `رویدادهایی که در ${the(kind)} نیستند (زمینه)`;
}

export function sizes(kind: DocumentKind): string {
	return `نشانه‌های بزرگ: روایت‌شده در ${the(kind)}. کوچک: نمونه‌ای تاریخ‌دار از آنچه ${the(kind)} تنها به‌طور کلی گفته است.`;
}
