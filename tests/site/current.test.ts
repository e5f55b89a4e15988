import { expect } from 'vitest';
import { inTurn } from '../stories/spread.ts';
import { storyPath, test, type Reader } from './harness.ts';

test.for(inTurn<Reader>(['phone', 'desktop', 'narrow'], 0, 2))(
	'while any event is in sight, the current one is, for a reader with: %s',
	{ timeout: 60_000 },
	async (reader, { open }) => {
		const page = await open(storyPath, reader);
		const wrong = await page.evaluate(async () => {
			const frame = () => new Promise((next) => requestAnimationFrame(next));
			const isSeen = (entry: Element) => {
				const { top, bottom } = entry.getBoundingClientRect();
				return entry.checkVisibility() && top < innerHeight && bottom > 0;
			};
			const entries = [...document.querySelectorAll('[data-list] [data-event]')];
			const wrong: number[] = [];
			const step = Math.round(innerHeight * 0.6);
			for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
				scrollTo({ top: y, behavior: 'instant' });
				for (let frames = 0; frames < 4; frames++) await frame();
				const seen = entries.filter((entry) => isSeen(entry));
				if (seen.length && !seen.some((entry) => entry.querySelector('[aria-current]'))) wrong.push(y);
			}
			return wrong;
		});
		expect(wrong).toEqual([]);
	}
);
