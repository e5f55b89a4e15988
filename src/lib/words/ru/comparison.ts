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
import { counted, form, list, range } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function title(subject: Pick<Subject, 'kind' | 'name' | 'dated'>): string {
	switch (subject.kind) {
		case 'period':
			return subject.name;
		case 'window':
			return dates(subject);
		case 'before':
			return `До события «${subject.name}»`;
		case 'after':
			return `Начиная с события «${subject.name}»`;
	}
}

export function dates({ dated }: Pick<Subject, 'dated'>): string {
	if ('edtf' in dated) return date(dated);
	const [first, last] = writtenEnds(dated);
	if (!first) return last ? until(last, 'long') : '';
	return last ? fromTo([first, last], 'long') : since(first, 'long');
}

export function names(subjects: readonly Subject[]): string {
	return list(subjects.map((subject) => isolated(title(subject), 'ltr')));
}

export function compared(subjects: readonly Subject[]): string {
	return `Сравнение: ${names(subjects)}`;
}

export function heading({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period');
	const what = form(subjects.length, {
		one: all ? 'период' : 'отрезок времени',
		other: all ? 'периода' : 'отрезка времени'
	});
	const many = `${['', 'Один', 'Два', 'Три', 'Четыре'][subjects.length]} ${what}`;
	if (alignment === 'calendar') return `${many} на одном календаре`;
	if (alignment === 'proportional') return `${many}, каждый целиком`;
	return `${many}, отсчёт от дня 0`;
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
		const counts = facts.map(({ events, subject }) => `${range(events)} ${within(subject)}`);
		return `Начинается событий: ${list(counts)}.`;
	}
	const ratio = tempoRatio(a, b);
	const second = [ratio && density(ratio), longer(subjects[0]!, subjects[1]!)].filter(Boolean).join(', ');
	return `${events(a.events)} ${within(a.subject)}, ${range(b.events)} ${within(b.subject)}. B: ${second}.`;
}

function within(subject: Subject): string {
	const name = title(subject);
	if (subject.kind === 'period') return `за период «${isolated(name, 'ltr')}»`;
	return subject.kind === 'window'
		? `(${name})`
		: isolated(name.charAt(0).toLowerCase() + name.slice(1), 'ltr');
}

export function cautions(comparison: Comparison): string[] {
	const { subjects, facts } = comparison;
	const own = facts.flatMap(({ subject, events }, i) => {
		const said = cautionsOf(subject, events.most === 0);
		return said.length ? [`${letters[i]}: ${said.join('; ')}.`] : [];
	});
	const early = undatedLabels(comparison);
	return [
		...own,
		...(early.length
			? [
					sentence(
						`Без известной первой даты, учтены как возможные везде и не учтены в перерывах: ${list(early.map((label) => isolated(label, 'ltr')))}`
					)
				]
			: []),
		...overlapsOf(subjects).map(
			({ first, second, shared: { from, to } }) =>
				`${letters[first]} и ${letters[second]} пересекаются (${duration(from, to)}): начавшееся тогда учтено в обоих.`
		),
		...(areTouching(subjects)
			? ['Начавшееся в день, когда один кончается, а другой начинается, учтено в более позднем.']
			: [])
	];
}

const precisions: Readonly<Record<Exclude<Precision, 'day'>, string>> = {
	month: 'месяца',
	season: 'времени года',
	year: 'года',
	decade: 'десятилетия',
	century: 'века'
};

export function cautionsOf(subject: Subject, empty: boolean): string[] {
	const { from, to } = subject.extent;
	const start = instant(from, 'day');
	return cautionsFound(subject, empty).map((caution) => {
		switch (caution.is) {
			case 'no-length':
				return 'без длительности';
			case 'no-start':
				return `начало не указано, отсчёт от первой известной даты — ${start}`;
			case 'loose-start':
				return `начало известно лишь до ${precisions[caution.precision]}, день 0 — ${start}`;
			case 'no-end':
				return `конца нет, отсчёт до последней известной даты — ${instant(to - 1, 'day')}`;
			case 'empty':
				return 'здесь ничего не начинается';
		}
	});
}

export function kind({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `«${quote}»`;
}

export const rulers = {
	calendar: 'Календарь',
	elapsed: 'Истёкшее время',
	proportional: 'Проценты'
};

export function elapsed(number: number, unit: 'day' | 'month' | 'year'): string {
	if (number === 0) return 'День 0';
	if (unit === 'month' && number % 12 === 0) return elapsed(number / 12, 'year');
	const forms = {
		day: { one: '# день', few: '# дня', other: '# дней' },
		month: { one: '# месяц', few: '# месяца', other: '# месяцев' },
		year: { one: '# год', few: '# года', other: '# лет' }
	};
	return counted(number, forms[unit]);
}

export function percent(number: number): string {
	return `${number}\u00a0%`;
}

export function aligned(alignment: Alignment, overlaid: boolean): string {
	const scale = {
		proportional:
			'Всё растянуто до одной длины: шкала в процентах, и день в одном не так длинен, как в другом.',
		elapsed: 'Масштаб один для всех: год везде одинаково длинен.',
		calendar: 'Так, как они лежат во времени, в одном масштабе.'
	}[alignment];
	const cut = 'Нарисовано только то, что начинается внутри; что продолжается, обрезано в конце.';
	const over = overlaid ? ' Второй обведён контуром и стоит под первым на каждой дорожке.' : '';
	return `${scale} ${cut}${over}`;
}
