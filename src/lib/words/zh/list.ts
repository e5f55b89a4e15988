import type { Gap } from '#lib/story/gaps.ts';
import { pageLength, type ListPage } from '#lib/story/list-pages.ts';
import type { DocumentKind, NoteKind, Outline, Reference, ReferenceKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { duration, published } from './dates.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';
import { ended } from '../ended.ts';
import { isolated } from '#lib/text/isolated.ts';

type PageOfList = Pick<ListPage<Outline>, 'number' | 'of' | 'events'>;

export function voices(kind: DocumentKind): readonly [source: string, ours: string] {
	return [`宋体为${the(kind)}原话，一字不差。`, '黑体为我们所写。'];
}

export function noteHead(note: NoteKind, kind: DocumentKind): string {
	return {
		'accounts-differ': '各方说法不一',
		framing: `${the(kind)}的表述角度`,
		interpretation: '是解读，而非事件',
		'not-traced': '未在其他来源中找到',
		'article-alone': `仅依据${the(kind)}`,
		'editorial-span': '编者划定的时段'
	}[note];
}

export const overAPeriod = '持续一段时间';
export const actors = '相关方';

export function actorsLine(names: readonly string[]): string {
	return sentence(`${actors}：${names.map((name) => isolated(name, 'ltr')).join('、')}`);
}

export function shown(number: number): string {
	return number ? counts.events(number) : '没有显示的事件';
}

export function gap({ from, to }: Pick<Gap, 'from' | 'to'>): string {
	return `${duration(from, to)}没有新事件`;
}

export const restsOn = '。依据';
export const comparePeriod = '与另一时期比较';

const referenceKinds: Record<ReferenceKind, string> = {
	primary: '一手来源',
	agency: '通讯社报道',
	outlet: '',
	reference: '工具书',
	weak: '来源薄弱'
};

export function reference({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [isolated(publisher, 'ltr'), date && published(date), referenceKinds[kind]].filter(Boolean);
	return parts.join('，') + (titleIsOurs ? '。标题为我们所拟' : '');
}

export const references = '外部参考';
export const noReferences = '没有外部参考';

export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return counts.events(events.length);
	const first = (number - 1) * pageLength + 1;
	return `第${figure(first)}至${figure(first + events.length - 1)}个事件`;
}

export function pagesLead(events: number): string {
	return `全部${figure(events)}个事件按时期分页，每个都附有原文及其所在的来源段落。`;
}

export const outsidePeriods = '各时期之外';
export const eventsOutsidePeriods = '各时期之外的事件';

export function pageName(period: string, page: PageOfList): string {
	return `${period}，${pageRange(page)}`;
}

export const pagesAbove = '列表分页，列表上方';
export const pagesBelow = '列表分页，列表下方';
export const seeOnTimeline = '在时间线上查看这段时间';

export const to = '至';

/** What is said without an end, as a sentence. */
export function sentence(words: string): string {
	return ended(words, '。');
}
