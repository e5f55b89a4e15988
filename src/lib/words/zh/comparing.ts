import type { TempoUnit } from '#lib/comparison/tempo.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function chooses(at: number): string {
	return ['比较', '与'][at] ?? '以及';
}

export const aWindow = '一段时间…';
export const beforeAnEvent = '某事件之前…';
export const fromAnEvent = '自某事件起…';
export const from = '从';
export const to = '至';
export const swap = '互换A与B';
export const add = '添加';

export function remove(letter: string): string {
	return `移除${letter}`;
}

export function dividing(letter: string): string {
	return `划分${letter}的事件`;
}

export const alignedAt = '对齐于';
export const alignments = {
	start: '各自的起点',
	event: '各自的某一事件…',
	calendar: '日历',
	proportional: '各自的百分比'
};

export function alignment(at: keyof typeof alignments): string {
	return `${alignedAt}${alignments[at].replace('…', '')}`;
}

export function dayZero(letter: string): string {
	return `${letter}的第0天`;
}

export function startOf(title: string): string {
	return `起点：${title}`;
}

export const change = '更改';
export const changeWhat = '更改比较的内容';

export const overlay = '将B叠绘于A';
export const figure = '比较的内容，用同一标尺';
export const anotherPair = '选择另外两个时期';
export const everyPair = '所有时期的两两比较';

export function pair(first: string, second: string): string {
	return list([isolated(first, 'ltr'), isolated(second, 'ltr')]);
}

export const asTable = '以表格呈现同样内容';
export const csv = '下载CSV';
export const differs = '不同之处';

export function caption(names: string): string {
	return `${names}：不同之处`;
}

export function pairCaption(first: string, second: string): string {
	return caption(pair(first, second));
}

export function notComparable(ignored: readonly string[], instead: string): string {
	return `网址所求的内容在此时间线中无法比较（${ignored.join('、')}）。${sentence(`改为显示：${instead}`)}`;
}

export function noTime(token: string): string {
	return `“${token}”不是一段时间：须有日期，且起始早于终止。`;
}

export const showEvents = '，显示事件';
export const close = '关闭';
export const noEvent = '没有事件在其中开始。';
export const openBeginning = '其日期不足以判断它是否在此时期开始。';
export const someReadings = '按日期的某些解读计入';

export const none = '无';
export const noneForCertain = '没有确定的';

export const heads = {
	dates: '日期',
	length: '时长',
	events: '事件',
	tempo: '频度',
	gap: '最长空白',
	first: '第一个确定的事件',
	last: '最后一个确定的事件',
	basis: '日期的依据',
	ownActors: '独有的相关方',
	unsettled: '日期不足以判断归属的相关方'
};

export function actorsOnlyIn(letter: string): string {
	return `只在${letter}中的相关方`;
}

export function actorsShared(subjects: number): string {
	return subjects > 2 ? '在多个之中的相关方' : '两者共有的相关方';
}

export function shared(number: number, subjects: number): string {
	return `${subjects > 2 ? '多个之中' : '两者共有'}${number}个`;
}

export function difference(subjects: number): string {
	return subjects > 2 ? '与A之差' : '差异';
}

export function casesOf(kind: string): string {
	return `实例：${kind}`;
}

export function caseNumber(number: number): string {
	return `实例${number}`;
}

export function cases(kind: string): string {
	return `${kind}：实例`;
}

export function caseByCase(kind: string): string {
	return `${kind}：逐例对照`;
}

export const caseByCaseMeans = '各自第0天之后的天数，第一例对第一例。';

export function eventWith(label: string, said: string): string {
	return `${isolated(label, 'ltr')}，${said}`;
}

export function within(what: string, letter: string, title: string): string {
	return `${letter}（${title}）中的${what}`;
}

export const gapNeighbours = '最长空白的前后';

export const tempoIn: Readonly<Record<TempoUnit, string>> = {
	day: '个事件/天',
	month: '个事件/月',
	year: '个事件/年',
	decade: '个事件/十年',
	century: '个事件/百年',
	millennium: '个事件/千年',
	'ten-millennia': '个事件/万年',
	'hundred-millennia': '个事件/十万年'
};

export function secondIs(density: string): string {
	return `B：${density}。`;
}

export function tempoHead(unit: TempoUnit | null): string {
	return unit ? `${heads.tempo}（${tempoIn[unit]}）` : heads.tempo;
}
