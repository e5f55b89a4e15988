import type { Span } from '#lib/dates/fuzzy.ts';
import { instant, span } from './dates.ts';
import { figure } from './numbers.ts';

export const title = '时间线';
export const lanes = '类别';
export const off = '已隐藏';

export function lane(title: string, after: string): string {
	return `${title} ${after}`;
}

export const showing = '当前显示';

export function compressedInOverview(before: number): string {
	return `，总览中${instant(before, 'year')}以前的年份已压缩`;
}

export function compressedShort(before: number): string {
	return `${instant(before, 'year')}以前已压缩`;
}

export const rightToLeft = '时间从右向左';
export const evenSpacing = '等距排列';
export const evenSpacingMeans = '等距排列：每个事件到下一个事件都是一步，不论相隔多久。';
export const zoom = '缩放';
export const zoomOut = '缩小';
export const zoomIn = '放大';
export const fitAll = '显示全部';
export const reset = '重置';
export const compareThis = '与其他比较…';

export function described(sight: Span): string {
	return `按时间绘出的事件，${span(sight)}。方向键滚动，加减号缩放，按0显示全部。`;
}

export const start = '所示时间的起点';
export const end = '所示时间的终点';

export function period(number: number, title: string, when: string): string {
	return `${number} ${title}，${when}`;
}

export function place(number: number, of: number): string {
	return `第${figure(number)}个，共${figure(of)}个`;
}

export const close = '关闭';
