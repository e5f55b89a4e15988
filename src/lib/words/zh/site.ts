import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { many } from './documents.ts';

export const skip = '跳到事件';
export const promise =
	'Passage Timeline。不用跟踪标识，不作追踪，不向他人发出请求。引文与来源一字不差，其余皆为我们所写。';

export const kicker = '文献时间线';

export function allLinked(events: number): string {
	return events === 1 ? '附有原文链接' : '每个都附有原文链接';
}

export const verified = '引文已逐字核对';

export function aboutSource(kind: DocumentKind): string {
	return many(kind, '关于来源及其日期', '关于各来源及其日期');
}

export function eventCount(events: number): string {
	return counts.events(events);
}

export const views = '视图';
export const languages = '语言';
export const timeline = '时间线';
export const telling = '叙述顺序';
export const comparePeriods = '比较时期';
export const compare = '比较';
export const embed = '嵌入';
export const stories = '文献时间线';
export const storiesLead = '每条时间线呈现一份文献，其中每个事件都通向它所依据的原话。';

export const themes = { auto: '主题：自动', light: '主题：浅色', dark: '主题：深色' };

export function pageTitle(name: string, story: string): string {
	return `${name} · ${story}`;
}

export function notInStory(ignored: readonly string[]): string {
	return `网址所求的内容不在此时间线中（${ignored.join('、')}）。`;
}

export function noSuchPlace(kind: 'event' | 'passage' | 'period', hash: string): string {
	return `此时间线中没有此名称的${{ event: '事件', passage: '原文', period: '时期' }[kind]}（${hash}）。`;
}

export function chosen(title: string, when: string): string {
	return `${title}，${when}`;
}

export const loading = '正在载入时间线的事件…';
export const notLoaded = '无法载入时间线的事件。';
export const tryAgain = '重试';
