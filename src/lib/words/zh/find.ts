import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';

export const title = '查找事件';
export const label = '按词语、名称或日期查找事件';
export const filters = '筛选';
export const category = '类别';
export const actor = '相关方';
export const all = '全部';
export const allActors = '所有相关方';

export function withNumber(name: string, number: number): string {
	return `${name}（${figure(number)}）`;
}

export const eventsCounted = '个事件';

export function shownOf(shown: number, total: number): string {
	return `${counts.events(total)}中的${figure(shown)}个`;
}

export function places(number: number, kind: DocumentKind): string {
	return `${the(kind)}中${number === 0 ? '没有' : `有${figure(number)}处`}`;
}

export function quoted(query: string): string {
	return `“${query}”`;
}

export function nothing(query: string): string {
	return query === '' ? '没有符合这些筛选条件的事件。' : `没有符合${quoted(query)}的事件。`;
}

export const clearWords = '清除词语';
export const clearFilters = '清除所有筛选';
export const clearAll = '全部清除';
export const active = '已启用的筛选';
export const remove = '移除';
export const found = '找到的事件';

export function more(number: number): string {
	return `另有${figure(number)}个：请用更多词语或筛选缩小范围。`;
}
