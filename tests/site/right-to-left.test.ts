import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';
import { isInSight, test } from './harness.ts';

/** Its story says that time runs from right to left. */
const kind = '/name/stories/arabic/';
const first = 'decision';
const last = 'lights';

const scroller = (page: Page) => page.locator('[data-scroller-of-time]:visible');
const mark = (page: Page, event: string) => scroller(page).locator(`a[data-event=${event}] .glyph`);
const starts = (page: Page) => page.locator('[type=range]').first().inputValue();

/** The middle of what is drawn, px from the left of the window. */
async function middleOf(drawn: Locator): Promise<number> {
	const { x, width } = (await drawn.first().boundingBox())!;
	return x + width / 2;
}

async function zoom(page: Page, at: Locator): Promise<void> {
	const { x, y, width, height } = (await at.boundingBox())!;
	const before = await starts(page);
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect.poll(() => starts(page)).not.toBe(before);
}

describe('a story whose time runs from right to left', () => {
	test.for(['desktop', 'phone', 'no script'] as const)(
		'has the earliest on the right, names before it, and its own sense of what is next: %s',
		async (reader, { open, second }) => {
			const page = await open(second.address + kind, reader);
			expect(await middleOf(mark(page, first))).toBeGreaterThan(await middleOf(mark(page, last)));
			const rail = page.locator('[data-island=rail] .period rect:visible');
			expect(await middleOf(rail.first())).toBeGreaterThan(await middleOf(rail.last()));
			if (reader === 'desktop') {
				const name = page.locator('button.lane:visible').first();
				expect(await middleOf(name)).toBeGreaterThan(await middleOf(mark(page, first)));
			}
		}
	);

	test('leads from a mark to its event, and from its address to the event and its mark', async ({
		open,
		second
	}) => {
		const page = await open(second.address + kind);
		await mark(page, 'opening').click();
		await expect.poll(() => new URL(page.url()).hash).toBe('#event-opening');
		await expect.poll(() => isInSight(page.locator('#event-opening h3'))).toBe(true);
		await expect.poll(() => page.locator('mark[data-marked]').count()).toBeGreaterThan(0);
		const other = await open(`${second.address}${kind}#event-${last}`);
		await expect.poll(() => isInSight(other.locator(`#event-${last} h3`))).toBe(true);
		await expect.poll(() => other.locator(`a.mark.current[data-event=${last}]`).count()).toBeGreaterThan(0);
	});

	test('zooms about the pointer, scrolls as it is pushed, and goes where arrow keys point', async ({
		open,
		second
	}) => {
		const page = await open(second.address + kind);
		await scroller(page).scrollIntoViewIfNeeded();
		const held = mark(page, 'start');
		const place = await middleOf(held);
		await zoom(page, held);
		expect(Math.abs((await middleOf(held)) - place)).toBeLessThan(3);

		// To the right, where what came before lies.
		const [before, at] = [Number(await starts(page)), await middleOf(held)];
		await page.mouse.wheel(100, 0);
		await expect.poll(() => starts(page)).not.toBe(String(before));
		expect(Number(await starts(page))).toBeLessThan(before);
		expect((await middleOf(held)) - at).toBeCloseTo(-100, 0);

		await page
			.locator('.bar')
			.getByRole('button', { name: inLanguage('ar', () => words.band.fitAll) })
			.click();
		await expect.poll(() => starts(page)).toBe('0');
		await scroller(page).locator(`a[data-event=${first}]`).focus();
		const focused = scroller(page).locator('a:focus .glyph');
		const from = await middleOf(focused);
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
		// further than any date is in doubt: of two events of a month, either sign may stand first
		expect(from - (await middleOf(focused))).toBeGreaterThan(100);
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
		expect(await scroller(page).locator('a:focus').getAttribute('data-event')).toBe(first);
	});

	test('has its window moved by the overview: by drags, and by keys of the sliders', async ({
		open,
		second
	}) => {
		const page = await open(second.address + kind);
		const { x, y, width } = (await page.locator('[data-island=rail] svg.plot').boundingBox())!;
		const drag = async (from: number, to: number, down: number) => {
			await page.mouse.move(x + from * width, y + down);
			await page.mouse.down();
			await page.mouse.move(x + to * width, y + down, { steps: 4 });
			await page.mouse.up();
		};
		await drag(0.9, 0.6, 45);
		await expect.poll(() => starts(page)).toBe('100');
		await drag(0.7, 0.6, 10);
		await expect.poll(() => starts(page)).toBe('200');
		const slider = page.locator('[type=range]').first();
		const { x: left, width: long } = (await page
			.locator('[data-island=rail] .window svg svg rect')
			.first()
			.boundingBox())!;
		expect(Math.abs(left + long / 2 - (x + 0.8 * width))).toBeLessThan(2);
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => starts(page)).toBe('201');
	});

	test('is turned by its reader, and stays so', async ({ open, second }) => {
		const page = await open(second.address + kind);
		const turn = page.getByLabel(inLanguage('ar', () => words.band.rightToLeft));
		expect(await turn.isChecked()).toBe(true);
		await turn.uncheck();
		await expect.poll(() => new URL(page.url()).search).toBe('?time=ltr');
		expect(await middleOf(mark(page, first))).toBeLessThan(await middleOf(mark(page, last)));
		await page.reload();
		await expect.poll(() => turn.isChecked()).toBe(false);
		await turn.check();
		await expect.poll(() => new URL(page.url()).search).toBe('');
		const english = await open('/stories/kabul-moscow/');
		expect(await english.getByLabel(inLanguage('en', () => words.band.rightToLeft)).count()).toBe(0);
	});

	test('steps and zooms in its embed', async ({ open, second }) => {
		const page = await open(`${second.address}/name/embed/arabic/`);
		const moment = (event: string) => page.locator(`[data-plot] a[data-event=${event}] .glyph`);
		expect(await middleOf(moment(first))).toBeGreaterThan(await middleOf(moment(last)));
		for (let step = 0; step < 2; step++) await page.locator('[data-zoom=in]').click();
		const plot = (await page.locator('[data-plot]').boundingBox())!;
		for (let step = 0; step < 9; step++) {
			await page.locator('[data-turn=Next]:visible').click();
			const current = page.locator('[data-own] a.current .glyph');
			if ((await current.count()) === 0) continue;
			const at = await middleOf(current);
			expect(at > plot.x && at < plot.x + plot.width).toBe(true);
		}
		expect(await page.locator('[data-plot]').evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(0);
	});
});

describe('time in an embed, turned by its address', () => {
	const moment = (page: Page, event: string) => page.locator(`[data-plot] a[data-event=${event}] .glyph`);
	const figures = (page: Page) => page.locator('[data-plot] .level .figure:visible');
	const placesOf = (drawn: Locator) =>
		drawn.evaluateAll((each) =>
			each.map((one) => {
				const { x, width } = one.getBoundingClientRect();
				return [one.textContent, Math.round(x), Math.round(width)].join(' ');
			})
		);

	test.for(['rtl', 'ltr'] as const)(
		'is what the build draws of a story that says so: %s',
		async (time, { open, second, complaints }) => {
			const path = `${second.address}/name/embed/arabic/`;
			const page = await open(`${path}?time=${time}`);
			const [early, late] = [await middleOf(moment(page, first)), await middleOf(moment(page, last))];
			expect(early > late).toBe(time === 'rtl');
			// There and back again is where it was.
			if (time === 'rtl') {
				const plain = await open(path);
				expect(await placesOf(figures(page))).toEqual(await placesOf(figures(plain)));
			}
			expect(complaints).toEqual([]);
		}
	);

	test('has names, figures and marks where a mirror has them, zooms and steps', async ({
		open,
		complaints
	}) => {
		const path = '/ar/embed/kabul-moscow/';
		const [page, plain] = [await open(`${path}?time=rtl`), await open(path)];
		const plot = (await page.locator('[data-plot]').boundingBox())!;
		const other = (await plain.locator('[data-plot]').boundingBox())!;
		const ids = await plain
			.locator('[data-plot] a[data-event]:has(.glyph):visible')
			.evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.event ?? ''));
		for (const id of ids.slice(0, 6)) {
			const [turned, straight] = [await middleOf(moment(page, id)), await middleOf(moment(plain, id))];
			expect(plot.x + plot.width - turned).toBeCloseTo(straight - other.x, 0);
		}
		const texts = await figures(page).evaluateAll((each) =>
			each.map((one) => (one as SVGTextElement).getScreenCTM()?.a ?? 0)
		);
		expect(texts.length).toBeGreaterThan(2);
		expect(texts.every((scale) => scale > 0)).toBe(true);
		for (let step = 0; step < 2; step++) await page.locator('[data-zoom=in]').click();
		for (let step = 0; step < 6; step++) await page.locator('[data-turn=Next]:visible').click();
		const current = page.locator('[data-own] a.current .glyph');
		if ((await current.count()) > 0) {
			const at = await middleOf(current);
			expect(at > plot.x && at < plot.x + plot.width).toBe(true);
		}
		expect(
			await figures(page).evaluateAll((each) =>
				each.every((one) => ((one as SVGTextElement).getScreenCTM()?.a ?? 0) > 0)
			)
		).toBe(true);
		expect(complaints).toEqual([]);
	});
});

describe('the direction of time that a reader chose', () => {
	const home = '/ar/stories/kabul-moscow/';
	const turn = (page: Page) => page.getByLabel(inLanguage('ar', () => words.band.rightToLeft));
	const follow = async (page: Page, link: Locator) => {
		await link.first().click();
		await page.waitForLoadState();
	};
	const time = (page: Page) => new URL(page.url()).searchParams.get('time');

	test('goes with them to the other views, and back', async ({ open, complaints }) => {
		const page = await open(home);
		await turn(page).check();
		await expect.poll(() => time(page)).toBe('rtl');
		await follow(page, page.locator(`.tabs a[href*="compare/"]`));
		expect(time(page)).toBe('rtl');
		expect(await turn(page).isChecked()).toBe(true);
		await follow(page, page.locator(`.tabs a[href*="telling/"]`));
		expect(time(page)).toBe('rtl');
		await follow(page, page.locator('.rows a[href*="#event-"]'));
		expect(time(page)).toBe('rtl');
		expect(new URL(page.url()).hash).toMatch(/^#event-/);
		await expect.poll(() => turn(page).isChecked()).toBe(true);
		await turn(page).uncheck();
		await expect.poll(() => time(page)).toBe(null);
		await follow(page, page.locator(`.tabs a[href*="compare/"]`));
		expect(time(page)).toBe(null);
		expect(complaints).toEqual([]);
	});

	test('goes from an embed to the page it leads to, and leaves pages without a drawing alone', async ({
		open
	}) => {
		const page = await open('/ar/embed/kabul-moscow/?time=rtl');
		const link = page.locator('[data-home]');
		await link.focus();
		expect(new URL((await link.getAttribute('href'))!, page.url()).search).toBe('?time=rtl');
		const story = await open(`${home}?time=rtl`);
		const event = story.locator('a[href*="/events/"]').first();
		await event.dispatchEvent('pointerover');
		expect(await event.getAttribute('href')).not.toContain('time=');
		const period = story.locator('a[href*="compare/?"]').first();
		await period.dispatchEvent('pointerover');
		expect(await period.getAttribute('href')).toMatch(/compare\/\?a=.*&time=rtl$/);
	});

	test('turns the path of the order of telling, and is kept by its address', async ({ open, complaints }) => {
		const page = await open(`${home}telling/`);
		const stops = page.locator('figure .stop');
		const label = page.getByLabel(inLanguage('ar', () => words.telling.rightToLeft));
		expect(await label.isChecked()).toBe(true);
		expect(await middleOf(stops)).toBeGreaterThan(await middleOf(stops.last()));
		await label.uncheck();
		expect(new URL(page.url()).search).toBe('?time=ltr');
		expect(await middleOf(stops)).toBeLessThan(await middleOf(stops.last()));
		await page.reload();
		await expect.poll(() => label.isChecked()).toBe(false);
		await page.goBack();
		await expect.poll(() => label.isChecked()).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('is what the builder writes into its codes and shows', async ({ open }) => {
		const page = await open(`${home}embed/`);
		await turn(page).check();
		const code = page.locator('pre', { hasText: '<passage-timeline' }).first();
		await expect.poll(() => code.textContent()).toContain('/ar/embed/kabul-moscow/?time=rtl');
		await expect
			.poll(() => page.frameLocator('iframe').locator('[data-band]').getAttribute('data-time'))
			.toBe('rtl');
	});
});

describe('time in a comparison', () => {
	const path = '/ar/stories/kabul-moscow/compare/';
	const label = inLanguage('ar', () => words.band.rightToLeft);
	const mirrored = (page: Page) => page.locator('figure g[transform="scale(-1 1)"]').count();

	test('is turned by a switch, which the address keeps and Back takes back', async ({ open, complaints }) => {
		const page = await open(path);
		expect(await mirrored(page)).toBe(0);
		await page.getByLabel(label).check();
		await expect.poll(() => mirrored(page)).toBeGreaterThan(0);
		expect(new URL(page.url()).searchParams.get('time')).toBe('rtl');
		await page.goBack();
		await expect.poll(() => mirrored(page)).toBe(0);
		expect(await page.getByLabel(label).isChecked()).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('is turned by an address, embedded too, whose link to the full one keeps it', async ({
		open,
		complaints
	}) => {
		const page = await open(`${path}?time=rtl`);
		await expect.poll(() => mirrored(page)).toBeGreaterThan(0);
		expect(await page.getByLabel(label).isChecked()).toBe(true);
		const embed = await open('/ar/embed/kabul-moscow/compare/?time=rtl');
		await expect.poll(() => mirrored(embed)).toBeGreaterThan(0);
		expect(await embed.locator('[data-home]').getAttribute('href')).toContain('time=rtl');
		expect(complaints).toEqual([]);
	});

	test('is not offered to be turned where nobody reads so', async ({ open }) => {
		const page = await open('/stories/kabul-moscow/compare/');
		expect(await page.getByLabel(inLanguage('en', () => words.band.rightToLeft)).count()).toBe(0);
	});
});

describe('what is not time, in a page from right to left', () => {
	/** px from the right of the window */
	const fromRight = async (page: Page, element: Locator) => {
		const { x, width } = (await element.boundingBox())!;
		return page.viewportSize()!.width - x - width;
	};

	test('fills rows of marks from the right', async ({ open, second }) => {
		const page = await open(second.address + kind);
		const marks = page.locator('aside:has(h2) .marks').first();
		const first = await marks.evaluate((drawing) => drawing.firstElementChild!.getBoundingClientRect().right);
		const edge = await marks.evaluate((drawing) => drawing.getBoundingClientRect().right);
		expect(edge - first).toBeLessThan(12);
	});

	test('lists lanes from the right, though time runs from the left', async ({ open }) => {
		const page = await open('/ar/embed/kabul-moscow/', 'phone');
		const [lane, next] = [0, 1].map((place) => page.locator('.band .legend li').nth(place)) as [
			Locator,
			Locator
		];
		expect(await fromRight(page, lane)).toBeLessThan(await fromRight(page, next));
		expect(await fromRight(page, lane)).toBeLessThan(40);
	});

	test('leaves addresses as they are', async ({ open }) => {
		const page = await open('/ar/stories/kabul-moscow/events/ban-suspended-2025/', 'no script');
		const slashesOf = (address: Locator) =>
			address.evaluate((element) => {
				const text = element.firstChild as Text;
				return [0, text.length - 1].map((at) => {
					const range = new Range();
					range.setStart(text, at);
					range.setEnd(text, at + 1);
					const { left, top } = range.getBoundingClientRect();
					return { left, top };
				});
			});
		for (const address of [page.locator('.address a'), page.locator('.citation bdi')]) {
			expect(await address.textContent()).toMatch(/\/$/);
			const [first, last] = await slashesOf(address);
			// its end is the furthest to the right in its line
			if (first!.top === last!.top) expect(last!.left).toBeGreaterThan(first!.left);
			const room = await address.evaluate((element) => {
				const lines = [...element.getClientRects()];
				return lines.at(-1)!.right;
			});
			expect(room - last!.left).toBeLessThan(10);
		}
	});
});
