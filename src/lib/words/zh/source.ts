import { firstSentence } from '#lib/text/first-sentence.ts';
import { sourceById } from '#lib/story/lookup.ts';
import type { DocumentKind, Outline, PassageOutline, SourceOutline } from '#lib/story/types.ts';
import { locator } from '../locator.ts';
import { textWords } from './counts.ts';
import { many, the } from './documents.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export { locator, sectionNumber, stretch } from '../locator.ts';

type Named = Pick<SourceOutline, 'title' | 'note'>;

export const readIn = '，在来源中阅读';

export function name({ title, note }: Named): string {
	return title ?? (firstSentence(note) || '无标题来源');
}

export function nameInList(source: Named): string {
	return name(source);
}

export function credit(sources: readonly Named[]): string {
	return `来源：${[...new Set(sources.map(name))].join('；')}`;
}

export function lead(note: string): string {
	const first = firstSentence(note);
	return first && sentence(first);
}

export function length(words: number): string {
	return `${textWords(words)}。`;
}

export function lines(sources: readonly Named[]): string {
	return [...new Set(sources.map(name))].map(sentence).join('');
}

export function quoted(story: Outline, passage: PassageOutline & { readonly exact: string }): string {
	const source = sourceById(story, passage.source);
	const place = [story.sources.length > 1 && source && name(source), locator(passage)];
	return `“${isolated(passage.exact, 'ltr')}”（${place.filter(Boolean).join('，')}）`;
}

export function title(kind: DocumentKind): string {
	return many(kind, '来源', '各来源');
}

export const untitledText = '来源全文';

export function numbered(place: number): string {
	return `来源${place}`;
}

export const excerpt = '此处：这些事件所依据的段落。';

export function coverage(percent: number, kind: DocumentKind): string {
	return `事件依据${many(kind, the(kind), '各文本')}的${percent}%。`;
}

export const cut = '此处有省略';
export const wholeText = '全文';
export const original = '原始出版物';
export const readOriginal = '在原始出版物中阅读';
export const newTab = '，在新标签页中打开';
export const read = '在来源中阅读';

export function readOf(label: string): string {
	return `${read}：${label}`;
}

export const readOn = '在来源全文中继续阅读';
export const passageAlone = '只显示这段原文';
export const backToEvent = '返回事件';
export const backToEvents = '返回各事件';
export const previousPassage = '上一段原文';
export const nextPassage = '下一段原文';
export const close = '关闭来源';

export const underlined = '下划线处：事件所依据的原文';

export function passagePlace(place: number, of: number, locators: string): string {
	return `第${figure(place)}段原文，共${figure(of)}段，${locators}`;
}

export const sharedPassages = '多个事件共同依据的原文';
export const sharedPassage = '多个事件依据这段原文';
export const eventsHere = '依据此原文的事件';

export const aPeriod = '时期';
