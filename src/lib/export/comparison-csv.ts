import { DAY } from '#lib/dates/calendar.ts';
import { isoDay } from '#lib/dates/iso.ts';
import { countDifference, type Comparison } from '#lib/comparison/difference.ts';
import type { EventCount, NumberRange } from '#lib/comparison/event-count.ts';
import { letters } from '#lib/comparison/letters.ts';
import { daysAfter, matchedPairs } from '#lib/comparison/matched.ts';
import type { Outline, EventOutline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import { writeCsv } from './csv.ts';

const columns = ['measure', 'item', 'subject', 'least', 'most', 'unit', 'text', 'events', 'possible events'];

type Row = readonly [
	measure: string,
	item: string,
	subject: string,
	least: number | null,
	most: number | null,
	unit: string,
	text: string,
	events: readonly string[],
	possible: readonly string[]
];

/**
 * A comparison as CSV, one statement a row: what is measured, of which subject, at least and at
 * most, with the ids of the events behind it, spaces between them. Differences are rows whose subject is `B-A`.
 * Cases of one kind are paired in order of time, each with its days after day 0 (`origins`, ms UTC; default: the starts).
 */
export function comparisonCsv(
	story: Outline,
	comparison: Comparison,
	origins: readonly number[] = comparison.subjects.map(({ extent }) => extent.from)
): string {
	const { subjects, facts, actors, recurring } = comparison;
	const letter = (i: number): string => letters[i] ?? '';
	const text = (measure: string, i: number, words: string): Row => [
		measure,
		'',
		letter(i),
		null,
		null,
		'',
		words,
		[],
		[]
	];
	const number = (measure: string, i: number, least: number, most: number, unit: string): Row => [
		measure,
		'',
		letter(i),
		least,
		most,
		unit,
		'',
		[],
		[]
	];

	function counted(
		measure: string,
		item: string,
		counts: readonly EventCount[],
		where: (event: EventOutline) => boolean
	): Row[] {
		const own = counts.map((count, i): Row => [
			measure,
			item,
			letter(i),
			count.least,
			count.most,
			'events',
			'',
			count.certain,
			count.possible
		]);
		const differences = counts.slice(1).map((_, i): Row => {
			const { least, most } = countDifference(comparison, 0, i + 1, where);
			return [measure, item, `${letter(i + 1)}-A`, least, most, 'events', '', [], []];
		});
		return [...own, ...differences];
	}

	const rows: Row[] = [
		['story', '', '', null, null, '', story.title, [], []],
		...subjects.map((subject, i) => text('subject', i, words.comparison.title(subject))),
		...subjects.map(({ extent }, i) => text('from', i, isoDay(extent.from))),
		...subjects.map(({ extent }, i) => text('to, not included', i, isoDay(extent.to))),
		...facts.map(({ length }, i) => number('length', i, length / DAY, length / DAY, 'days')),
		...counted(
			'events',
			'',
			facts.map(({ events }) => events),
			() => true
		),
		...story.categories.flatMap(({ id, title }, at) =>
			title === null
				? []
				: counted(
						'category',
						title,
						facts.map(({ categories }) => categories[at]!.count),
						({ category }) => category === id
					)
		),
		...facts.flatMap(({ tempo }, i) =>
			tempo ? [number('tempo', i, tempo.least, tempo.most, words.comparing.tempoIn[tempo.unit])] : []
		),
		...facts.flatMap(({ gap: { least, most } }, i): Row[] =>
			most
				? [
						[
							'longest gap',
							'',
							letter(i),
							least ? (least.to - least.from) / DAY : 0,
							(most.to - most.from) / DAY,
							'days',
							'',
							least ? [least.after, least.before] : [most.after, most.before],
							[]
						]
					]
				: []
		),
		...facts.flatMap(({ first, last }, i): Row[] =>
			first && last
				? [
						['first certain event', '', letter(i), null, null, '', '', [first], []],
						['last certain event', '', letter(i), null, null, '', '', [last], []]
					]
				: []
		),
		...(['stated', 'inferred', 'referenced'] as const).flatMap((basis, at) =>
			counted(
				'date basis',
				basis,
				facts.map((fact) => fact.basis[at]!.count),
				(event) => event.basis === basis
			)
		),
		...recurring.flatMap(({ kind, counts }) =>
			counted('cases', kind.label ?? kind.quote, counts, ({ id }) => kind.events.includes(id))
		),
		...subjects.slice(1).flatMap((_, i) =>
			matchedPairs(story, comparison, origins, 0, i + 1).flatMap(({ kind, pairs }) =>
				pairs.flatMap(({ a, b, later }, n): Row[] => {
					const item = `${kind.label ?? kind.quote}, ${n + 1}`;
					const days = (subject: string, range: NumberRange, ids: readonly string[]): Row => [
						'paired case',
						item,
						subject,
						finite(range.least),
						finite(range.most),
						'days',
						'',
						ids,
						[]
					];
					const other = letter(i + 1);
					return [
						days(letter(0), daysAfter(a, origins[0]!), [a.id]),
						days(other, daysAfter(b, origins[i + 1]!), [b.id]),
						days(`${other}-A`, later, [])
					];
				})
			)
		),
		...actors.onlyIn.flatMap((names, i) =>
			names.map(({ name, events }): Row => ['actor only in', name, letter(i), null, null, '', '', events, []])
		),
		...actors.inSeveral.flatMap(({ name, events }) =>
			events.map((ids, i): Row => ['actor in several', name, letter(i), null, null, '', '', ids, []])
		)
	];
	return writeCsv([columns, ...rows.map((row) => row.map(cellText))]);
}

function finite(number: number): number | null {
	return Number.isFinite(number) ? number : null;
}

function cellText(cell: Row[number]): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(Math.round(cell * 1000) / 1000);
	return typeof cell === 'string' ? cell : cell.join(' ');
}
