import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { all } from '#lib/words/all.ts';
import type { Words } from '#lib/words/words.ts';
import { inTurn } from '../stories/spread.ts';
import { storyPath, test, type Reader } from './harness.ts';

const comparePath = `${storyPath}compare/`;
const pictures = [
	{ of: 'the comparison', path: `${comparePath}?a=de-facto-engagement&b=state-to-state`, turn: 0 },
	{ of: 'the timeline as shown', path: `${storyPath}?from=2021-01-01&to=2024-01-01`, turn: 1 }
];

/** What pictures stand on, for whom. */
const grounds: readonly (readonly [Reader, readonly number[]])[] = [
	['desktop', [0xf3, 0xf5, 0xf5]],
	['dark', [0x14, 0x19, 0x1c]],
	['phone', [0xf3, 0xf5, 0xf5]]
];

async function save(
	page: Page,
	of: string,
	kind: 'PNG' | 'SVG',
	words: Words = all.en
): Promise<{ name: string; bytes: Buffer }> {
	// what draws the timeline comes once its place is near
	for (const place of await page.locator('[data-island=save]').all()) await place.scrollIntoViewIfNeeded();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: words.pictures.save(of, kind).join('') }).click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Share of the pixels of a picture that look like `[r, g, b]`, as a browser draws it. */
async function shareOf(page: Page, svg: string, colour: readonly number[]): Promise<number> {
	// the policy of our own pages lets no test in
	await page.goto('about:blank');
	return page.evaluate(
		async ([file, [r, g, b]]) => {
			const image = new Image();
			image.src = `data:image/svg+xml,${encodeURIComponent(file)}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
			const context = canvas.getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			let count = 0;
			for (let i = 0; i < data.length; i += 4) {
				if (data[i] === r && data[i + 1] === g && data[i + 2] === b) count++;
			}
			return count / (data.length / 4);
		},
		[svg, colour] as const
	);
}

describe.for(pictures)('Save picture of $of', ({ of, path, turn }) => {
	test('gives an SVG that stands by itself, with title, source, address and day, and a PNG of twice the size', async ({
		open,
		story,
		complaints
	}) => {
		const page = await open(path);
		const { name, bytes } = await save(page, of, 'SVG');
		const svg = bytes.toString('utf8');
		expect(name).toMatch(/^kabul-moscow_.+_\d{4}-\d\d-\d\d\.svg$/);
		expect(svg).toMatch(/^<svg xmlns/);
		expect(svg).toContain('@font-face{font-family:"Source Sans 3"');
		const own = svg.replaceAll(/data:font[^)]+/g, 'data:');
		expect(own).not.toMatch(/var\(|url\((?!data:|"?#)|<image|<script|foreignObject|style="|href="#|NaN/);
		expect(svg).toContain(story.sourceNote.slice(0, 30));
		expect(svg).toContain(`Passage Timeline, ${inject('site')}${path.split('?')[0] ?? ''}`);
		expect(svg).toMatch(/Picture made \d{1,2} [A-Z][a-z]+ \d{4}/);
		expect(svg).toContain(`href="${inject('site')}${storyPath}#event-`);

		const picture = await save(page, of, 'PNG');
		expect(picture.name).toMatch(/\.png$/);
		expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(picture.bytes.readUInt32BE(16)).toBe(2400);
		await expect.poll(() => page.getByText(`Saved as ${picture.name}`).count()).toBe(1);
		expect(complaints).toEqual([]);
	});

	test.for(inTurn(grounds, turn, 2))(
		'is in the colours of the page: %s',
		async ([reader, ground], { open }) => {
			const page = await open(path, reader);
			const { bytes } = await save(page, of, 'SVG');
			expect(await shareOf(page, bytes.toString('utf8'), ground)).toBeGreaterThan(0.3);
		}
	);

	test('works without the fonts, and says that they are missing', async ({ open }) => {
		const page = await open(path);
		await page.route('**/*.woff2', (route) => route.abort());
		const { bytes } = await save(page, of, 'SVG');
		expect(bytes.toString('utf8')).not.toContain('@font-face');
		await expect.poll(() => page.getByText('another typeface').count()).toBe(1);
	});
});

test.for([
	['arabic', all.ar],
	['japanese', all.en]
] as const)(
	'a story in other scripts is saved in their fonts: %s',
	async ([kind, words], { open, second }) => {
		const page = await open(`${second.address}/name/stories/${kind}/`);
		const of = words.pictures.ofTimeline;
		const svg = (await save(page, of, 'SVG', words)).bytes.toString('utf8');
		expect(svg).toContain('@font-face{font-family:"Other Scripts Sans"');
		expect(svg).not.toMatch(/transparent|rgba\(0, 0, 0, 0\)|class="hit/);
		const png = (await save(page, of, 'PNG', words)).bytes.toString('base64');
		await page.goto('about:blank');
		// of the heading, which is all there is so far up, at either side
		const ink = await page.evaluate(async (file) => {
			const image = new Image();
			image.src = `data:image/png;base64,${file}`;
			await image.decode();
			const context = new OffscreenCanvas(image.width, 110).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, 110);
			return data.filter((value, i) => i % 4 === 0 && value < 80).length;
		}, png);
		expect(ink).toBeGreaterThan(300);
	}
);

describe('the picture of the timeline', () => {
	test('holds what is in sight and passes the filters', async ({ open }) => {
		const page = await open(`${storyPath}?from=2021-01-01&to=2024-01-01&categories=law`);
		const { bytes } = await save(page, 'the timeline as shown', 'SVG');
		const svg = bytes.toString('utf8');
		expect(svg).toContain('those that the filters let through');
		expect(svg.match(/data-event="/g)?.length ?? 0).toBeLessThan(6);
	});
});

describe('files to take along', () => {
	test('are linked without a script', async ({ open }) => {
		const page = await open(storyPath, 'no script');
		const links = page.getByRole('region', { name: 'Take along' }).getByRole('link');
		const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		expect(addresses.length).toBeGreaterThanOrEqual(5);
		for (const address of addresses) expect((await fetch(address)).status).toBe(200);
		expect(await page.getByRole('button', { name: /Save picture/ }).count()).toBe(0);
	});
});

describe('share cards of two periods', () => {
	test('are there for every pair', async ({ story }) => {
		for (const [i, first] of story.periods.entries()) {
			for (const second of story.periods.slice(i + 1)) {
				const response = await fetch(`${inject('site')}${comparePath}${first.id}--${second.id}.png`);
				expect(response.headers.get('content-type')).toBe('image/png');
				const bytes = Buffer.from(await response.arrayBuffer());
				expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
			}
		}
	});
});

test('cases of one kind are set side by side, with their days', async ({ open }) => {
	const page = await open(`${comparePath}?a=support-channels&b=de-facto-engagement`);
	const said = (await page.locator('.differs').innerText()).replace(/\s+/g, ' ');
	expect(said).toContain('Trilateral talks, day 726 B Moscow format, round 3, day 66 660 days earlier in B');
	expect(await page.locator('.table table').innerText()).toContain('660 days earlier');
});
