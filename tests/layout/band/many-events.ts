import { randomLcg } from 'd3';
import type { Category, Mention, StoryEvent } from '#lib/story/types.ts';
import { sketchEvents } from './timeline-story.ts';

export const fiveCategories: readonly Category[] = (['law', 'trade', 'talks', 'aid', 'war'] as const).map(
	(id, i) => ({ id, title: id, hue: (i + 1) as Category['hue'] })
);

const day = 86_400_000;
const names = [
	'Ban',
	'First round of talks',
	'Agreement with the Republic',
	'Kabul',
	'A decade of partnership'
];

/**
 * Events of forty years, the same for the same seed: most known to the day and more of them in some years than in others,
 * some known to a month or year, one in ten going on for days to years.
 */
export function manyEvents(count: number, seed = 1): StoryEvent[] {
	const random = randomLcg(seed / 1000);
	const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
	const isoDay = (days: number) => new Date(Date.UTC(1980, 0) + days * day).toISOString().slice(0, 10);
	return sketchEvents(
		Array.from({ length: count }, (_, i) => {
			const from = Math.floor((random() < 0.4 ? 0.55 + random() * 0.1 : random()) * 14_600);
			const a = isoDay(from);
			const form = random();
			const isSpan = form > 0.9;
			const when = isSpan
				? `${a}/${isoDay(from + 1 + Math.floor(10 ** (random() * 3.4)))}`
				: form > 0.85
					? a.slice(0, 7)
					: form > 0.82
						? a.slice(0, 4)
						: a;
			return {
				id: `e${i}`,
				when,
				label: `${pick(names)} ${i}`,
				category: pick(fiveCategories).id,
				mention: pick<Mention>(['described', 'described', 'instance', 'context'])
			};
		})
	);
}
