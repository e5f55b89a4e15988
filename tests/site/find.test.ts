import { describe, expect } from 'vitest';
import { groupByPeriod } from '#lib/story/groups.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { inTurn } from '../stories/spread.ts';
import { listedEvents, statusOf, storyPath, test } from './harness.ts';

/** Events a reader sees without asking for more: those of the article. */
/** In the order of the list: one that lies somewhere within a range stands in the period of its middle. */
function ofArticle(story: Story): StoryEvent[] {
	return groupByPeriod(story)
		.flatMap(({ events }) => events)
		.filter(({ mention }) => mention !== 'context');
}

const questions: Record<string, (event: StoryEvent) => boolean> = {
	'categories=law': ({ category }) => category === 'law',
	'categories=law,security': ({ category }) => ['law', 'security'].includes(category),
	'basis=stated': ({ basis }) => basis === 'stated',
	'basis=inferred,stated': ({ basis }) => basis !== 'referenced',
	'mention=described': ({ mention }) => mention === 'described',
	'categories=diplomacy&mention=instance': ({ category, mention }) =>
		category === 'diplomacy' && mention === 'instance'
};

describe('the story', () => {
	test.for(inTurn(Object.entries(questions), 1, 2))(
		'lists what %s asks for, and nothing else',
		async ([query, wanted], { open, story }) => {
			const page = await open(`${storyPath}?${query}`);
			const expected = ofArticle(story)
				.filter(wanted)
				.map(({ id }) => id);
			expect(expected.length).toBeGreaterThan(0);
			await expect.poll(() => listedEvents(page)).toEqual(expected);
		}
	);

	test('lists the events of an actor, named in the address without spaces and capitals', async ({
		open,
		story
	}) => {
		const [actor = ''] = story.events.find(({ actors }) => actors.length)?.actors ?? [];
		const page = await open(`${storyPath}?actors=${actor.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`);
		const expected = ofArticle(story).filter(({ actors }) => actors.includes(actor));
		await expect.poll(() => listedEvents(page)).toEqual(expected.map(({ id }) => id));
	});

	test('lists context events when asked to, and keeps them away until then', async ({ open, story }) => {
		const all = groupByPeriod(story).flatMap(({ events }) => events.map(({ id }) => id));
		expect(all.length).toBeGreaterThan(ofArticle(story).length);
		const page = await open(storyPath);
		await expect.poll(() => listedEvents(page)).toEqual(ofArticle(story).map(({ id }) => id));
		const withContext = await open(`${storyPath}?context=1`);
		await expect.poll(() => listedEvents(withContext)).toEqual(all);
	});

	test('finds words in titles and in passages as they are typed, and says how many', async ({
		open,
		story
	}) => {
		const page = await open(storyPath);
		const field = page.getByRole('searchbox');
		await field.fill('Supreme Court');
		const listed = () => listedEvents(page);
		await expect.poll(async () => (await listed()).length).toBeLessThan(ofArticle(story).length);
		const found = await listed();
		const saying = ofArticle(story)
			.filter(({ title }) => title.includes('Supreme Court'))
			.map(({ id }) => id);
		expect(found).toEqual(expect.arrayContaining(saying));
		await expect.poll(() => statusOf(page)).toContain(String(found.length));
		await field.fill('');
		await expect.poll(listed).toEqual(ofArticle(story).map(({ id }) => id));
	});

	test('says that nothing was found, and offers a way out', async ({ open, story }) => {
		const page = await open(`${storyPath}?q=zzzz`);
		await expect.poll(() => listedEvents(page)).toEqual([]);
		await expect.poll(() => page.locator('main').innerText()).toMatch(/no events/i);
		await page
			.getByRole('button', { name: /clear|all events/i })
			.first()
			.click();
		await expect.poll(() => listedEvents(page)).toEqual(ofArticle(story).map(({ id }) => id));
	});
});
