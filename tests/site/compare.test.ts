import { describe, expect } from 'vitest';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';
import { inTurn } from '../stories/spread.ts';
import { isInSight, sidewaysScroll, statusOf, storyPath, test, type Reader } from './harness.ts';

const comparePath = `${storyPath}compare/`;
const panel = '[popover]:popover-open';

describe('a comparison', () => {
	test('is three clicks from the story', async ({ open }) => {
		const page = await open(storyPath);
		await page.getByRole('link', { name: 'Compare periods' }).first().click();
		await page.waitForURL(`**${comparePath}`);
		await page.getByLabel('Compare', { exact: true }).selectOption({ label: 'De-facto engagement' });
		await page.getByLabel('with', { exact: true }).selectOption({ label: 'State-to-state relations' });
		expect(new URL(page.url()).search).toBe('?a=de-facto-engagement&b=state-to-state');
		const head = await page.locator('main').innerText();
		expect(head).toContain('De-facto engagement');
		expect(head).toContain('Day 0');
	});

	test('shows the same in a new window', async ({ open }) => {
		const address = `${comparePath}?a=2020/2021-06&b=after:takeover-2021&align=calendar&context=1`;
		const [page, other] = [await open(address), await open(address)];
		await expect.poll(() => page.locator('h1').innerText()).toContain('on one calendar');
		await expect.poll(() => other.locator('h1').innerText()).toContain('on one calendar');
		expect(await other.locator('.differs').innerText()).toBe(await page.locator('.differs').innerText());
	});

	test('goes back step by step', async ({ open }) => {
		const page = await open(comparePath);
		const second = page.getByLabel('with', { exact: true });
		await second.selectOption({ label: 'State-to-state relations' });
		await page.getByLabel('aligned at').selectOption({ label: 'the calendar' });
		await page.goBack();
		await expect.poll(() => page.getByLabel('aligned at').inputValue()).toBe('start');
		await page.goBack();
		await expect.poll(() => second.inputValue()).toBe('de-facto-engagement');
	});

	test('opens the events behind a number, each with its passage, by keyboard', async ({ open, story }) => {
		const page = await open(comparePath);
		const number = page.locator('.differs button[popovertarget]').first();
		await number.focus();
		await page.keyboard.press('Enter');
		const links = page.locator(`${panel} a[href*="#event-"]`);
		await expect.poll(() => links.count()).toBeGreaterThan(0);
		const [least] = (await number.innerText()).match(/\d+/) ?? [];
		expect(await links.count()).toBeGreaterThanOrEqual(Number(least));
		expect(await page.locator(`${panel} a[href*="#passage-"]`).count()).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator(panel).count()).toBe(0);
		await number.press('Enter');
		await page.locator(`${panel} a[href*="#passage-"]`).first().click();
		await page.waitForURL(/#passage-/);
		const passage = new URL(page.url()).hash.slice('#passage-'.length);
		expect(story.passages.map(({ id }) => id)).toContain(passage);
	});

	test('with a wrong value says so, and works', async ({ open }) => {
		const page = await open(`${comparePath}?a=golden-age&align=wide`);
		await expect.poll(() => statusOf(page)).toContain('a=golden-age');
		expect(await statusOf(page)).toContain('align=wide');
		expect(await page.locator('#events > section').count()).toBe(2);
	});

	test('swaps, adds, removes and takes any window', async ({ open }) => {
		const page = await open(comparePath);
		const query = () => new URL(page.url()).searchParams;
		await page.getByRole('button', { name: 'Swap A and B' }).click();
		expect(query().get('a')).toBe('de-facto-engagement');
		await page.getByRole('button', { name: 'Add' }).click();
		expect(await page.locator('#events > section').count()).toBe(3);
		await page.getByRole('button', { name: 'Remove C' }).click();
		expect(await page.locator('#events > section').count()).toBe(2);
		await page.getByLabel('Compare', { exact: true }).selectOption('window:');
		await page.getByLabel('From', { exact: true }).fill('2020-01-01');
		await page.getByLabel('From', { exact: true }).press('Tab');
		await expect.poll(() => query().get('a')).toMatch(/^2020-01-01\//);
		await page.getByLabel('to', { exact: true }).fill('2019-01-01');
		await page.getByLabel('to', { exact: true }).press('Tab');
		await expect.poll(() => statusOf(page)).toContain('no stretch of time');
	});

	test('draws a mark for what it compares, and one over the other when asked', async ({ open }) => {
		const page = await open(comparePath);
		const plots = page.locator('figure .plot:visible');
		expect(await plots.count()).toBe(2);
		await page.getByLabel('Draw B over A').check();
		await expect.poll(() => plots.count()).toBe(1);
		expect(await page.locator('.ghost [data-event]:visible').count()).toBeGreaterThan(5);
		// Hollow: filled with what they stand on, whatever the colour of their lane.
		const glyphs = page.locator('.ghost .glyph:not(.context, .uncertain):visible');
		const fills = await glyphs.evaluateAll((all) => all.map((glyph) => getComputedStyle(glyph).fill));
		expect(new Set(fills).size).toBe(1);
	});

	test('can be had as CSV', async ({ open }) => {
		const page = await open(comparePath);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download as CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe('kabul-moscow-comparison.csv');
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
		expect(Buffer.concat(chunks).toString('utf8')).toContain('category,Diplomacy,B-A');
	});

	test('says nothing on the console', async ({ open, complaints }) => {
		await open(`${comparePath}?a=state-to-state&b=military-technical&align=proportional`);
		expect(complaints).toEqual([]);
	});
});

describe.for(inTurn<Reader>(['phone, no script', 'phone', 'narrow'], 0, 2))(
	'a comparison on a %s',
	(reader) => {
		test('says the same in a table, without scrolling sideways', async ({ open }) => {
			const wide = await (await open(comparePath)).locator('.table table').innerText();
			const page = await open(comparePath, reader);
			const table = page.locator('.table table');
			expect(await table.isVisible()).toBe(true);
			// where a line breaks is the width's affair
			expect((await table.innerText()).replace(/\s+/g, '')).toBe(wide.replace(/\s+/g, ''));
			if (reader !== 'phone, no script') expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
		});
	}
);

describe('a comparison without a script', () => {
	test('has every pair of periods, reached by links', async ({ open, story }) => {
		const page = await open(comparePath, 'no script');
		await page.getByRole('link', { name: 'Choose another pair of periods' }).click();
		const pairs = (story.periods.length * (story.periods.length - 1)) / 2;
		expect(await page.locator('#every-pair table:visible').count()).toBe(pairs);
		await page.locator('#every-pair .links a').last().click();
		const id = new URL(page.url()).hash.slice(1);
		await expect.poll(() => isInSight(page.locator(`[id="${id}"] summary`))).toBe(true);
	});

	test('still opens the events behind a number', async ({ open }) => {
		const page = await open(comparePath, 'no script');
		await page.locator('.differs button[popovertarget]').first().click();
		await expect.poll(() => page.locator(`${panel} a[href*="#event-"]:visible`).count()).toBeGreaterThan(0);
	});
});

test('periods may be called before and after, as the ways to divide time are', async ({ open, second }) => {
	const page = await open(`${second.address}/name/stories/russian/compare/`);
	const said = inLanguage('ru', () => ({
		first: words.comparing.chooses(0),
		before: words.comparing.beforeAnEvent
	}));
	const first = page.getByLabel(said.first, { exact: true });
	expect(await first.locator('option:checked').textContent()).toBe('До открытия');
	await first.selectOption({ label: said.before });
	await expect.poll(() => new URL(page.url()).searchParams.get('a')).toMatch(/^before:/);
	expect(await first.locator('option:checked').textContent()).toBe(said.before);
});
