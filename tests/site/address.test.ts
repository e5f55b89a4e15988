import { describe, expect } from 'vitest';
import { inTurn } from '../stories/spread.ts';
import { followEvent, isInSight, listedEvents, statusOf, storyPath, test } from './harness.ts';

/** What an address may ask for, and what of it there is none of. */
const unknowns: readonly (readonly [query: string, unknown: string])[] = [
	['categories=flags', 'categories=flags'],
	['categories=flags,law', 'categories=flags'],
	['basis=guessed', 'basis=guessed'],
	['mention=none', 'mention=none'],
	['context=maybe', 'context=maybe'],
	['spacing=odd', 'spacing=odd'],
	['from=2020-01-01&to=2015-01-01', 'from=2020-01-01'],
	['from=2015-01-01&to=yesterday', 'to=yesterday']
];

describe('an address', () => {
	test.for(inTurn(unknowns, 1, 2))(
		'with %s leaves out what is unknown, and names it',
		async ([query, unknown], { open }) => {
			const page = await open(`${storyPath}?${query}`);
			await expect.poll(() => statusOf(page)).toContain(unknown);
			expect((await listedEvents(page)).length).toBeGreaterThan(0);
		}
	);

	test('of an event there is none of says so', async ({ open }) => {
		const page = await open(`${storyPath}#event-none`);
		await expect.poll(() => statusOf(page)).toContain('#event-none');
	});

	test('with parameters of others is read without a word', async ({ open }) => {
		const page = await open(`${storyPath}?utm_source=mail`);
		expect(await statusOf(page)).not.toContain('utm_source');
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
		await followEvent(page, event);
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
		await followEvent(page, first);
		await followEvent(page, second);
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
