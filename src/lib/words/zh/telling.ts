import { roundLength } from '#lib/dates/duration.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import type { TextMovement } from '../text-movement.ts';
import { textWords } from './counts.ts';
import { instant } from './dates.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = '叙述顺序';
export const asTold = (kind: DocumentKind): string => `按${the(kind)}的讲述`;
export const asHappened = '按发生的先后';
export const earliestFirst = '最早的在前，等距排列';
export const part = '部分';
export const events = '事件';
export const earliest = '最早';
export const latest = '最晚';

export function topToBottom(words: number): string {
	return `自上而下，${textWords(words)}`;
}

export function path(kind: DocumentKind): string {
	return `${the(kind)}在时间中的路径`;
}

/** The switch that has `path` drawn so. */
export const rightToLeft = '路径从右向左';

export function pathMeans(compressedBefore: number | null): string {
	return `每一步是文中的下一次提及。位置越高时间越晚；一段时间置于其起点${compressed(compressedBefore)}。`;
}

export function partsMean(compressedBefore: number | null): string {
	return `每根竖条是文中的一部分，按阅读顺序排列。位置越高时间越晚：竖条从该部分最早的事件到最晚的事件，深色一段含居中的一半事件，折线连接各部分的中位。一段时间置于其起点${compressed(compressedBefore)}。`;
}

function compressed(before: number | null): string {
	return before === null ? '' : `；${instant(before, 'year')}以前的年份已压缩`;
}

export function leap(length: number): string {
	const { unit, count } = roundLength(length);
	if (count < 1) return '不到一天';
	return `约${figure(count)}${{ year: '年', month: '个月', day: '天' }[unit]}`;
}

export function leapBack(length: number): string {
	return `回溯${leap(length)}`;
}

export function each(sources: number): string {
	return `${figure(sources)}个来源各自如何在时间中行进。`;
}

export function movement(
	{ events, mentions, back, forward, still, longestBack }: TextMovement,
	kind: DocumentKind
): string {
	if (!events) return '';
	const sentences = [`${the(kind)}有${figure(events)}个事件，共提及${figure(mentions)}次。`];
	if (back || forward) {
		sentences.push(`从一次提及到下一次，时间后退${figure(back)}次，前进${figure(forward)}次。`);
	}
	if (still && (back || forward)) {
		sentences.push(`其余${figure(still)}步中，两个日期相同或无法排出先后。`);
	}
	if (longestBack) sentences.push(`最长的一次回溯为${leap(longestBack.length)}。`);
	return sentences.join('');
}

export function key(periods: boolean): string {
	const curves = '曲线连接原文与它讲述的事件；行末的数字是这样的原文有几段，点开可见。';
	return periods ? `${curves}细线标出各时期的第一个事件。` : curves;
}

export function casesLeftOut(cases: number, sharing: number, kind: DocumentKind): string {
	const lead = `${the(kind)}只笼统提及之事的${figure(cases)}个有日期的实例未列出`;
	return sharing > 1 ? `${lead}：其中${figure(sharing)}个依据同一原文。` : `${lead}。`;
}

export function begins(period: string): string {
	return `“${isolated(period, 'ltr')}”时期开始。`;
}

export function timesTold(): readonly [before: string, after: string] {
	return ['讲述于', '段原文'];
}
