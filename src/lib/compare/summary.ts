import { beginningOf } from '#lib/comparison/readings.ts';
import { sharedTime, tempoRatio, type Comparison } from '#lib/comparison/difference.ts';
import { wordDuration } from '#lib/dates/wording.ts';
import type { Alignment } from '#lib/layout/comparison/align.ts';
import type { Subject } from '#lib/comparison/subject.ts';
import {
	cautions,
	letters,
	wordCount,
	wordLengthDifference,
	wordList,
	wordNumber,
	wordRatio
} from './wording.ts';

const numbers = ['', 'One', 'Two', 'Three', 'Four'];

/** The heading of a comparison: `Two periods, both from day 0`. */
export function headingOf({ subjects }: Pick<Comparison, 'subjects'>, alignment: Alignment): string {
	const all = subjects.every(({ kind }) => kind === 'period') ? 'periods' : 'stretches of time';
	const many = `${numbers[subjects.length]} ${all}`;
	if (alignment === 'calendar') return `${many} on one calendar`;
	if (alignment === 'proportional') return `${many}, each as a whole`;
	return `${many}, ${subjects.length === 2 ? 'both' : 'all'} from day 0`;
}

/** What differs, in a sentence or two. */
export function summaryOf({ subjects, facts }: Comparison): string {
	const events = facts.map(({ events, subject }) => `${wordNumber(events)} ${placeOf(subject)}`);
	const [a, b] = facts;
	if (facts.length !== 2 || !a || !b) return `Events that begin: ${wordList(events)}.`;
	const ratio = tempoRatio(a, b);
	const tempo = ratio ? `, which is ${wordRatio(ratio)}` : '';
	return `${wordCount(a.events)} ${placeOf(a.subject)}, ${wordNumber(b.events)} ${placeOf(b.subject)}${tempo} and ${lengthWords(a.length, b.length, wordLengthDifference(subjects[0]!, subjects[1]!))}.`;
}

/** `in Support channels`, `before “Taliban takes Kabul”`. */
function placeOf({ kind, title }: Subject): string {
	return kind === 'period' || kind === 'window'
		? `in ${title}`
		: title.charAt(0).toLowerCase() + title.slice(1);
}

function lengthWords(a: number, b: number, difference: string): string {
	return a === b ? 'as long' : difference;
}

/** What must be known of the subjects before their numbers are taken at their word, one sentence each. */
export function cautionsOf({ subjects, facts, readings }: Comparison): string[] {
	const own = facts.flatMap(({ subject, events }, i) => {
		const said = cautions(subject, events.most === 0);
		return said.length ? [`${letters[i]}: ${said.join('; ')}.`] : [];
	});
	const overlaps = subjects.flatMap((a, i) =>
		subjects.slice(i + 1).flatMap((b, j) => {
			const shared = sharedTime(a, b);
			if (shared === 0) return [];
			const from = Math.max(a.extent.from, b.extent.from);
			return [
				`${letters[i]} and ${letters[i + 1 + j]} overlap by ${wordDuration(from, from + shared)}: what begins then counts in both.`
			];
		})
	);
	const touching = subjects.some((a) => subjects.some((b) => a.to !== null && a.to === b.from));
	const undated = readings.filter(({ event }) => beginningOf(event.when).earliest === -Infinity);
	const early = undated.filter(({ masks }) => masks.length > 1).map(({ event }) => event.label);
	return [
		...own,
		...(early.length
			? [
					`No first date is known of ${wordList(early)}: counted as possible wherever it may belong; gaps leave it out.`
				]
			: []),
		...overlaps,
		...(touching
			? ['What begins on the day where one ends and the other begins counts in the later one.']
			: [])
	];
}
