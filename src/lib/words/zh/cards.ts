import type { Publication } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { cited } from './publication.ts';
import { allLinked } from './site.ts';

export function storyAlt(title: string): string {
	return `${title}：时间线缩略图`;
}

export function eventAlt(title: string, dated: string): string {
	return `${title}，${dated}`;
}

export function pairAlt(compared: string): string {
	return `${compared}：各类事件在其中开始的数目`;
}

export function storyFoot(events: number, publication: Publication): string {
	const made = cited(publication);
	return made ? `${counts.events(events)} · ${made}` : `${counts.events(events)}，${allLinked(events)}`;
}

export const pairFoot = '比较，每个事件均附原文';
