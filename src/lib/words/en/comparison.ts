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
import type { WrittenUnit } from '#lib/dates/iso.ts';
import { tempoRatio } from '#lib/comparison/tempo.ts';
import { date, duration, instant } from './dates.ts';
import { capital } from './documents.ts';
import { density, events, length, longer } from './difference.ts';
import { list, range } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

/** What a subject is called: `Support channels`, `2015 to 2020`, `until 2 July 1911`, `Before “Taliban takes Kabul”`. */
export function title(subject: Pick<Subject, 'kind' | 'name' | 'dated'>): string {
	switch (subject.kind) {
		case 'period':
			return subject.name;
		case 'window':
			return dates(subject);
		case 'before':
			return `Before “${subject.name}”`;
		case 'after':
			return `From “${subject.name}” on`;
	}
}

/** From when to when: `2015 to 15 Aug 2021`, `since 3 March 2020`. */
export function dates({ dated }: Pick<Subject, 'dated'>): string {
	if ('edtf' in dated) return date(dated);
	const { first, last } = dated;
	const name = ({ span, precision }: WrittenUnit) => instant(span.from, precision);
	if (!first) return last ? `until ${name(last)}` : '';
	if (!last) return `since ${name(first)}`;
	const [start, end] = [name(first), name(last)];
	return start === end ? start : `${start} to ${end}`;
}

/** All that is compared, by their titles: `Support channels and Isolation`. */
export function names(subjects: readonly Subject[]): string {
	return list(subjects.map((subject) => isolated(title(subject), 'ltr')));
}

/** What a comparison is called: `Support channels and Isolation compared`. */
export function compared(subjects: readonly Subject[]): string {
	return capital(`${names(subjects)} compared`);
}

/** The heading of a comparison: `Two periods, both from day 0`. */
export function heading({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period') ? 'periods' : 'stretches of time';
	const many = `${['', 'One', 'Two', 'Three', 'Four'][subjects.length]} ${all}`;
	if (alignment === 'calendar') return `${many} on one calendar`;
	if (alignment === 'proportional') return `${many}, each as a whole`;
	return `${many}, ${subjects.length === 2 ? 'both' : 'all'} from day 0`;
}

/** What stands beside a subject's title: its dates, length and number of events. */
export function headFacts({ subject, events: count }: Facts): string[] {
	return [...ownDates(subject), length(subject), events(count)];
}

/** A subject's dates where its title does not say them already. */
export function ownDates(subject: Subject): string[] {
	return subject.kind === 'window' ? [] : [dates(subject)];
}

/** What differs, in a sentence or two. */
export function summary({ subjects, facts }: Comparison): string {
	const [a, b] = facts;
	if (facts.length !== 2 || !a || !b) {
		const counts = facts.map(({ events, subject }) => `${range(events)} ${within(subject)}`);
		return `Events that begin: ${list(counts)}.`;
	}
	const ratio = tempoRatio(a, b);
	const tempo = ratio ? `, which is ${density(ratio)}` : '';
	const longerOrNot = a.length === b.length ? 'as long' : longer(subjects[0]!, subjects[1]!);
	return `${events(a.events)} ${within(a.subject)}, ${range(b.events)} ${within(b.subject)}${tempo} and ${longerOrNot}.`;
}

/** `in Support channels`, `in 2015 to 2020`, `until 2 July 1911`, `before “Taliban takes Kabul”`. */
function within(subject: Subject): string {
	const name = title(subject);
	const isClosed = 'first' in subject.dated && subject.dated.first && subject.dated.last;
	if (subject.kind === 'period' || (subject.kind === 'window' && isClosed))
		return `in ${isolated(name, 'ltr')}`;
	return isolated(name.charAt(0).toLowerCase() + name.slice(1), 'ltr');
}

/** What must be known of the subjects before their numbers are taken at their word, one sentence each. */
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
					`No first date is known of ${list(early.map((label) => isolated(label, 'ltr')))}: counted as possible wherever ${early.length > 1 ? 'they may belong; gaps leave them out' : 'it may belong; gaps leave it out'}.`
				]
			: []),
		...overlapsOf(subjects).map(
			({ first, second, shared: { from, to } }) =>
				`${letters[first]} and ${letters[second]} overlap by ${duration(from, to)}: what begins then counts in both.`
		),
		...(areTouching(subjects)
			? ['What begins on the day where one ends and the other begins counts in the later one.']
			: [])
	];
}

/** What a reader must know of a subject before taking its numbers at their word. */
export function cautionsOf(subject: Subject, empty: boolean): string[] {
	const { from, to } = subject.extent;
	const start = instant(from, 'day');
	return cautionsFound(subject, empty).map((caution) => {
		switch (caution.is) {
			case 'no-length':
				return 'it has no length';
			case 'no-start':
				return `no start is given: it is measured from the story’s first known date, ${start}`;
			case 'loose-start':
				return `its start is given only to the ${caution.precision}: day 0 is ${start}`;
			case 'no-end':
				return `it has no end: it is measured to the story’s last known date, ${instant(to - 1, 'day')}`;
			case 'empty':
				return 'nothing begins in it';
		}
	});
}

/** What a recurring kind is called: as the story tells it, else in the source's words. */
export function kind({ label, quote }: Pick<RecurringKind, 'label' | 'quote'>): string {
	return label ?? `“${quote}”`;
}

/** What a ruler measures. */
export const rulers = {
	calendar: 'Calendar',
	elapsed: 'Elapsed time',
	proportional: 'Percent'
};

/** A mark of a ruler of elapsed time: `Day 0`, `−2 months`, `5 years`. */
export function elapsed(number: number, unit: 'day' | 'month' | 'year'): string {
	if (number === 0) return 'Day 0';
	const many = Math.abs(number);
	const [amount, name] = unit === 'month' && many % 12 === 0 ? [many / 12, 'year'] : [many, unit];
	return `${number < 0 ? '−' : ''}${amount} ${name}${amount === 1 ? '' : 's'}`;
}

export function percent(number: number): string {
	return `${number} %`;
}

/** What must be said of how a drawing is aligned. */
export function aligned(alignment: Alignment, overlaid: boolean): string {
	const scale = {
		proportional:
			'Each is stretched to the same length: the ruler says percent, and a day is not as long in one as in the other.',
		elapsed: 'One scale for all: a year is as long in one as in the other.',
		calendar: 'As they lie in time, on one scale.'
	}[alignment];
	const cut = 'Only what begins within is drawn; what goes on is cut at the end.';
	const over = overlaid ? ' The second is hollow and stands under the first in each lane.' : '';
	return `${scale} ${cut}${over}`;
}
