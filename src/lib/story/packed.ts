import { packDate, unpackDate, type PackedDate } from '#lib/dates/packed.ts';
import type { WritingDirection } from './language.ts';
import type {
	Category,
	Confidence,
	DateBasis,
	EventOutline,
	Mention,
	Outline,
	PassageLink,
	PassageRole,
	SourceOutline,
	Story
} from './types.ts';

const kinds: readonly EventOutline['kind'][] = ['point', 'span'];
const bases: readonly DateBasis[] = ['stated', 'inferred', 'referenced'];
const mentions: readonly Mention[] = ['described', 'instance', 'context'];
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
const roles: readonly PassageRole[] = ['describes', 'illustrates'];

/**
 * An outline as it travels to a page's script: one list for each thing known of events, so that names are said once,
 * and indices into other lists instead of ids. Made and read by this module alone: not a format for others.
 */
export interface PackedOutline {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	/** left out where time runs from left to right */
	readonly direction?: WritingDirection | undefined;
	readonly categories: readonly Category[];
	readonly sources: readonly SourceOutline[];
	readonly actors: readonly string[];
	readonly periods: readonly PackedPeriod[];
	readonly passages: {
		readonly id: readonly string[];
		readonly source: readonly number[];
		readonly section: readonly number[];
		readonly paragraph: readonly number[];
	};
	readonly events: {
		readonly id: readonly string[];
		readonly title: readonly string[];
		readonly label: readonly string[];
		readonly when: readonly PackedDate[];
		/** -1 for none */
		readonly period: readonly number[];
		/** places of category, kind, basis, mention and confidence, one after the other; -1 for a confidence not given */
		readonly traits: readonly number[];
		readonly actors: readonly (readonly number[])[];
		/** twice the place of the passage, and one more where it illustrates */
		readonly passages: readonly (readonly number[])[];
	};
}

type PackedPeriod = readonly [
	id: string,
	title: string,
	shortTitle: string,
	when: PackedDate,
	passages: readonly number[]
];

/** How many traits of an event stand together. */
const traits = 5;

/** Leaves out what is only read. `unpackOutline` makes an outline of it again. */
export function packOutline(story: Story): PackedOutline {
	const { id, title, language, direction, categories, sources, periods, passages, events } = story;
	const actors = [...new Set(events.flatMap((event) => event.actors))];
	const placeOf = (items: readonly { readonly id: string }[]) => {
		const places = new Map(items.map((item, place) => [item.id, place]));
		return (wanted: string) => places.get(wanted) ?? -1;
	};
	const category = placeOf(categories);
	const source = placeOf(sources);
	const period = placeOf(periods);
	const passage = placeOf(passages);
	const actor = placeOf(actors.map((name) => ({ id: name })));
	return {
		id,
		title,
		language,
		direction: direction === 'ltr' ? undefined : direction,
		categories,
		actors,
		sources: sources.map(({ id, kind, title, note }) => ({ id, kind, title, note })),
		periods: periods.map((each) => [
			each.id,
			each.title,
			each.shortTitle,
			packDate(each.when),
			each.passages.map(passage)
		]),
		passages: {
			id: passages.map((each) => each.id),
			source: passages.map((each) => source(each.source)),
			section: passages.map((each) => each.section),
			paragraph: passages.map((each) => each.paragraph)
		},
		events: {
			id: events.map((event) => event.id),
			title: events.map((event) => event.title),
			label: events.map((event) => event.label),
			when: events.map((event) => packDate(event.when)),
			period: events.map((event) => (event.period === null ? -1 : period(event.period))),
			traits: events.flatMap((event) => [
				category(event.category),
				kinds.indexOf(event.kind),
				bases.indexOf(event.basis),
				mentions.indexOf(event.mention),
				event.confidence === null ? -1 : confidences.indexOf(event.confidence)
			]),
			actors: events.map((event) => event.actors.map(actor)),
			passages: events.map((event) =>
				event.passages.map((link) => 2 * passage(link.passage) + roles.indexOf(link.role))
			)
		}
	};
}

/** The outline that was packed. */
export function unpackOutline(packed: PackedOutline): Outline {
	const { id, title, language, direction = 'ltr', categories, sources, actors } = packed;
	const periods = packed.periods.map(([id, title, shortTitle, when, passages], i) => ({
		id,
		number: i + 1,
		title,
		shortTitle,
		when: unpackDate(when),
		passages: passages.map((place) => packed.passages.id[place]!)
	}));
	const events = packed.events.id.map((id, i): EventOutline => {
		const trait = (which: number) => packed.events.traits[traits * i + which]!;
		return {
			id,
			title: packed.events.title[i]!,
			label: packed.events.label[i]!,
			when: unpackDate(packed.events.when[i]!),
			kind: kinds[trait(1)]!,
			basis: bases[trait(2)]!,
			category: categories[trait(0)]!.id,
			actors: packed.events.actors[i]!.map((place) => actors[place]!),
			mention: mentions[trait(3)]!,
			confidence: confidences[trait(4)] ?? null,
			passages: packed.events.passages[i]!.map((place): PassageLink => {
				return { passage: packed.passages.id[place >> 1]!, role: roles[place & 1]! };
			}),
			period: packed.periods[packed.events.period[i]!]?.[0] ?? null
		};
	});
	const resting = packed.passages.id.map((): string[] => []);
	for (const [i, places] of packed.events.passages.entries())
		for (const place of new Set(places.map((both) => both >> 1))) resting[place]!.push(packed.events.id[i]!);
	const passages = packed.passages.id.map((id, i) => ({
		id,
		source: sources[packed.passages.source[i]!]!.id,
		events: resting[i]!,
		section: packed.passages.section[i]!,
		paragraph: packed.passages.paragraph[i]!
	}));
	return { id, title, language, direction, categories, sources, periods, events, passages };
}
