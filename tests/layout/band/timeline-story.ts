import fc from 'fast-check';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { compareDates } from '#lib/dates/fuzzy.ts';
import type { Category, Confidence, Mention, StoryEvent } from '#lib/story/types.ts';

interface Sketch {
	readonly id: string;
	readonly when: string;
	readonly label?: string;
	readonly kind?: 'point' | 'span';
	readonly category?: string;
	readonly mention?: Mention;
	readonly confidence?: Confidence;
}

/** An event of which only matters what a drawing shows. */
export function sketchEvent({
	id,
	when,
	label = id,
	kind,
	category = 'law',
	mention = 'described',
	confidence = 'high'
}: Sketch): StoryEvent {
	const date = parseEdtf(when);
	return {
		id,
		title: label,
		label,
		summary: label,
		when: date,
		kind: kind ?? (date.kind === 'interval' ? 'span' : 'point'),
		basis: 'referenced',
		basisNote: null,
		datePhrase: null,
		category,
		actors: [],
		mention,
		confidence,
		passages: [],
		references: [],
		note: null,
		period: null
	};
}

/** In time order. */
export function sketchEvents(sketches: readonly Sketch[]): StoryEvent[] {
	return sketches.map(sketchEvent).sort((a, b) => compareDates(a.when, b.when));
}

export const twoCategories: readonly Category[] = [
	{ id: 'law', title: 'Law', hue: 2 },
	{ id: 'trade', title: 'Trade', hue: 5 }
];

const day = 86_400_000;
const isoDay = (days: number) => new Date(Date.UTC(2000, 0) + days * day).toISOString().slice(0, 10);

/** EDTF texts of all the forms a drawing tells apart, between 2000 and 2021. */
const edtf = fc
	.tuple(fc.integer({ min: 0, max: 7300 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 15 }))
	.map(([from, length, form]) => {
		const [a, b] = [isoDay(from), isoDay(from + length)];
		const [year, month] = [a.slice(0, 4), a.slice(0, 7)];
		// Half of them plain days: the common case, and the one in which marks crowd.
		return (
			[
				`${a}/${b}`,
				`${a}/..`,
				`../${b}`,
				`${year}~/${b}`,
				month,
				year,
				`${month}~`,
				`[${a}..${b}]`,
				`[..${month}]`
			][form] ?? a
		);
	});

const words = [
	'Round',
	'Ban suspended',
	'Agreement with the Republic',
	'Kabul',
	'A decade of “silent” partnership',
	'US'
];

/** Stories of up to sixty events, many of them crowded together. */
export const crowdedEvents = fc
	.array(
		fc.record({
			when: edtf,
			label: fc.constantFrom(...words),
			category: fc.constantFrom('law', 'trade'),
			mention: fc.constantFrom<Mention>('described', 'instance', 'context'),
			confidence: fc.constantFrom<Confidence>('high', 'low')
		}),
		{ minLength: 1, maxLength: 60 }
	)
	.map((sketches) => sketchEvents(sketches.map((sketch, i) => ({ ...sketch, id: `e${i}` }))));
