import { groupByPeriod } from '#lib/story/groups.ts';
import { describe, expect } from 'vitest';
import { inTurn } from '../stories/spread.ts';
import { comparePath, listedEvents, sidewaysScroll, storyPath, test, type Reader } from './harness.ts';

/** A4 at 96 px an inch, less margins of 1 cm */
const sheet = { width: 718, height: 1047 };

describe.for(inTurn<Reader>(['dark', 'desktop', 'phone'], 0, 2))(
	'the story on paper, printed by a reader with: %s',
	(reader) => {
		test('has every event with its quote, and no controls', async ({ open, story }) => {
			const page = await open(storyPath, reader);
			await page.setViewportSize(sheet);
			await page.emulateMedia({ media: 'print' });
			const fromArticle = groupByPeriod(story)
				.flatMap(({ events }) => events)
				.filter(({ mention }) => mention !== 'context')
				.map(({ id }) => id);
			expect(await listedEvents(page)).toEqual(fromArticle);
			const controls = page.locator(':is(button, input, select, [role="slider"]):visible');
			expect(
				await controls.evaluateAll((all) => all.map((control) => control.outerHTML.slice(0, 120)))
			).toEqual([]);
			expect(await sidewaysScroll(page)).toBe(0);
		});

		test('has the lanes with their marks, drawn for the width of paper', async ({ open }) => {
			const page = await open(storyPath, reader);
			await page.emulateMedia({ media: 'print' });
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			expect(await page.locator('[data-detail] > .m').count()).toBe(1);
			await page.setViewportSize(sheet);
			const marks = page.locator('[data-detail] .marks:visible');
			expect(await marks.count()).toBe(1);
			// what hangs from a box without a height is not printed
			expect((await marks.boundingBox())?.height).toBeGreaterThan(50);
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			await page.emulateMedia({ media: null });
		});

		test('is dark on light, whatever the screen was', async ({ open }) => {
			const page = await open(storyPath, reader);
			await page.emulateMedia({ media: 'print', colorScheme: null });
			const lightness = await page.evaluate(() => {
				const channels = getComputedStyle(document.body).color.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
				return Math.max(...channels);
			});
			expect(lightness).toBeLessThan(110);
		});

		test('takes no more than 20 sheets, and parts no head from its words, and no quotation', async ({
			open
		}) => {
			const page = await open(storyPath, reader);
			const pdf = await page.pdf({ format: 'A4' });
			const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
			expect(sheets).toBeGreaterThan(2);
			expect(sheets).toBeLessThanOrEqual(20);
			await page.emulateMedia({ media: 'print' });
			const entries = page.locator('[id^="event-"]:visible');
			const valuesOf = (parts: string, property: 'breakAfter' | 'breakInside') =>
				entries
					.locator(parts)
					.evaluateAll(
						(all, name) => [...new Set(all.map((part) => getComputedStyle(part)[name]))],
						property
					);
			expect(await valuesOf('.date, h3', 'breakAfter')).toEqual(['avoid']);
			expect(await valuesOf('.slip, .summary', 'breakInside')).toEqual(['avoid']);
		});

		test('names the references of an event one after the other', async ({ open }) => {
			const page = await open(storyPath, reader);
			await page.setViewportSize(sheet);
			await page.emulateMedia({ media: 'print' });
			const lists = page.locator('[id^="event-"]:visible details ul:has(a[rel~="external"])');
			const inlines = await lists
				.locator('li')
				.evaluateAll((all) => all.map((li) => getComputedStyle(li).display));
			expect(new Set(inlines)).toEqual(new Set(['inline']));
		});
	}
);

test('a comparison is drawn for paper before the browser lays it out', async ({ open }) => {
	const page = await open(comparePath);
	await expect.poll(() => page.locator('figure .class').count()).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page.locator('figure .class.m').count()).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.locator('figure .class.m').count()).toBe(0);
});
