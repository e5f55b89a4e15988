import type { Comparison } from '#lib/comparison/difference.ts';
import type { EventCount } from '#lib/comparison/event-count.ts';
import { categoryById, documentKind } from '#lib/story/lookup.ts';
import type { Outline } from '#lib/story/types.ts';
import { letters } from '#lib/comparison/letters.ts';
import { words } from '#lib/words/words.ts';

/** The events behind a number or a name, as they are listed when it is pressed. */
export interface Evidence {
	/** names the panel in the page; what opens it points there */
	readonly key: string;
	/** what the events are: `Diplomacy in A, Support channels` */
	readonly head: string;
	/** whether that is a name alone, as the story has it */
	readonly named: boolean;
	/** ids, in time order */
	readonly events: readonly string[];
	/** those of them that count in some readings of their dates only */
	readonly possible: readonly string[];
}

/** Keys of panels, so that what opens one need not know how they are made. */
export const keys = {
	events: (i: number) => `events-${letters[i]}`,
	category: (id: string, i: number) => `category-${id}-${letters[i]}`,
	basis: (basis: string, i: number) => `basis-${basis}-${letters[i]}`,
	gap: (i: number, bound: 'least' | 'most') => `gap-${bound}-${letters[i]}`,
	ends: (i: number) => `ends-${letters[i]}`,
	recurring: (passage: string, i: number) => `cases-${passage}-${letters[i]}`,
	actor: (name: string) => `actor-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`
};

/** Everything that can be opened in a comparison; what no event is behind is left out. */
export function evidenceOf(story: Outline, { subjects, facts, actors, recurring }: Comparison): Evidence[] {
	const within = (what: string, i: number) =>
		words.comparing.within(what, letters[i] ?? '', words.comparison.title(subjects[i]!));
	const counted = (key: string, head: string, { certain, possible }: EventCount): Evidence => ({
		key,
		head,
		named: false,
		events: [...certain, ...possible],
		possible
	});
	const listed = (key: string, head: string, events: readonly string[], named = false): Evidence => ({
		key,
		head,
		named,
		events,
		possible: []
	});
	return [
		...facts.flatMap((fact, i) => [
			counted(keys.events(i), within(words.comparing.heads.events, i), fact.events),
			...fact.categories.flatMap(({ category, count }) => {
				const title = categoryById(story, category)?.title;
				return title ? [counted(keys.category(category, i), within(title, i), count)] : [];
			}),
			...fact.basis.map(({ basis, count }) =>
				counted(keys.basis(basis, i), within(words.basis.title(basis, documentKind(story)), i), count)
			),
			...(['least', 'most'] as const).map((bound) =>
				listed(
					keys.gap(i, bound),
					within(words.comparing.gapNeighbours, i),
					fact.gap[bound] ? [fact.gap[bound].after, fact.gap[bound].before] : []
				)
			)
		]),
		...recurring.flatMap(({ kind, counts }) =>
			counts.map((count, i) =>
				counted(keys.recurring(kind.passage, i), within(words.comparison.kind(kind), i), count)
			)
		),
		...[
			...actors.onlyIn.flat(),
			...actors.inSeveral.map(({ name, events }) => ({ name, events: events.flat() }))
		].map(({ name, events }) => listed(keys.actor(name), name, events, true))
	].filter(({ events }) => events.length > 0);
}
