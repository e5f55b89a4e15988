import { randomUUID } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { pairEntries, pairOf } from '#lib/server/entries.ts';
import { balanceLines, setLines } from '#lib/server/lines.ts';
import { png } from '#lib/server/png.ts';
import { storyById } from '#lib/server/stories.ts';
import { fontPaths, lineWidth } from '#lib/server/typefaces.ts';
import { eventCard, pairCard, storyCard } from '../../src/routes/stories/[story]/cards.server.ts';
import { timelinePicture } from '../../src/routes/stories/[story]/picture.server.ts';

const story = storyById('kabul-moscow')!;
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
			lineWidth('a', 'sans-400', 20) + lineWidth('b', 'sans-400', 20)
		);
		expect(lineWidth('n', 'sans-400', 1000)).toBeGreaterThan(400);
	});

	test('throws on a character no file of the face holds', () => {
		expect(() => lineWidth('a漢', 'serif-400', 20)).toThrow('no glyph in Literata 400 for U+6F22: "漢"');
	});

	test('is what the rasteriser draws, within the kerning', () => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60" font-family="Source Sans 3"><text x="0" y="40" font-size="40">Moscow Шойгу ǎ</text></svg>`;
		const drawn = new Resvg(svg, { font: { fontFiles: fontPaths(), loadSystemFonts: false } }).getBBox();
		const measured = lineWidth('Moscow Шойгу ǎ', 'sans-400', 40);
		expect(drawn?.width ?? 0).toBeGreaterThan(measured * 0.94);
		expect(drawn?.width ?? 0).toBeLessThanOrEqual(measured);
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
		const pairs = pairEntries().filter(({ story: id }) => id === story.id);
		expect(pairs).toHaveLength((story.periods.length * (story.periods.length - 1)) / 2);
		for (const params of pairs) {
			const { periods } = pairOf(params);
			const card = pairCard(story, periods, '/');
			expect(card).toBe(pairCard(story, periods, '/'));
			expect(sizeOf(await png(card))).toEqual([1200, 630]);
			expect(card.match(/<text class="count/g)).toHaveLength(2 * story.categories.length);
			expect(card).not.toMatch(/var\(|style="|NaN|undefined/);
		}
	}, 60_000);

	test('pairCard throws on a title no shipped font can set', () => {
		const [first, second] = story.periods;
		const foreign = { ...first!, title: 'Long 漢 past' };
		expect(() => pairCard({ ...story, periods: [foreign, second!] }, [foreign, second!], '/')).toThrow(
			'U+6F22'
		);
	});

	test('eventCard and storyCard are 1200 × 630, whatever the event', async () => {
		const cards = [storyCard(story, '/'), ...story.events.map((event) => eventCard(story, event, '/'))];
		for (const card of cards) expect(sizeOf(await png(card))).toEqual([1200, 630]);
	}, 60_000);

	test('are the same bytes however often they are made', async () => {
		const make = (svg: string) =>
			new Resvg(svg, { font: { fontFiles: fontPaths(), loadSystemFonts: false } }).render().asPng();
		const svg = storyCard(story, '/');
		expect(svg).toBe(storyCard(story, '/'));
		expect(make(svg).equals(make(svg))).toBe(true);
		expect(Buffer.from(await png(svg)).equals(Buffer.from(await png(svg)))).toBe(true);
	}, 30_000);

	test('png answers with a new image after a turn of the event loop, in which Node frees the last one', async () => {
		let turned = false;
		setImmediate(() => (turned = true));
		await png(
			`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><desc>${randomUUID()}</desc></svg>`
		);
		expect(turned).toBe(true);
	});

	test('timelinePicture is well-formed, names its source and links every event it draws alone', async () => {
		const svg = timelinePicture(story, 'https://example.org/');
		const [width] = sizeOf(await png(svg));
		expect(width).toBe(1200);
		expect(svg).toContain('The source is one unsigned and undated article');
		expect(svg).toContain('href="https://example.org/stories/kabul-moscow/#event-ban-suspended-2025"');
		expect(svg).not.toMatch(/var\(|style="|href="#/);
	});
});
