import { describe, expect } from 'vitest';
import { groupByPeriod } from '#lib/story/groups.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { words } from '#lib/words/words.ts';
import { inTurn } from '../stories/spread.ts';
import {
	followEvent,
	followMark,
	isInSight,
	listedEvents,
	storyPath,
	tellingPath,
	test,
	type Reader
} from './harness.ts';

const withoutScript: readonly Reader[] = ['no script', 'phone, no script'];

describe('the story without a script', () => {
	test.for(inTurn(withoutScript, 0, 2))(
		'has every event of the article, in order of time, for a reader with %s',
		async (reader, { open, story }) => {
			const listed = await listedEvents(await open(storyPath, reader));
			// by period: one that lies somewhere within a range stands in the period of its middle
			const fromArticle = groupByPeriod(story)
				.flatMap(({ events }) => events)
				.filter(isFromSource)
				.map(({ id }) => id);
			expect(listed.filter((id) => fromArticle.includes(id))).toEqual(fromArticle);
		}
	);

	test.for(inTurn(withoutScript, 1, 2))(
		'says of each event its title, its date and the words it rests on, for a reader with %s',
		async (reader, { open, story }) => {
			const page = await open(storyPath, reader);
			const lacking: string[] = [];
			for (const event of story.events.filter(({ mention }) => mention === 'described')) {
				const entry = page.locator(`#event-${event.id}`);
				await entry.scrollIntoViewIfNeeded();
				// what comes into sight is laid out with the next frame
				await expect.poll(() => entry.innerText()).not.toBe('');
				const text = plain(await entry.innerText());
				const quote = story.passages.find(({ id }) => id === event.passages[0]?.passage)?.exact ?? '';
				if (!text.includes(plain(event.title))) lacking.push(`${event.id}: title`);
				if (!text.includes(plain(quote))) lacking.push(`${event.id}: quote`);
				if (!text.includes(plain(words.dates.date(event.when)))) lacking.push(`${event.id}: date`);
			}
			expect(lacking).toEqual([]);
		}
	);

	test.for(inTurn(withoutScript, 1, 2))(
		'has the whole source, word for word, for a reader with %s',
		async (reader, { open, story }) => {
			const text = plain((await (await open(storyPath, reader)).textContent('body')) ?? '');
			const paragraphs = story.sources.flatMap((source) =>
				source.blocks
					.filter(({ kind }) => kind === 'paragraph')
					.map(({ start, end }) => plain(source.text.slice(start, end)))
			);
			expect(paragraphs.length).toBeGreaterThan(0);
			expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
		}
	);

	test.for(inTurn(withoutScript, 2, 2))(
		'draws a mark, or a count, for every event of the article, for a reader with %s',
		async (reader, { open, story }) => {
			const page = await open(storyPath, reader);
			const drawn = await page
				.locator('svg [data-event], svg [data-cluster], svg[data-event], svg[data-cluster]')
				.evaluateAll((marks) =>
					marks.map(
						(mark) => (mark as SVGElement).dataset.event ?? (mark as SVGElement).dataset.cluster ?? ''
					)
				);
			expect(drawn.length).toBeGreaterThan(0);
			const described = story.events.filter(({ mention }) => mention === 'described').map(({ id }) => id);
			const single = new Set(drawn);
			// a count may stand for several: at least half of what is described has a mark of its own
			expect(described.filter((id) => single.has(id)).length).toBeGreaterThan(described.length / 2);
		}
	);

	test.for(inTurn(withoutScript, 2, 2))(
		'links an event to its passage and the passage back, for a reader with %s',
		async (reader, { open, story }) => {
			const page = await open(storyPath, reader);
			const mark = await followEvent(
				page,
				story.events.find(({ mention }) => mention === 'described')
			);
			await expect.poll(() => isInSight(mark)).toBe(true);
			const entry = await followMark(page, mark);
			await expect.poll(() => isInSight(entry)).toBe(true);
		}
	);

	test.for(inTurn(withoutScript, 3, 2))(
		'offers nothing that only a script could do, for a reader with %s',
		async (reader, { open }) => {
			const page = await open(storyPath, reader);
			// the box that shows context events works by style alone
			const controls = page.locator(
				':is(button, input:not(#show-context), select, [role="slider"], [role="button"]):visible'
			);
			expect(
				await controls.evaluateAll((all) => all.map((control) => control.outerHTML.slice(0, 120)))
			).toEqual([]);
		}
	);

	test.for(inTurn(withoutScript, 3, 2))(
		'shows context events when asked to, for a reader with %s',
		async (reader, { open, story }) => {
			const page = await open(storyPath, reader);
			const context = story.events.filter(({ mention }) => mention === 'context').map(({ id }) => id);
			expect((await listedEvents(page)).filter((id) => context.includes(id))).toEqual([]);
			await page.locator('#show-context').check();
			const inList = groupByPeriod(story).flatMap(({ events }) => events);
			expect(await listedEvents(page)).toEqual(inList.map(({ id }) => id));
		}
	);

	test.for(inTurn(withoutScript, 4, 2))(
		'has the order of telling too, for a reader with %s',
		async (reader, { open, story }) => {
			const page = await open(tellingPath, reader);
			const text = plain(await page.locator('body').innerText());
			const described = story.events.filter(({ mention }) => mention === 'described');
			const absent = described.filter(
				({ title, label }) => !text.includes(plain(title)) && !text.includes(plain(label))
			);
			expect(absent.map(({ id }) => id)).toEqual([]);
		}
	);
});

/** Words as they are compared: runs of space are one, soft hyphens and quotation marks of ours don't count. */
function plain(text: string): string {
	return text
		.replace(/[\u00AD\u200B\u2060“”]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
