import type { DateMark } from '#lib/story/marks-used.ts';
import type { DocumentKind, EventOutline } from '#lib/story/types.ts';
import { saidOf, type MarkSentences } from '../said-of-marks.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { notIn } from './mention.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function name(
	{ label, when, mention }: Pick<EventOutline, 'label' | 'when' | 'mention'>,
	kind: DocumentKind
): string {
	return named(label, date(when), mention === 'context', kind);
}

export function named(label: string, when: string, isContext: boolean, kind: DocumentKind): string {
	return `${isolated(label, 'ltr')}，${when}${isContext ? `，${notIn(kind)}` : ''}`;
}

export function count(number: number, labels: readonly string[]): string {
	return `${counts.events(number)}：${labels.join('、')}${labels.length < number ? '等' : ''}`;
}

export function andMore(number: number): string {
	return `等，另有${figure(number)}个`;
}

export function countIn(lane: string | null, number: number): string {
	return [lane, counts.events(number)].filter(Boolean).join('，');
}

export function unlisted(number: number): string {
	return `另有${figure(number)}个。可用筛选将其分开。`;
}

export const key = '标记的含义';
export const certaintyQuestion = '日期的确定程度';

export const certainty: Readonly<Record<DateMark, string>> = {
	day: '确知到日',
	unit: '确知到年或月',
	approximate: '大约',
	open: '终止日期不明',
	range: '在此范围内发生一次',
	uncertain: '存疑'
};

export const sizes = {
	described: '大：有叙述',
	instance: '小：笼统提及之事的一例',
	context: '空心：背景'
};

const sentences: MarkSentences = [
	['实线：确定在进行。', ['day', 'unit', 'approximate', 'open']],
	['较浅或渐淡：只知到年或月，或为大约。', ['unit', 'approximate']],
	['端点短线：确知到日。', ['day']],
	['箭头：终止日期不明。', ['open']],
	['横杠：在此范围内发生一次。', ['range']],
	['虚线：存疑。', ['uncertain']],
	['数字：多个相近的事件。', ['count']]
];

export function inPicture(marks: readonly (DateMark | 'count')[]): string {
	return saidOf(sentences, marks).join('');
}
