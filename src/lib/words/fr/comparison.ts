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
			return `Avant «\u202f${subject.name}\u202f»`;
		case 'after':
			return `À partir de «\u202f${subject.name}\u202f»`;
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
	return `Comparaison\u202f: ${names(subjects)}`;
}

export function heading({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period');
	const many = ['', all ? 'Une' : 'Un', 'Deux', 'Trois', 'Quatre'][subjects.length];
	const what = `${many} ${all ? 'périodes' : 'intervalles de temps'}`;
	if (alignment === 'calendar') return `${what} sur un même calendrier`;
	if (alignment === 'proportional') return `${what}, chacun${all ? 'e' : ''} en entier`;
	return `${what} à partir du jour 0`;
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
		return `Événements qui commencent\u202f: ${list(counts)}.`;
	}
	const ratio = tempoRatio(a, b);
	const second = [ratio && density(ratio), longer(subjects[0]!, subjects[1]!)].filter(Boolean).join(', ');
	return `${events(a.events)} ${within(a.subject)}, ${range(b.events)} ${within(b.subject)}. B\u202f: ${second}.`;
}

function within(subject: Subject): string {
	const name = title(subject);
	if (subject.kind === 'period') return `dans «\u202f${isolated(name, 'ltr')}\u202f»`;
	return isolated(name.charAt(0).toLowerCase() + name.slice(1), 'ltr');
}

export function cautions(comparison: Comparison): string[] {
	const { subjects, facts } = comparison;
	const own = facts.flatMap(({ subject, events }, i) => {
		const said = cautionsOf(subject, events.most === 0);
		return said.length ? [`${letters[i]}\u202f: ${said.join('\u202f; ')}.`] : [];
	});
	const early = undatedLabels(comparison);
	return [
		...own,
		...(early.length
			? [
					sentence(
						`Sans première date connue, comptés comme possibles partout et exclus des intervalles vides\u202f: ${list(early.map((label) => isolated(label, 'ltr')))}`
					)
				]
			: []),
		...overlapsOf(subjects).map(
			({ first, second, shared: { from, to } }) =>
				`${letters[first]} et ${letters[second]} se chevauchent (${duration(from, to)})\u202f: ce qui commence alors compte dans les deux.`
		),
		...(areTouching(subjects)
			? ['Ce qui commence le jour où l’un finit et où l’autre commence compte dans le second.']
			: [])
	];
}

const precisions: Readonly<Record<Exclude<Precision, 'day'>, string>> = {
	month: 'au mois',
	season: 'à la saison',
	year: 'à l’année',
	decade: 'à la décennie',
	century: 'au siècle'
};

export function cautionsOf(subject: Subject, empty: boolean): string[] {
	const { from, to } = subject.extent;
	const start = instant(from, 'day');
	return cautionsFound(subject, empty).map((caution) => {
		switch (caution.is) {
			case 'no-length':
				return 'sans durée';
			case 'no-start':
				return `sans début donné, mesuré depuis la première date connue, le ${start}`;
			case 'loose-start':
				return `début donné ${precisions[caution.precision]} près, le jour 0 est le ${start}`;
			case 'no-end':
				return `sans fin, mesuré jusqu’à la dernière date connue, le ${instant(to - 1, 'day')}`;
			case 'empty':
				return 'rien n’y commence';
		}
	});
}

export function kind({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `«\u202f${quote}\u202f»`;
}

export const rulers = {
	calendar: 'Calendrier',
	elapsed: 'Temps écoulé',
	proportional: 'Pourcentage'
};

export function elapsed(number: number, unit: 'day' | 'month' | 'year'): string {
	if (number === 0) return 'Jour 0';
	if (unit === 'month' && number % 12 === 0) return elapsed(number / 12, 'year');
	const forms = {
		day: { one: '# jour', other: '# jours' },
		month: { other: '# mois' },
		year: { one: '# an', other: '# ans' }
	};
	return counted(number, forms[unit]);
}

export function percent(number: number): string {
	return `${number}\u202f%`;
}

export function aligned(alignment: Alignment, overlaid: boolean): string {
	const scale = {
		proportional:
			'Tous sont étirés à la même longueur\u202f: la règle est en pourcentage, et un jour n’a pas la même longueur dans l’un et dans l’autre.',
		elapsed: 'Une seule échelle\u202f: une année a la même longueur partout.',
		calendar: 'Tels qu’ils se situent dans le temps, à la même échelle.'
	}[alignment];
	const cut = 'Seul ce qui commence à l’intérieur est dessiné\u202f; ce qui se poursuit est coupé à la fin.';
	const over = overlaid ? ' Le second est creux et se trouve sous le premier dans chaque catégorie.' : '';
	return `${scale} ${cut}${over}`;
}
