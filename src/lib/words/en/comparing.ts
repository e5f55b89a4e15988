/* The page that compares: its controls, its parts, the heads of its table. */
import type { TempoUnit } from '#lib/comparison/tempo.ts';
import { capital } from './documents.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

/** Before the box that chooses a subject, counted from 0. */
export function chooses(at: number): string {
	return ['Compare', 'with'][at] ?? 'and with';
}

export const aWindow = 'A window of dates…';
export const beforeAnEvent = 'Before an event…';
export const fromAnEvent = 'From an event on…';
export const from = 'From';
export const to = 'to';
export const swap = 'Swap A and B';
export const add = 'Add';

export function remove(letter: string): string {
	return `Remove ${letter}`;
}

export function dividing(letter: string): string {
	return `Event that divides ${letter}`;
}

export const alignedAt = 'aligned at';
export const alignments = {
	start: 'the start of each',
	event: 'an event in each…',
	calendar: 'the calendar',
	proportional: 'percent of each'
};

/** Where nothing is to be chosen: `aligned at an event in each`. */
export function alignment(at: keyof typeof alignments): string {
	return `${alignedAt} ${alignments[at].replace('…', '')}`;
}

export function dayZero(letter: string): string {
	return `Day 0 of ${letter}`;
}

export function startOf(title: string): string {
	return `the start of ${title}`;
}

/** On a button that brings the choices; then what it is to those who hear it alone. */
export const change = 'Change';
export const changeWhat = 'Change what is compared';

export const overlay = 'Draw B over A';
export const figure = 'What is compared, on one ruler';
export const anotherPair = 'Choose another pair of periods';
export const everyPair = 'Every pair of periods';

export function pair(first: string, second: string): string {
	return list([isolated(first, 'ltr'), isolated(second, 'ltr')]);
}

export const asTable = 'The same as a table';
export const csv = 'Download as CSV';
export const differs = 'What differs';

/** What a table is, to those who hear it before they see it. */
export function caption(names: string): string {
	return `${names}, and how they differ`;
}

export function pairCaption(first: string, second: string): string {
	return `${first}, ${second}, and how they differ`;
}

/** @param ignored parts of the address @param instead titles of what is compared */
export function notComparable(ignored: readonly string[], instead: string): string {
	return `The address asked for something that cannot be compared in this story (${ignored.join(', ')}). ${sentence(`Shown instead: ${instead}`)}`;
}

export function noTime(token: string): string {
	return `“${token}” is no stretch of time: it must have dates, the first before the last.`;
}

export const showEvents = ', show the events';
export const close = 'Close';
export const noEvent = 'No event begins in it.';
export const openBeginning = 'Its date leaves open whether it begins in this period.';
export const someReadings = 'counted in some readings of its date';

/** In the place of a number, a name or a drawing. */
export const none = 'none';
export const noneForCertain = 'none for certain';

export const heads = {
	dates: 'Dates',
	length: 'Length',
	events: 'Events',
	tempo: 'Tempo',
	gap: 'Longest gap',
	first: 'First certain event',
	last: 'Last certain event',
	basis: 'Where dates come from',
	ownActors: 'Own actors',
	unsettled: 'Actors whose dates leave it open'
};

export function actorsOnlyIn(letter: string): string {
	return `Actors only in ${letter}`;
}

export function actorsShared(subjects: number): string {
	return subjects > 2 ? 'Actors in several' : 'Actors in both';
}

/** How many actors several have. */
export function shared(number: number, subjects: number): string {
	return `${number} in ${subjects > 2 ? 'several' : 'both'}`;
}

/** Of a table with two subjects, or more, each of which differs from the first. */
export function difference(subjects: number): string {
	return subjects > 2 ? 'Difference from A' : 'Difference';
}

export function casesOf(kind: string): string {
	return `Cases of ${kind}`;
}

export function caseNumber(number: number): string {
	return `Case ${number}`;
}

/** Over the numbers of cases of one kind. */
export function cases(kind: string): string {
	return `${kind}: cases`;
}

/** Over the cases of one kind, the first of one beside the first of the other. */
export function caseByCase(kind: string): string {
	return `${kind}: case by case`;
}

export const caseByCaseMeans = 'Days after day 0 of each, the first case beside the first.';

/** An event with what is said of it, in a cell. */
export function eventWith(label: string, said: string): string {
	return `${isolated(label, 'ltr')}, ${said}`;
}

/** The events behind a number: `Diplomacy in A, Support channels`. */
export function within(what: string, letter: string, title: string): string {
	return `${what} in ${letter}, ${title}`;
}

export const gapNeighbours = 'Before and after the longest gap';

/** After a number of events. */
export const tempoIn: Readonly<Record<TempoUnit, string>> = {
	day: 'events a day',
	month: 'events a month',
	year: 'events a year',
	decade: 'events a decade',
	century: 'events a century',
	millennium: 'events a millennium',
	'ten-millennia': 'events in 10,000 years',
	'hundred-millennia': 'events in 100,000 years'
};

/** How dense the second is. */
export function secondIs(density: string): string {
	return `B is ${density}.`;
}

/** Over the numbers that `tempo` gives; without a unit where everything is too short for one. */
export function tempoHead(unit: TempoUnit | null): string {
	return unit ? capital(tempoIn[unit]) : heads.tempo;
}
