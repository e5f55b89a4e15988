import { isFromSource } from '#lib/story/mention.ts';
import type { ComparedStory } from '#lib/story/compared-story.ts';
import type { DateBasis, EventOutline } from '#lib/story/types.ts';
import type { EventCount, NumberRange } from './event-count.ts';
import { longestGap, type GapRange } from './gap-range.ts';
import { beginningOf, memberships } from './readings.ts';
import { recurringKinds, type RecurringKind } from './recurring.ts';
import type { Subject } from './subject.ts';
import { tempos, type Tempo } from './tempo.ts';

/** An actor with the ids of the events in one subject, those of uncertain place included. */
export interface ActorEvents {
	readonly name: string;
	readonly events: readonly string[];
}

/** What is to be said of one subject by itself. */
export interface Facts {
	readonly subject: Subject;
	readonly events: EventCount;
	/** by category, in the story's order, empty ones included */
	readonly categories: readonly { readonly category: string; readonly count: EventCount }[];
	/** by where dates come from, empty ones included */
	readonly basis: readonly { readonly basis: DateBasis; readonly count: EventCount }[];
	/** ms; 0 for a subject without length */
	readonly length: number;
	/** in the unit that suits all that are compared; null for a subject shorter than half of it */
	readonly tempo: Tempo | null;
	readonly gap: GapRange;
	/** ids of the first and last that count for certain, in time order; null without any */
	readonly first: string | null;
	readonly last: string | null;
}

/** Who takes part where; names in alphabetical order. */
export interface SharedActors {
	/** for each subject, those who take part in its events for certain, and in no other subject's even possibly */
	readonly onlyIn: readonly (readonly ActorEvents[])[];
	/** those who for certain take part in more than one subject, with their events in each */
	readonly inSeveral: readonly { readonly name: string; readonly events: readonly (readonly string[])[] }[];
	/** those of whom uncertain dates leave it open */
	readonly unsettled: readonly string[];
}

/** Two to four subjects side by side. */
export interface Comparison {
	readonly subjects: readonly Subject[];
	readonly facts: readonly Facts[];
	readonly actors: SharedActors;
	/** recurring kinds with a case in more than one subject, with the cases in each */
	readonly recurring: readonly { readonly kind: RecurringKind; readonly counts: readonly EventCount[] }[];
	/** every event that counts in some subject in some reading, with the subjects of each reading as bits */
	readonly readings: readonly { readonly event: EventOutline; readonly masks: readonly number[] }[];
}

const bases: readonly DateBasis[] = ['stated', 'inferred', 'referenced'];

/**
 * What is in each subject and what they share. An event counts where it begins; what was going on already does not.
 * @param context whether events that are not in the source count
 */
export function compareSubjects(
	story: ComparedStory,
	subjects: readonly Subject[],
	context = false
): Comparison {
	const readings = story.events
		.filter((event) => context || isFromSource(event))
		.map((event) => ({ event, masks: memberships(event, subjects) }))
		.filter(({ masks }) => masks.some((mask) => mask > 0));
	const kinds = recurringKinds(
		story,
		readings.map(({ event }) => event)
	);
	const counted = subjects.map(({ extent }, i) => ({
		length: extent.to - extent.from,
		events: countIn(readings, i)
	}));
	const tempo = tempos(counted);
	return {
		subjects,
		readings,
		facts: subjects.map((subject, i) => ({
			...counted[i]!,
			...factsOf(story, subject, i, readings, counted[i]!.events),
			tempo: tempo[i]!
		})),
		actors: sharedActors(subjects.length, readings),
		recurring: kinds
			.map((kind) => {
				const cases = new Set(kind.events);
				return { kind, counts: subjects.map((_, i) => countIn(readings, i, ({ id }) => cases.has(id))) };
			})
			.filter(({ counts }) => counts.filter(({ most }) => most > 0).length > 1)
	};
}

type Readings = Comparison['readings'];

function countIn(
	readings: Readings,
	i: number,
	where: (event: EventOutline) => boolean = () => true
): EventCount {
	const [certain, possible]: [string[], string[]] = [[], []];
	for (const { event, masks } of readings) {
		if (!where(event)) continue;
		if (masks.every((mask) => has(mask, i))) certain.push(event.id);
		else if (masks.some((mask) => has(mask, i))) possible.push(event.id);
	}
	return { least: certain.length, most: certain.length + possible.length, certain, possible };
}

function has(mask: number, i: number): boolean {
	return (mask & (1 << i)) !== 0;
}

function factsOf(
	story: ComparedStory,
	subject: Subject,
	i: number,
	readings: Readings,
	{ certain: sure }: EventCount
): Omit<Facts, 'length' | 'events' | 'tempo'> {
	const certain = new Set(sure);
	const inside = readings.filter(({ masks }) => masks.some((mask) => has(mask, i)));
	const beginners = inside.map(({ event: { id, when } }) => {
		const { earliest, latest } = beginningOf(when);
		return {
			event: id,
			certain: certain.has(id),
			earliest: earliest === -Infinity ? earliest : Math.max(earliest, subject.from ?? -Infinity),
			latest: Math.min(latest, subject.to === null ? Infinity : subject.to - 1)
		};
	});
	return {
		subject,
		categories: story.categories.map(({ id }) => ({
			category: id,
			count: countIn(readings, i, ({ category }) => category === id)
		})),
		basis: bases.map((basis) => ({ basis, count: countIn(readings, i, (event) => event.basis === basis) })),
		gap: longestGap(beginners),
		first: sure[0] ?? null,
		last: sure.at(-1) ?? null
	};
}

/**
 * How many more events of some sort begin in subject `to` than in subject `from`; less than zero for fewer. An event on an
 * uncertain side of a boundary is read one way at a time, never as missing on both sides.
 */
export function countDifference(
	{ readings }: Pick<Comparison, 'readings'>,
	from: number,
	to: number,
	where: (event: EventOutline) => boolean = () => true
): NumberRange {
	let [least, most] = [0, 0];
	for (const { event, masks } of readings) {
		if (!where(event)) continue;
		const steps = masks.map((mask) => Number(has(mask, to)) - Number(has(mask, from)));
		least += Math.min(...steps);
		most += Math.max(...steps);
	}
	return { least, most };
}

function sharedActors(count: number, readings: Readings): SharedActors {
	const byName = new Map<string, Readings[number][]>();
	for (const reading of readings)
		for (const name of new Set(reading.event.actors)) {
			const own = byName.get(name);
			if (own) own.push(reading);
			else byName.set(name, [reading]);
		}
	const onlyIn: ActorEvents[][] = Array.from({ length: count }, () => []);
	const inSeveral: { name: string; events: string[][] }[] = [];
	const unsettled: string[] = [];
	for (const name of [...byName.keys()].sort((a, b) => (a < b ? -1 : 1))) {
		const own = byName.get(name)!;
		const counts = Array.from({ length: count }, (_, i) => countIn(own, i));
		const events = counts.map((_, i) =>
			own.filter(({ masks }) => masks.some((mask) => has(mask, i))).map(({ event }) => event.id)
		);
		const sure = counts.filter(({ least }) => least > 0).length;
		const some = counts.filter(({ most }) => most > 0).length;
		const first = counts.findIndex(({ least }) => least > 0);
		if (sure > 1) inSeveral.push({ name, events });
		else if (sure === 1 && some === 1) onlyIn[first]!.push({ name, events: events[first]! });
		else unsettled.push(name);
	}
	return { onlyIn, inSeveral, unsettled };
}

/** Whether two subjects share some time, and how much, ms; 0 for those that only touch. */
export function sharedTime(a: Subject, b: Subject): number {
	return Math.max(0, Math.min(a.extent.to, b.extent.to) - Math.max(a.extent.from, b.extent.from));
}
