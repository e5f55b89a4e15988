import type { Alignment } from '#lib/comparison/alignment.ts';
import {
	areTouching,
	cautionsOf as cautionsFound,
	overlapsOf,
	undatedLabels
} from '#lib/comparison/cautions.ts';
import type { Comparison, Facts } from '#lib/comparison/difference.ts';
import { letters } from '#lib/comparison/letters.ts';
import type { RecurringKind } from '#lib/comparison/recurring.ts';
import type { Subject } from '#lib/comparison/subject.ts';
import { tempoRatio } from '#lib/comparison/tempo.ts';
import type { Precision } from '#lib/dates/fuzzy.ts';
import { writtenEnds } from '../written-ends.ts';
import { date, duration, fromTo, instant, since, until } from './dates.ts';
import { density, events, length, longer } from './difference.ts';
import { sentence } from './list.ts';
import { figure, list, range } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function title(subject: Pick<Subject, 'kind' | 'name' | 'dated'>): string {
	switch (subject.kind) {
		case 'period':
			return subject.name;
		case 'window':
			return dates(subject);
		case 'before':
			return `“${subject.name}”之前`;
		case 'after':
			return `自“${subject.name}”起`;
	}
}

export function dates({ dated }: Pick<Subject, 'dated'>): string {
	if ('edtf' in dated) return date(dated);
	const [first, last] = writtenEnds(dated);
	if (!first) return last ? until(last) : '';
	return last ? fromTo([first, last]) : since(first);
}

export function names(subjects: readonly Subject[]): string {
	return list(subjects.map((subject) => isolated(title(subject), 'ltr')));
}

export function compared(subjects: readonly Subject[]): string {
	return `比较：${names(subjects)}`;
}

export function heading({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period');
	const many = `${['', '一', '两', '三', '四'][subjects.length]}${all ? '个时期' : '段时间'}`;
	if (alignment === 'calendar') return `${many}，同一日历`;
	if (alignment === 'proportional') return `${many}，各为一个整体`;
	return `${many}，均从第0天起`;
}

export function headFacts({ subject, events: count }: Facts): string[] {
	return [...ownDates(subject), length(subject), events(count)];
}

export function ownDates(subject: Subject): string[] {
	return subject.kind === 'window' ? [] : [dates(subject)];
}

export function summary({ subjects, facts }: Comparison): string {
	const [a, b] = facts;
	if (facts.length !== 2 || !a || !b) {
		const counts = facts.map(({ events, subject }) => `${isolated(title(subject), 'ltr')}${range(events)}个`);
		return `开始的事件：${list(counts)}。`;
	}
	const ratio = tempoRatio(a, b);
	const second = [ratio && density(ratio), longer(subjects[0]!, subjects[1]!)].filter(Boolean).join('，');
	return `${title(a.subject)}：${events(a.events)}；${title(b.subject)}：${events(b.events)}。B：${second}。`;
}

export function cautions(comparison: Comparison): string[] {
	const { subjects, facts } = comparison;
	const own = facts.flatMap(({ subject, events }, i) => {
		const said = cautionsOf(subject, events.most === 0);
		return said.length ? [`${letters[i]}：${said.join('；')}。`] : [];
	});
	const early = undatedLabels(comparison);
	return [
		...own,
		...(early.length
			? [
					sentence(
						`最早日期不明，凡可能之处均计为可能，空白中不计：${list(early.map((label) => isolated(label, 'ltr')))}`
					)
				]
			: []),
		...overlapsOf(subjects).map(
			({ first, second, shared: { from, to } }) =>
				`${letters[first]}与${letters[second]}有重叠（${duration(from, to)}）：此间开始的在两者中都计入。`
		),
		...(areTouching(subjects) ? ['在一者结束、另一者开始之日开始的，计入后者。'] : [])
	];
}

const precisions: Readonly<Record<Exclude<Precision, 'day'>, string>> = {
	month: '月',
	season: '季',
	year: '年',
	decade: '年代',
	century: '世纪'
};

export function cautionsOf(subject: Subject, empty: boolean): string[] {
	const { from, to } = subject.extent;
	const start = instant(from, 'day');
	return cautionsFound(subject, empty).map((caution) => {
		switch (caution.is) {
			case 'no-length':
				return '没有时长';
			case 'no-start':
				return `未给出起点，从最早的已知日期${start}起算`;
			case 'loose-start':
				return `起点只知到${precisions[caution.precision]}，第0天为${start}`;
			case 'no-end':
				return `没有终点，算至最晚的已知日期${instant(to - 1, 'day')}`;
			case 'empty':
				return '没有事件在其中开始';
		}
	});
}

export function kind({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `“${quote}”`;
}

export const rulers = {
	calendar: '日历',
	elapsed: '经过时间',
	proportional: '百分比'
};

export function elapsed(number: number, unit: 'day' | 'month' | 'year'): string {
	if (number === 0) return '第0天';
	if (unit === 'month' && number % 12 === 0) return elapsed(number / 12, 'year');
	return `${figure(number)}${{ day: '天', month: '个月', year: '年' }[unit]}`;
}

export function percent(number: number): string {
	return `${number}%`;
}

export function aligned(alignment: Alignment, overlaid: boolean): string {
	const scale = {
		proportional: '各段都拉伸到同样长度：标尺为百分比，一天在各段中长度不同。',
		elapsed: '全部用同一比例：一年在各段中一样长。',
		calendar: '按各自在时间中的位置，用同一比例。'
	}[alignment];
	const cut = '只绘出在其中开始的；延续到其后的在终点截断。';
	return `${scale}${cut}${overlaid ? '第二段为空心，在每个类别中位于第一段之下。' : ''}`;
}
