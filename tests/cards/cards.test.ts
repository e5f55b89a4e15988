import { randomUUID } from 'node:crypto';
import { cross } from 'd3';
import { describe, expect, test } from 'vitest';
import { eventCard, pairCard, storyCard } from '#lib/cards/cards.ts';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import { lineWidth } from '#lib/layout/type/faces.ts';
import { balanceLines, setLines } from '#lib/layout/type/set-lines.ts';
import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { frozenStory as story } from '../frozen/frozen-story.ts';

const fonts = await fontsOf(story);
const setting = { face: 'sans-400', size: 20, measure: 200, lines: 3 } as const;

/** Width and height as a PNG says them. */
function sizeOf(image: Uint8Array): [number, number] {
	const bytes = Buffer.from(image);
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('lineWidth(text, face, size)', () => {
	test('is the advance widths of the shipped font', () => {
		expect(lineWidth('', 'sans-400', 20)).toBe(0);
		expect(lineWidth('ab', 'sans-400', 20)).toBeCloseTo(
			lineWidth('a', 'sans-400', 20) + lineWidth('b', 'sans-400', 20),
			1
		);
		expect(lineWidth('n', 'sans-400', 1000)).toBeGreaterThan(400);
	});
});

describe('setLines(text, setting)', () => {
	const text = 'The military-technical agreement of May 2026 was signed in Moscow';

	test('keeps every line within the measure, and every word', () => {
		const lines = setLines(text, { ...setting, lines: 9 });
		expect(lines.every(({ width }) => width <= 200)).toBe(true);
		expect(lines.map((line) => line.text).join(' ')).toBe(text);
	});

	test('ends with an ellipsis where there is no room for all', () => {
		const lines = setLines(text, { ...setting, lines: 2 });
		expect(lines).toHaveLength(2);
		expect(lines[1]?.text).toMatch(/ …$/);
		expect(lines[1]?.width).toBeLessThanOrEqual(200);
	});

	test('breaks a word longer than a line', () => {
		expect(setLines('x'.repeat(60), setting).length).toBeGreaterThan(1);
	});

	test('balanceLines takes as many lines, none of them with a word alone', () => {
		const title = { ...setting, face: 'sans-700', size: 62, measure: 1072, lines: 2 } as const;
		const lines = balanceLines('Kabul and Moscow, as one article tells it', title);
		expect(lines).toHaveLength(2);
		expect(lines[1]?.text).toMatch(/\S \S/);
	});
});

test('balanceLines(text, setting) breaks no word for evenness', () => {
	const title = { ...setting, face: 'sans-700', size: 38, measure: 360, lines: 2 } as const;
	const lines = balanceLines('State-to-state relations', title).map(({ text }) => text);
	expect(lines).toEqual(['State-to-state', 'relations']);
});

describe('images', () => {
	test('pairCard is there for each two periods, 1200 × 630, with both names and the count of every lane', async () => {
		for (const periods of cross(story.periods, story.periods).filter(([a, b]) => a.when.edtf < b.when.edtf)) {
			const card = pairCard(story, periods, '/');
			expect(card).toBe(pairCard(story, periods, '/'));
			expect(sizeOf(await rasterise(card, fonts))).toEqual([1200, 630]);
			expect(card.match(/<text class="amount/g)).toHaveLength(2 * story.categories.length);
			expect(card).not.toMatch(/var\(|style="|NaN|undefined/);
		}
	}, 60_000);

	test('hold what no typeface of ours has, and what no shipped font has', async () => {
		const [event] = story.events;
		const foreign = { ...story, events: [{ ...event!, title: 'Rising → 毛泽东 قرر 𓂀' }] };
		const fonts = await fontsOf(foreign);
		expect(fonts.missing).toEqual([0x13080]);
		const card = eventCard(foreign, foreign.events[0]!, '/');
		expect(sizeOf(await rasterise(card, fonts))).toEqual([1200, 630]);
	}, 60_000);

	test('eventCard and storyCard are 1200 × 630, whatever the event', async () => {
		const cards = [storyCard(story, '/'), ...story.events.map((event) => eventCard(story, event, '/'))];
		for (const card of cards) expect(card).toMatch(/^<svg [^>]*width="1200" height="630"/);
		// As pixels some of them: each takes a second of a busy machine.
		for (const card of cards.filter((_, i) => i % 12 === 0))
			expect(sizeOf(await rasterise(card, fonts))).toEqual([1200, 630]);
	}, 60_000);

	test('begin on the right in a language that is read from there, words upright', () => {
		const cards = () => [storyCard(story, '/'), eventCard(story, story.events[0]!, '/')];
		const turned = /<text class="title[^>]* transform="scale\(-1 1\)"[^>]* x="-64"/;
		for (const card of inLanguage('ar', cards)) expect(card).toMatch(turned);
		for (const card of cards()) expect(card).not.toContain('scale(-1');
	});

	test('keep the numbers of a place in order beside a title from right to left', () => {
		const passages = story.passages.map((passage) => ({ ...passage, sectionTitle: 'אחרי הפתיחה' }));
		const event = story.events.find(({ passages }) => passages.length)!;
		expect(eventCard({ ...story, passages }, event, '/')).toMatch(/\u2066(§\d+ )?¶\d+\u2069 · אחרי/);
		expect(eventCard(story, event, '/')).not.toContain('\u2066');
	});

	test('are the same bytes however often they are made', async () => {
		const make = () => rasterise(`${storyCard(story, '/')}<!-- ${randomUUID()} -->`, fonts);
		expect(storyCard(story, '/')).toBe(storyCard(story, '/'));
		expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
	}, 30_000);

	test('that cannot be drawn say why, and the next one is drawn', async () => {
		await expect(rasterise(`<svg ${randomUUID()}`, fonts)).rejects.toThrow('cannot be drawn');
		const plain = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><desc>${randomUUID()}</desc></svg>`;
		expect(sizeOf(await rasterise(plain, fonts, 2))).toEqual([6, 4]);
	}, 30_000);

	test('timelinePicture is well-formed, names its source and links every event it draws alone', async () => {
		const svg = timelinePicture(story, 'https://example.org/');
		const [width] = sizeOf(await rasterise(svg, fonts));
		expect(width).toBe(1200);
		expect(svg).toContain('The source is one unsigned and undated article');
		expect(svg).toContain('href="https://example.org/stories/kabul-moscow/#event-ban-suspended-2025"');
		expect(svg).not.toMatch(/var\(|style="|href="#/);
	});
});
