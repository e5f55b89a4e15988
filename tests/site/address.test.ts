import { describe, expect } from 'vitest';
import { isInSight, listedEvents, storyPath, test } from './harness.ts';

describe('an address', () => {
	test.for([
		'categories=flags',
		'categories=flags,law',
		'basis=guessed',
		'mention=none',
		'context=maybe',
		'spacing=odd',
		'from=2015-01-01&to=yesterday',
		'from=2020-01-01&to=2015-01-01'
	])('with %s leaves out what is unknown, and says so', async (query, { open }) => {
		const page = await open(`${storyPath}?${query}`);
		await expect
			.poll(async () => (await page.getByRole('status').allInnerTexts()).join(' '))
			.toMatch(/ignored/i);
		expect((await listedEvents(page)).length).toBeGreaterThan(0);
	});

	test('with parameters of others is read without a word', async ({ open }) => {
		const page = await open(`${storyPath}?utm_source=mail`);
		expect((await page.getByRole('status').allInnerTexts()).join(' ')).not.toMatch(/ignored/i);
	});

	test('takes up what the reader looks for, and gives it to who opens it', async ({ open }) => {
		const page = await open(storyPath);
		await page.getByRole('searchbox').fill('court');
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('court');
		const listed = await listedEvents(page);
		const { pathname, search } = new URL(page.url());
		const other = await open(pathname + search);
		await expect.poll(() => listedEvents(other)).toEqual(listed);
		expect(await other.getByRole('searchbox').inputValue()).toBe('court');
	});

	test('keeps what was looked for when an event is chosen', async ({ open, story }) => {
		const page = await open(`${storyPath}?mention=described&categories=law`);
		const event = story.events.find(({ mention, category }) => mention === 'described' && category === 'law');
		const passage = event?.passages[0]?.passage ?? '';
		await page.locator(`#event-${event?.id} a[href$="#passage-${passage}"]:visible`).first().click();
		await expect.poll(() => new URL(page.url()).hash).toBe(`#passage-${passage}`);
		expect(new URL(page.url()).search).toContain('categories=law');
	});

	test('of an event or a passage opens with it in sight', async ({ open, story }) => {
		const event = story.events.filter(({ mention }) => mention === 'described').at(-1);
		const toEvent = await open(`${storyPath}#event-${event?.id}`);
		await expect.poll(() => isInSight(toEvent.locator(`#event-${event?.id}`))).toBe(true);
		const passage = event?.passages[0]?.passage ?? '';
		const toPassage = await open(`${storyPath}#passage-${passage}`);
		const mark = toPassage.locator(`mark[data-passages~="${passage}"]`).first();
		await expect.poll(() => isInSight(mark)).toBe(true);
	});

	test('of a context event, or of one the filters hide, still opens with it in sight', async ({
		open,
		story
	}) => {
		const context = story.events.find(({ mention }) => mention === 'context');
		const page = await open(`${storyPath}?categories=law#event-${context?.id}`);
		await expect.poll(() => isInSight(page.locator(`#event-${context?.id}`))).toBe(true);
	});

	test('goes back step by step', async ({ open, story }) => {
		const page = await open(storyPath);
		const hash = () => new URL(page.url()).hash;
		const [first, second] = story.events.filter(({ mention }) => mention === 'described');
		for (const event of [first, second]) {
			const passage = event?.passages[0]?.passage ?? '';
			await page.locator(`#event-${event?.id} a[href$="#passage-${passage}"]:visible`).first().click();
			await expect.poll(hash).toBe(`#passage-${passage}`);
		}
		await page.goBack();
		await expect.poll(hash).toBe(`#passage-${first?.passages[0]?.passage}`);
		await page.goBack();
		await expect.poll(hash).toBe('');
	});

	test('shows the time it asks for, and the spacing', async ({ open }) => {
		const address = `${storyPath}?from=2021-01-01&to=2023-01-01`;
		const whole = await open(storyPath);
		const part = await open(address);
		const even = await open(`${storyPath}?spacing=even`);
		const drawing = (page: typeof whole) =>
			page.locator('svg [data-event]').evaluateAll((marks) =>
				marks.map((mark) => {
					const { left, width } = mark.getBoundingClientRect();
					return `${(mark as SVGElement).dataset.event} ${Math.round(left)} ${Math.round(width)}`;
				})
			);
		const [all, zoomed, stepped] = await Promise.all([drawing(whole), drawing(part), drawing(even)]);
		expect(zoomed).not.toEqual(all);
		expect(stepped).not.toEqual(all);
		expect(new URL(part.url()).search).toBe(new URL(address, part.url()).search);
	});
});
