import { sentence } from './list.ts';
import { isolated } from '#lib/text/isolated.ts';
export const title = '分享';

export function of(label: string): string {
	return `${title}：${label}`;
}

export const copyLink = '复制链接';
export const copyCitation = '复制引用';
export const other = '分享…';
export const linkCopied = '链接已复制';
export const citationCopied = '引用已复制';
export const selected = '浏览器不允许网页复制；链接已选中';

export const linkTo = '此事件的链接';
export const seeInTimeline = '在时间线中查看';
export const neighbours = '时间上的前后事件';
export const before = '之前';
export const after = '之后';

interface Cited {
	readonly title: string;
	readonly dated: string;
	readonly quoted: string | null;
	readonly source: string | null;
	readonly story: string;
}

export function citation({ title, dated, quoted, source, story }: Cited): string {
	return [
		`${sentence(isolated(title, 'ltr'))}${sentence(dated)}`,
		quoted !== null && sentence(quoted),
		source !== null && `来源：${sentence(isolated(source, 'ltr'))}`,
		`载于：${sentence(isolated(story, 'ltr'))}`
	]
		.filter(Boolean)
		.join('');
}
