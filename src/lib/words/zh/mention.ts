import type { DocumentKind, Mention } from '#lib/story/types.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';

export function title(mention: Mention, kind: DocumentKind): string {
	return {
		described: '有叙述',
		instance: `${the(kind)}笼统提及之事的一例`,
		context: absent(kind)
	}[mention];
}

export function question(kind: DocumentKind): string {
	return `${the(kind)}如何讲述`;
}

export function absent(kind: DocumentKind): string {
	return `不在${the(kind)}中（背景）`;
}

export function notIn(kind: DocumentKind): string {
	return `不在${the(kind)}中`;
}

export const leads = { described: '', instance: '以下所述的一例：', context: '以下所述的背景：' };

export const cardLeads = { described: '', instance: '此语所述的一例：', context: '此语所述的背景：' };

export const citedLeads = { described: '', instance: '以下所述的一例：', context: '以下所述的背景：' };

export function lead(mention: Mention, kind: DocumentKind, quoted: boolean): string {
	return {
		described: '',
		instance: `${the(kind)}只笼统提及此事。以下所述的一例：`,
		context: `${absent(kind)}。${quoted ? '以下所述的背景：' : ''}`
	}[mention];
}

export function embeddedLead(mention: Mention, kind: DocumentKind): string {
	return mention === 'context' ? `${absent(kind)}。${leads.context}` : leads[mention];
}

export const inGeneral = '（笼统提及）';

export const isContext = '（背景）';

export const sameWords = '同一原文';

export function showContext(count: number, kind: DocumentKind): string {
	return `显示${contextEvents(count, kind)}`;
}

export function countContext(count: number, kind: DocumentKind): string {
	return `计入${contextEvents(count, kind)}`;
}

function contextEvents(count: number, kind: DocumentKind): string {
	return `${figure(count)}个不在${the(kind)}中的背景事件`;
}

export function contextOption(kind: DocumentKind): string {
	return `不在${the(kind)}中的事件（背景）`;
}

export function sizes(kind: DocumentKind): string {
	return `大标记：${the(kind)}有叙述。小标记：${the(kind)}只笼统提及之事的一个有日期的例子。`;
}
