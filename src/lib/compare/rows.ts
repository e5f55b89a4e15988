import { words } from '#lib/words/words.ts';
import { countDifference, type Comparison } from '#lib/comparison/difference.ts';
import type { EventCount, NumberRange } from '#lib/comparison/event-count.ts';
import { matchedPairs } from '#lib/comparison/matched.ts';
import { tempoRatio } from '#lib/comparison/tempo.ts';
import { eventById, documentKind } from '#lib/story/lookup.ts';
import type { Outline, EventOutline } from '#lib/story/types.ts';
import { keys } from './evidence.ts';
import { letters } from '#lib/comparison/letters.ts';

/** One statement about every subject. */
export interface ComparisonRow {
	readonly key: string;
	readonly head: string;
	/** lane colour of a category; null for everything else */
	readonly hue: number | null;
	/** for each subject */
	readonly cells: readonly Cell[];
	/** in words: how the second differs from the first; with more than two, each from the first */
	readonly difference: string;
}

export interface Cell {
	readonly text: string;
	/** key of the events behind it; null where none are */
	readonly evidence: string | null;
}

/**
 * All that is said of a comparison, in the order of its table. Of what no event of the story has, nothing is said.
 * @param origins day 0 of each subject, ms UTC; default: their starts
 */
export function rowsOf(
	story: Outline,
	comparison: Comparison,
	origins: readonly number[] = comparison.subjects.map(({ extent }) => extent.from)
): ComparisonRow[] {
	const { subjects, facts, actors, recurring } = comparison;
	const { heads } = words.comparing;
	const plain = (texts: readonly string[]) => texts.map((text): Cell => ({ text, evidence: null }));
	const counted = (all: readonly EventCount[], key: (i: number) => string) =>
		all.map((count, i): Cell => ({ text: words.numbers.range(count), evidence: key(i) }));
	const against = (say: (i: number) => string) => sayAgainst(subjects.length, say);
	const counts = (where?: (event: EventOutline) => boolean) =>
		against((i) => words.difference.more(countDifference(comparison, 0, i, where)));
	const row = (key: string, head: string, cells: readonly Cell[], difference: string): ComparisonRow => ({
		key,
		head,
		hue: null,
		cells,
		difference
	});
	const name = (id: string | null) => {
		const event = id === null ? undefined : eventById(story, id);
		return event
			? words.comparing.eventWith(event.label, words.dates.date(event.when, 'short'))
			: words.comparing.none;
	};
	const matched = subjects.length === 2 ? matchedPairs(story, comparison, origins) : [];
	/** When the cases of a kind come that both have, the first beside the first. */
	const pairedRows = (passage: string) =>
		(matched.find(({ kind }) => kind.passage === passage)?.pairs ?? []).map(({ a, b, later }, i) =>
			row(
				`pair-${passage}-${i}`,
				words.comparing.caseNumber(i + 1),
				plain(
					[a, b].map((event, side) =>
						words.comparing.eventWith(event.label, words.difference.day(event, origins[side]!))
					)
				),
				words.difference.later(later)
			)
		);
	return [
		row('dates', heads.dates, plain(subjects.map(words.comparison.dates)), ''),
		row(
			'length',
			heads.length,
			plain(subjects.map(words.difference.length)),
			against((i) => words.difference.longer(subjects[0]!, subjects[i]!))
		),
		row(
			'events',
			heads.events,
			counted(
				facts.map(({ events }) => events),
				keys.events
			),
			counts()
		),
		...story.categories.flatMap(({ id, title, hue }, at) =>
			title === null
				? []
				: [
						{
							...row(
								`category-${id}`,
								title,
								counted(
									facts.map(({ categories }) => categories[at]!.count),
									(i) => keys.category(id, i)
								),
								counts(({ category }) => category === id)
							),
							hue
						}
					]
		),
		row(
			'tempo',
			words.comparing.tempoHead(facts.find(({ tempo }) => tempo)?.tempo?.unit ?? null),
			facts.map((fact, i) => ({ text: words.difference.tempo(fact), evidence: keys.events(i) })),
			against((i) => sayRatio(tempoRatio(facts[0]!, facts[i]!)))
		),
		row(
			'gap',
			heads.gap,
			facts.map(({ gap }, i) => ({
				text: words.difference.gap(gap),
				evidence: keys.gap(i, gap.least ? 'least' : 'most')
			})),
			against((i) => words.difference.longerGap(facts[0]!.gap, facts[i]!.gap))
		),
		row('first', heads.first, plain(facts.map(({ first }) => name(first))), ''),
		row('last', heads.last, plain(facts.map(({ last }) => name(last))), ''),
		...(['stated', 'inferred', 'referenced'] as const).flatMap((basis, at) =>
			story.events.some((event) => event.basis === basis)
				? [
						row(
							`basis-${basis}`,
							words.basis.title(basis, documentKind(story)),
							counted(
								facts.map((fact) => fact.basis[at]!.count),
								(i) => keys.basis(basis, i)
							),
							counts((event) => event.basis === basis)
						)
					]
				: []
		),
		...recurring.flatMap(({ kind, counts: cases }) => [
			row(
				`cases-${kind.passage}`,
				words.comparing.casesOf(words.comparison.kind(kind)),
				counted(cases, (i) => keys.recurring(kind.passage, i)),
				counts(({ id }) => kind.events.includes(id))
			),
			...pairedRows(kind.passage)
		]),
		...(story.events.some((event) => event.actors.length)
			? [
					row(
						'actors',
						heads.ownActors,
						plain(actors.onlyIn.map((names) => words.numbers.digits(names.length))),
						words.comparing.shared(actors.inSeveral.length, subjects.length)
					)
				]
			: [])
	];
}

/** A difference of two is said outright; of more, each with its letter. */
function sayAgainst(count: number, say: (i: number) => string): string {
	const others = Array.from({ length: count - 1 }, (_, i) => i + 1);
	return others
		.map((i) => (count > 2 ? words.difference.of(letters[i] ?? '', say(i)) : say(i)))
		.join(words.numbers.semicolon);
}

function sayRatio(ratio: NumberRange | null): string {
	return ratio ? words.difference.density(ratio) : '';
}
