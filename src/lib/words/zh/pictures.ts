import * as counts from './counts.ts';
import { instant } from './dates.ts';
import { figure } from './numbers.ts';

export const asShown = '当前显示的时间线，含其筛选：';
export const ofTimeline = '当前显示的时间线';
export const ofComparison = '比较';

export function save(of: string, format: string): readonly [seen: string, heard: string, seen: string] {
	return ['保存图片', ` — ${of}`, `（${format}）`];
}

export const making = '正在生成图片…';

export function saved(name: string): string {
	return `已保存为${name}`;
}

export function savedOtherwise(name: string): string {
	return `${saved(name)}，使用了其他字体：无法载入我们的字体。请联网后重试。`;
}

export const noPng = '此浏览器无法生成PNG，请改存SVG。';
export const failed = '无法生成图片。请重新载入页面后重试。';

export function from(address: string): string {
	return address ? `Passage Timeline，${address}` : 'Passage Timeline';
}

export function made(day: number): string {
	return `图片生成于${instant(day, 'day')}`;
}

export function shows(time: string, drawn: number, all: number): string {
	const many = counts.events(all);
	return `${time}：${drawn === all ? many : `${many}中符合筛选的${figure(drawn)}个`}。`;
}
