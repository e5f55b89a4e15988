import type { Facts } from '#lib/comparison/difference.ts';
import type { NumberRange } from '#lib/comparison/event-count.ts';
import { gapDifference, type BeginningGap, type GapRange } from '#lib/comparison/gap-range.ts';
import { daysAfter, inDaysOrYears } from '#lib/comparison/matched.ts';
import { lengthDifference, type Subject } from '#lib/comparison/subject.ts';
import type { StoryEvent } from '#lib/story/types.ts';
import { tempoDecimals } from '../tempo-decimals.ts';
import { duration, fromTo } from './dates.ts';
import { figure, range } from './numbers.ts';

export function events(count: NumberRange): string {
	return `${range(count)}个事件`;
}

export function more({ least, most }: NumberRange): string {
	if (least === 0 && most === 0) return '一样多';
	if (least > 0) return `多${range({ least, most })}个`;
	if (most < 0) return `少${range({ least: -most, most: -least })}个`;
	if (least === 0) return `一样多，或至多多${figure(most)}个`;
	if (most === 0) return `一样多，或至多少${figure(-least)}个`;
	return `少${figure(-least)}个至多${figure(most)}个之间`;
}

export function density({ least, most }: NumberRange): string {
	if (most < 1 && least > 0) return times({ least: 1 / most, most: 1 / least }, (n) => `密度为A的${n}分之一`);
	return times({ least, most }, (n) => `密度为A的${n}倍`);
}

function times(ratio: NumberRange, say: (rounded: string) => string): string {
	const rounded = range(ratio, ratio.most < 10 ? 1 : 0);
	return rounded === range({ least: 1, most: 1 }, 1) ? '密度大致相同' : say(rounded);
}

export function tempo({ tempo, events, subject }: Facts): string {
	if (tempo) return range(tempo, tempoDecimals(tempo));
	return subject.extent.to > subject.extent.from ? `${length(subject)}内${range(events)}个` : length(subject);
}

export function length({ extent: { from, to } }: Pick<Subject, 'extent'>): string {
	return to > from ? duration(from, to) : '没有时长';
}

export function longer(a: Pick<Subject, 'extent'>, b: Pick<Subject, 'extent'>): string {
	const { from, to } = lengthDifference(a, b);
	if (from === to) return '时长相同';
	return `${to > from ? '长' : '短'}${duration(from, to)}`;
}

export function gap({ least, most }: GapRange): string {
	const [short, long] = [least && gapLength(least), most && gapLength(most)];
	if (!long) return '无';
	if (!short) return `至多${long}`;
	return short === long ? long : `${short}至${long}`;
}

function gapLength({ from, to }: BeginningGap): string {
	return duration(from, to);
}

export function gapDates({ from, to }: BeginningGap): string {
	return fromTo([
		{ ms: from, precision: 'day' },
		{ ms: to, precision: 'day' }
	]);
}

export function gapDatesAtMost(gap: BeginningGap): string {
	return `至多${gapDates(gap)}`;
}

export function longerGap(a: GapRange, b: GapRange): string {
	return {
		none: '',
		longer: '更长',
		shorter: '更短',
		same: '相同',
		either: '无法确定哪个更长'
	}[gapDifference(a, b)];
}

export function day(event: Pick<StoryEvent, 'when'>, origin: number): string {
	const { unit, least, most } = inDaysOrYears(daysAfter(event, origin));
	const name = unit === 'day' ? '天' : '年';
	if (most === -Infinity) return '第0天之前';
	if (least === -Infinity) return most < 0 ? '第0天之前' : `不晚于第${figure(most)}${name}`;
	if (most === Infinity) return `第${figure(least)}${name}或之后`;
	return `第${range({ least, most })}${name}`;
}

export function later(range: NumberRange): string {
	if (!Number.isFinite(range.least) || !Number.isFinite(range.most)) return '不详';
	if (range.least === 0 && range.most === 0) return '同一天';
	const { unit, least, most } = inDaysOrYears(range);
	if (least >= 0) return `晚${amount(least, most, unit)}`;
	if (most <= 0) return `早${amount(-most, -least, unit)}`;
	return `早${amount(-least, -least, unit)}至晚${amount(most, most, unit)}之间`;
}

function amount(least: number, most: number, unit: 'day' | 'year'): string {
	return `${range({ least, most })}${unit === 'day' ? '天' : '年'}`;
}

export function inSecond(said: string): string {
	return `B：${said}`;
}

export function of(letter: string, said: string): string {
	return `${letter}：${said}`;
}
