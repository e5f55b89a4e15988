import { describe, expect, test } from 'vitest';
import { cardsFileOf } from '#lib/embed/late-cards.ts';
import { listedTogether } from '#lib/story/sizes.ts';
import { stretchesOf } from '#lib/story/stretches.ts';

describe('cardsFileOf(place)', () => {
	test('is the stretch of all events, counted from 1, that the build writes the card into', () => {
		const places = Array.from({ length: 2 * listedTogether + 1 }, (_, place) => place);
		stretchesOf(places, listedTogether).forEach((stretch, i) => {
			expect([...new Set(stretch.map(cardsFileOf))]).toEqual([i + 1]);
		});
	});
});
