import { describe, expect, inject } from 'vitest';
import { kinds } from '../stories/kinds.ts';
import {
	comparePath,
	followEvent,
	followMark,
	isInSight,
	paths,
	storyPath,
	tellingPath,
	test
} from './harness.ts';

/** What the addresses of a site begin with: as its pages write them, and where it is served. */
type Names = readonly [ownName: string, here: string];

/** Where the links of a page lead, as addresses of the site at `origin`, by whichever of its two names. */
function linksOf(html: string, address: string, [ownName, here]: Names): URL[] {
	const { origin } = new URL(address);
	return [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]+)"/g)]
		.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), address))
		.map((url) => (ownName && url.href.startsWith(ownName) ? new URL(url.href.replace(ownName, here)) : url))
		.filter((url) => url.origin === origin);
}

/**
 * Walks a site from some of its pages along every link.
 * @returns what is not there, and how many addresses were asked for
 */
async function walk(
	starts: readonly string[],
	names: Names = ['', '']
): Promise<{ broken: string[]; count: number }> {
	const pages = new Map<string, string>();
	const waiting = [...starts];
	const broken: string[] = [];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { origin, pathname, hash } = new URL(next);
		const address = origin + pathname;
		if (!pages.has(address)) {
			const response = await fetch(address);
			if (!response.ok) broken.push(`${address} is ${response.status}`);
			const html = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : '';
			pages.set(address, html);
			waiting.push(...linksOf(html, response.url, names).map(String));
		}
		const target = decodeURIComponent(hash.slice(1));
		if (target && !pages.get(address)?.includes(` id="${target}"`))
			broken.push(`${address} has no #${target}`);
	}
	return { broken, count: pages.size };
}

describe('the site', () => {
	test('has something at the end of each of its links', async () => {
		const { broken, count } = await walk(paths.map((path) => inject('site') + path));
		expect(broken).toEqual([]);
		expect(count).toBeGreaterThan(paths.length);
	});

	test('has something at the end of each link of every kind of story', async ({ second }) => {
		const starts = kinds.flatMap((kind) => [
			`${second.address}/name/stories/${kind}/`,
			`${second.address}/name/embed/${kind}/`
		]);
		const { broken, count } = await walk(starts, ['https://example.org/name/', `${second.address}/name/`]);
		expect(broken).toEqual([]);
		expect(count).toBeGreaterThan(starts.length);
	});

	test.for(['/', storyPath])('%s names its own address', async (path) => {
		const html = await (await fetch(inject('site') + path)).text();
		const canonical = /<link[^>]*rel="canonical"[^>]*>/.exec(html)?.[0] ?? '';
		const address = /href="([^"]+)"/.exec(canonical)?.[1] ?? '';
		expect(new URL(address, inject('site')).pathname).toBe(path);
	});
});

describe('a press on a link', () => {
	test.for([
		[tellingPath, '#event-'],
		[comparePath, '#event-'],
		[comparePath, '#passage-']
	] as const)('of %s opens the story at its %s', async ([path, kind], { open, complaints }) => {
		const page = await open(path);
		const link = page.locator(`#events a[href*="${kind}"]:visible`).first();
		const target = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
		await link.click();
		const there = page.locator(
			kind === '#event-' ? `${target} h3` : `mark[data-passages~="${target.slice(9)}"]`
		);
		await there.first().waitFor();
		await expect.poll(() => isInSight(there.first())).toBe(true);
		expect(new URL(page.url()).pathname).toBe(storyPath);
		expect(complaints).toEqual([]);
	});
});

describe('an event and its passage', () => {
	test('have a link each way, for every event of the story', async ({ open, story }) => {
		const page = await open(`${storyPath}?context=1`);
		const links = await page.evaluate(() => {
			const fragments = (scope: Element, prefix: string) =>
				[...scope.querySelectorAll(`a[href*="#${prefix}"]`)].map(
					(link) => link.getAttribute('href')?.split(`#${prefix}`)[1] ?? ''
				);
			const entries = [...document.querySelectorAll('[id^="event-"]')];
			const marks = [...document.querySelectorAll<HTMLElement>('mark[data-passages]')];
			// words that several events rest on lead to a list of them
			const ends = (mark: Element) =>
				[...mark.querySelectorAll('a')].flatMap((link) => {
					const list = link.hash.startsWith('#event-') ? null : document.getElementById(link.hash.slice(1));
					return list ? fragments(list, 'event-') : [link.hash.slice('#event-'.length)];
				});
			return {
				toPassages: entries.map((entry) => [entry.id, fragments(entry, 'passage-')] as const),
				toEvents: marks.map((mark) => ({
					passages: mark.dataset.passages?.split(' ') ?? [],
					events: ends(mark)
				}))
			};
		});
		const toPassages = new Map(links.toPassages);
		const missing = story.events.flatMap((event) => {
			const there = toPassages.get(`event-${event.id}`) ?? [];
			return event.passages.map(({ passage }) => passage).filter((passage) => !there.includes(passage));
		});
		expect(missing).toEqual([]);
		const unreturned = story.passages.flatMap(({ id, events }) => {
			const there = links.toEvents
				.filter(({ passages }) => passages.includes(id))
				.flatMap((mark) => mark.events);
			return events.filter((event) => !there.includes(event)).map((event) => `${id}: ${event}`);
		});
		expect(unreturned).toEqual([]);
	});

	test('show the same words: the marks of a passage, joined, are its quote', async ({ open, story }) => {
		const page = await open(storyPath);
		const marks = await page
			.locator('mark[data-passages]')
			.evaluateAll((all) =>
				all.map((mark) => [mark.dataset.passages?.split(' ') ?? [], mark.textContent] as const)
			);
		const shown = story.passages.map(({ id }) => [
			id,
			marks
				.filter(([passages]) => passages.includes(id))
				.map(([, text]) => text)
				.join('')
		]);
		// a quote over several paragraphs is marked in each of them
		expect(shown).toEqual(story.passages.map(({ id, exact }) => [id, exact.replaceAll('\n', '')]));
	});

	test('are one click apart, there and back', async ({ open, story }) => {
		const page = await open(storyPath);
		const described = story.events.filter(
			({ mention, passages }) => mention === 'described' && passages.length
		);
		expect(described.length).toBeGreaterThan(0);
		for (const event of described.filter((_, index) => index % 4 === 0)) {
			const mark = await followEvent(page, event);
			await expect.poll(() => isInSight(mark), { message: event.id }).toBe(true);
			const entry = await followMark(page, mark);
			await expect.poll(() => isInSight(entry), { message: `back from ${event.id}` }).toBe(true);
		}
	});
});
