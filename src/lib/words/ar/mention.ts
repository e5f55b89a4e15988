import type { DocumentKind, Mention } from '#lib/story/types.ts';
import { agrees, the } from './documents.ts';
import { counted } from './numbers.ts';

export function title(mention: Mention, kind: DocumentKind): string {
	return {
		described: 'مروي',
		instance: `حالة مما ${mentions(kind)} عمومًا`,
		context: absent(kind)
	}[mention];
}

/** `يذكره المقال`, `تذكره المصادر`. */
function mentions(kind: DocumentKind): string {
	return `${agrees(kind, 'يذكره', 'تذكره')} ${the(kind)}`;
}

export function question(kind: DocumentKind): string {
	return `كيف ${agrees(kind, 'يرويه', 'ترويه')} ${the(kind)}`;
}

export function absent(kind: DocumentKind): string {
	return `ليس في ${the(kind)} (سياق)`;
}

export function notIn(kind: DocumentKind): string {
	return `ليس في ${the(kind)}`;
}

export const leads = { described: '', instance: 'حالة من:', context: 'سياق لما يلي:' };

export const cardLeads = {
	described: '',
	instance: 'حالة من هذه الكلمات: ',
	context: 'سياق لهذه الكلمات: '
};

export const citedLeads = { described: '', instance: 'حالة من: ', context: 'سياق لما يلي: ' };

export function lead(mention: Mention, kind: DocumentKind, quoted: boolean): string {
	return {
		described: '',
		instance: `لا ${mentions(kind)} إلا عمومًا. حالة من:`,
		context: `${absent(kind)}.${quoted ? ' سياق لهذه الكلمات:' : ''}`
	}[mention];
}

export function embeddedLead(mention: Mention, kind: DocumentKind): string {
	return mention === 'context' ? `${absent(kind)}. ${leads.context}` : leads[mention];
}

export const inGeneral = '(عمومًا)';

export const isContext = '(سياق)';

export const sameWords = 'الكلمات نفسها';

export function showContext(count: number, kind: DocumentKind): string {
	return `عرض أحداث السياق التي ليست في ${the(kind)}: ${contextEvents(count)}`;
}

export function countContext(count: number, kind: DocumentKind): string {
	return `احتساب أحداث السياق التي ليست في ${the(kind)}: ${contextEvents(count)}`;
}

function contextEvents(count: number): string {
	return counted(count, { one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' });
}

export function contextOption(kind: DocumentKind): string {
	return `أحداث ليست في ${the(kind)} (سياق)`;
}

export function sizes(kind: DocumentKind): string {
	return `العلامات الكبيرة: مروي في ${the(kind)}. الصغيرة: حالة مؤرخة مما لا ${mentions(kind)} إلا عمومًا.`;
}
