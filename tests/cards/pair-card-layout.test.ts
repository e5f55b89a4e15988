import { range } from 'd3';
import { expect, test } from 'vitest';
import { floor } from '#lib/cards/card-layout.ts';
import { layoutPairCard } from '#lib/cards/pair-card-layout.ts';

const names = [
	'Law',
	'Reports on the harbour and everything that belongs to it',
	'Rindfleischetikettierungsüberwachung'
];

test.for(range(1, 17))(
	'layoutPairCard gives names and numbers of %i lanes the room of their rows',
	(count) => {
		const lanes = range(count).map((i) => names[i % names.length]!);
		const side = {
			title: 'The early reports',
			facts: ['1900', '4 events'],
			counts: lanes.map(() => '2 to 12')
		};
		const { lanes: placed } = layoutPairCard('A story', lanes, [side, side]);
		for (const { lines, y, step, size } of placed.names) {
			const last = y + (lines.length - 1) * step;
			expect(y - size * 0.75).toBeGreaterThanOrEqual(-placed.step / 2);
			expect(last + size * 0.25).toBeLessThanOrEqual(placed.step / 2);
			for (const { width } of lines) expect(width).toBeLessThanOrEqual(180);
		}
		expect(placed.size).toBeLessThanOrEqual(placed.step);
		expect(placed.y + (count - 0.5) * placed.step).toBeLessThanOrEqual(floor + 1);
	}
);
