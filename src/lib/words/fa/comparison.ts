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
			return `پیش از «${subject.name}»`;
		case 'after':
			return `از «${subject.name}» به بعد`;
	}
}

export function dates({ dated }: Pick<Subject, 'dated'>): string {
	if ('edtf' in dated) return date(dated);
	const [first, last] = writtenEnds(dated);
	if (!first) return last ? until(last) : '';
	return last ? fromTo([first, last]) : since(first);
}

export function names(subjects: readonly Subject[]): string {
	return list(subjects.map((subject) => isolated(title(subject), 'rtl')));
}

export function compared(subjects: readonly Subject[]): string {
	return `مقایسه: ${names(subjects)}`;
}

export function heading({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period');
	const many = `${['', 'یک', 'دو', 'سه', 'چهار'][subjects.length]} ${all ? 'دوره' : 'بازهٔ زمانی'}`;
	if (alignment === 'calendar') return `${many} بر یک تقویم`;
	if (alignment === 'proportional') return `${many}، هر یک به‌طور کامل`;
	return `${many}، از روز ۰`;
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
		return `رویدادهایی که آغاز می‌شوند: ${list(counts)}.`;
	}
	const ratio = tempoRatio(a, b);
	const second = [ratio && density(ratio), longer(subjects[0]!, subjects[1]!)].filter(Boolean).join('، ');
	return `${events(a.events)} ${within(a.subject)}، ${range(b.events)} ${within(b.subject)}. \u2068B\u2069: ${second}.`;
}

function within(subject: Subject): string {
	const name = isolated(title(subject), 'rtl');
	if (subject.kind === 'period') return `در «${name}»`;
	return subject.kind === 'window' ? `(${name})` : name;
}

export function cautions(comparison: Comparison): string[] {
	const { subjects, facts } = comparison;
	const own = facts.flatMap(({ subject, events }, i) => {
		const said = cautionsOf(subject, events.most === 0);
		return said.length ? [`${isolated(String(letters[i]), 'rtl')}: ${said.join('؛ ')}.`] : [];
	});
	const early = undatedLabels(comparison);
	return [
		...own,
		...(early.length
			? [
					sentence(
						`نخستین تاریخ دانسته نیست؛ هر جا ممکن باشد ممکن شمرده شده و در وقفه‌ها شمرده نشده است: ${list(early.map((label) => isolated(label, 'rtl')))}`
					)
				]
			: []),
		...overlapsOf(subjects).map(
			({ first, second, shared: { from, to } }) =>
				`${letters[first]} و ${letters[second]} هم‌پوشانی دارند (${duration(from, to)}): آنچه در آن زمان آغاز می‌شود در هر دو شمرده می‌شود.`
		),
		...(areTouching(subjects) ? ['آنچه در روز پایان یکی و آغاز دیگری آغاز می‌شود در دومی شمرده می‌شود.'] : [])
	];
}

const precisions: Readonly<Record<Exclude<Precision, 'day'>, string>> = {
	month: 'ماه',
	season: 'فصل',
	year: 'سال',
	decade: 'دهه',
	century: 'سده'
};

export function cautionsOf(subject: Subject, empty: boolean): string[] {
	const { from, to } = subject.extent;
	const start = instant(from, 'day');
	return cautionsFound(subject, empty).map((caution) => {
		switch (caution.is) {
			case 'no-length':
				return 'بدون مدت';
			case 'no-start':
				return `آغازش گفته نشده و از نخستین تاریخ دانسته سنجیده می‌شود، ${start}`;
			case 'loose-start':
				return `آغازش تنها تا ${precisions[caution.precision]} دانسته است و روز ۰ آن ${start} است`;
			case 'no-end':
				return `پایان ندارد و تا آخرین تاریخ دانسته سنجیده می‌شود، ${instant(to - 1, 'day')}`;
			case 'empty':
				return 'چیزی در آن آغاز نمی‌شود';
		}
	});
}

export function kind({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `«${quote}»`;
}

export const rulers = {
	calendar: 'تقویم',
	elapsed: 'زمان سپری‌شده',
	proportional: 'درصد'
};

export function elapsed(number: number, unit: 'day' | 'month' | 'year'): string {
	if (number === 0) return 'روز ۰';
	if (unit === 'month' && number % 12 === 0) return elapsed(number / 12, 'year');
	return `${figure(number)} ${{ day: 'روز', month: 'ماه', year: 'سال' }[unit]}`;
}

export function percent(number: number): string {
	return `${figure(number)}٪`;
}

export function aligned(alignment: Alignment, overlaid: boolean): string {
	const scale = {
		proportional:
			'هر یک به درازای یکسان کشیده شده است: خط‌کش درصد را نشان می‌دهد و یک روز در همه به یک درازا نیست.',
		elapsed: 'یک مقیاس برای همه: یک سال در همه به یک درازاست.',
		calendar: 'همان‌گونه که در زمان جای دارند، با یک مقیاس.'
	}[alignment];
	const cut = 'تنها آنچه در آن آغاز می‌شود رسم شده است؛ آنچه ادامه دارد در پایان بریده شده است.';
	const over = overlaid ? ' دومی توخالی است و در هر ردیف زیر نخستین جای دارد.' : '';
	return `${scale} ${cut}${over}`;
}
