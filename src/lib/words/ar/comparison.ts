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
import { counted, list, range } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function title(subject: Pick<Subject, 'kind' | 'name' | 'dated'>): string {
	switch (subject.kind) {
		case 'period':
			return subject.name;
		case 'window':
			return dates(subject);
		case 'before':
			return `قبل «${subject.name}»`;
		case 'after':
			return `ابتداءً من «${subject.name}»`;
	}
}

export function dates({ dated }: Pick<Subject, 'dated'>): string {
	if ('edtf' in dated) return date(dated);
	const [first, last] = writtenEnds(dated);
	if (!first) return last ? until(last, 'long') : '';
	return last ? fromTo([first, last], 'long') : since(first, 'long');
}

export function names(subjects: readonly Subject[]): string {
	return list(subjects.map((subject) => isolated(title(subject), 'rtl')));
}

export function compared(subjects: readonly Subject[]): string {
	return `مقارنة: ${names(subjects)}`;
}

export function heading({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period');
	const many = all
		? ['', 'فترة واحدة', 'فترتان', 'ثلاث فترات', 'أربع فترات'][subjects.length]
		: ['', 'مدة واحدة', 'مدتان', 'ثلاث مدد', 'أربع مدد'][subjects.length];
	if (alignment === 'calendar') return `${many} على تقويم واحد`;
	if (alignment === 'proportional') return `${many}، كل منها كاملة`;
	return `${many} من اليوم 0`;
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
		return `الأحداث التي تبدأ: ${list(counts)}.`;
	}
	const ratio = tempoRatio(a, b);
	const second = [ratio && density(ratio), longer(subjects[0]!, subjects[1]!)].filter(Boolean).join('، ');
	return `${events(a.events)} ${within(a.subject)}، و${range(b.events)} ${within(b.subject)}. \u2068B\u2069: ${second}.`;
}

function within(subject: Subject): string {
	const name = isolated(title(subject), 'rtl');
	if (subject.kind === 'period') return `في «${name}»`;
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
						`لا يُعرف لها تاريخ أول، فهي محتسبة ممكنة حيثما أمكن، وغير محتسبة في الانقطاعات: ${list(early.map((label) => isolated(label, 'rtl')))}`
					)
				]
			: []),
		...overlapsOf(subjects).map(
			({ first, second, shared: { from, to } }) =>
				`${letters[first]} و${letters[second]} متداخلتان (${duration(from, to)}): ما يبدأ حينها محتسب في الاثنتين.`
		),
		...(areTouching(subjects) ? ['ما يبدأ يوم تنتهي إحداهما وتبدأ الأخرى محتسب في اللاحقة.'] : [])
	];
}

const precisions: Readonly<Record<Exclude<Precision, 'day'>, string>> = {
	month: 'بالشهر',
	season: 'بالفصل',
	year: 'بالسنة',
	decade: 'بالعقد',
	century: 'بالقرن'
};

export function cautionsOf(subject: Subject, empty: boolean): string[] {
	const { from, to } = subject.extent;
	const start = instant(from, 'day');
	return cautionsFound(subject, empty).map((caution) => {
		switch (caution.is) {
			case 'no-length':
				return 'بلا مدة';
			case 'no-start':
				return `بلا بداية محددة، فالقياس من أول تاريخ معروف، ${start}`;
			case 'loose-start':
				return `البداية معروفة ${precisions[caution.precision]} فقط، واليوم 0 هو ${start}`;
			case 'no-end':
				return `بلا نهاية، فالقياس حتى آخر تاريخ معروف، ${instant(to - 1, 'day')}`;
			case 'empty':
				return 'لا يبدأ فيها شيء';
		}
	});
}

export function kind({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `«${quote}»`;
}

export const rulers = {
	calendar: 'التقويم',
	elapsed: 'الزمن المنقضي',
	proportional: 'النسبة المئوية'
};

/** `سنة واحدة`, `سنتان`, `3 سنوات`; before day 0 `−سنتان` would not read as a number, so that there it has its digit. */
export function elapsed(number: number, unit: 'day' | 'month' | 'year'): string {
	if (number === 0) return 'اليوم 0';
	if (unit === 'month' && number % 12 === 0) return elapsed(number / 12, 'year');
	const forms = {
		day: { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
		month: { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
		year: { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' }
	}[unit];
	return counted(number, number < 0 ? { few: forms.few, many: forms.many, other: forms.other } : forms);
}

export function percent(number: number): string {
	return `${number}\u200e%\u200e`;
}

export function aligned(alignment: Alignment, overlaid: boolean): string {
	const scale = {
		proportional:
			'كل منها ممدود إلى الطول نفسه: المسطرة بالنسبة المئوية، واليوم في إحداها ليس بطوله في الأخرى.',
		elapsed: 'مقياس واحد للكل: السنة في إحداها بطولها في الأخرى.',
		calendar: 'كما تقع في الزمن، على مقياس واحد.'
	}[alignment];
	const cut = 'لا يُرسم إلا ما يبدأ ضمنها، وما يستمر يُقطع عند النهاية.';
	const over = overlaid ? ' الثانية مفرغة وتقع تحت الأولى في كل مسار.' : '';
	return `${scale} ${cut}${over}`;
}
