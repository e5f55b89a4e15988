import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import type { Story } from '#lib/story/types.ts';
import { kinds } from '../stories/kinds.ts';
import { inTurn, thorough, windowsFor } from '../stories/spread.ts';
import { storyPath, test } from './harness.ts';
import type { PagePool } from './readers.ts';

/** Everything of a story that an address may name. */
function targetsOf({ events, passages, periods }: Story): string[] {
	return [
		...events.map(({ id }) => `event-${id}`),
		...passages.map(({ id }) => `passage-${id}`),
		...periods.map(({ id }) => `period-${id}`)
	];
}

/** Windows of 320 to 1600 px, with a script and without; nobody here asked for less motion. */
const windows: BrowserContextOptions[] = [
	{ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
	{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
	{ viewport: { width: 1280, height: 900 } },
	{ viewport: { width: 1600, height: 1000 } }
].flatMap((options) =>
	[true, false].map((javaScriptEnabled) => ({
		...options,
		javaScriptEnabled,
		reducedMotion: 'no-preference' as const
	}))
);

const named = ({ viewport, javaScriptEnabled }: BrowserContextOptions) =>
	`${viewport?.width} px ${javaScriptEnabled ? 'with' : 'without'} a script`;

/** Whether the heading of a target can be seen, has the focus, and its event is the current one. */
async function landing(page: Page, target: string) {
	return page.evaluate((target) => {
		const named = document.getElementById(target)!;
		// where several passages begin at one word, all but the first have their id on an empty place within its mark
		const element = target.startsWith('passage-') ? named.closest('mark')! : named;
		const heading = target.startsWith('passage-') ? element : element.querySelector('h2, h3')!;
		const [line] = heading.getClientRects();
		if (!line) return { seen: false, focused: false, current: false };
		const top = document.elementFromPoint(
			line.left + Math.min(line.width / 2, 30),
			line.top + line.height / 2
		);
		const { activeElement } = document;
		return {
			seen: top !== null && (heading.contains(top) || top.contains(heading)),
			focused: heading.contains(activeElement),
			// a passage is marked, an event is the one of the list that is current
			current: element.matches('[data-marked]') || element.querySelector('[aria-current]') !== null
		};
	}, target);
}

/** Asks until the page has landed, and once more when it has had time to move again. */
async function expectLanding(page: Page, target: string, script: boolean): Promise<void> {
	const right = { seen: true, focused: script, current: script };
	const asked = async () => {
		const { seen, focused, current } = await landing(page, target);
		return { seen, focused: script && focused, current: script && current };
	};
	await expect.poll(asked, { message: `${page.url()} lands`, timeout: 15_000 }).toEqual(right);
	await page.waitForTimeout(400);
	expect(await asked(), `${page.url()} stays`).toEqual(right);
}

async function withPage(
	pool: PagePool,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<void>
): Promise<void> {
	const page = await pool.lend(options);
	try {
		await use(page);
	} finally {
		await pool.takeBack(page, options);
	}
}

async function visit(page: Page, address: string, target: string, script: boolean): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${address}#${encodeURIComponent(target)}`);
	await expectLanding(page, target, script);
}

describe('an address with a fragment', () => {
	test.for(windows.map((options, turn) => ({ options, turn, name: named(options) })))(
		'lands on what it names, at $name',
		async ({ options, turn }, { pool, story }) => {
			// each target in one of the windows: where all are asked for, together they are all
			const targets = inTurn(
				targetsOf(story).filter((_, i) => i % windows.length === turn),
				turn,
				4
			);
			await withPage(pool, options, async (page) => {
				for (const target of targets)
					await visit(page, inject('site') + storyPath, target, options.javaScriptEnabled!);
			});
		}
	);

	test.for(kinds.map((kind, place) => [kind, place] as const))(
		'lands in the story of the kind %s',
		async ([kind, place], { pool, second }) => {
			const address = `${second.address}/name/stories/${kind}/`;
			const story = (await (await fetch(`${address}story.json`)).json()) as Story;
			const all = targetsOf(story);
			const there = windowsFor(kind, windows);
			for (const [turn, options] of there.entries()) {
				// every target in one of the windows, or one in each: from the first to the last of a story, as stories take turns
				const targets = thorough
					? all.filter((_, i) => (i + place) % windows.length === turn)
					: [all[Math.floor((((place + 2 * turn) % 4) * all.length) / 4)]!];
				await withPage(pool, options, async (page) => {
					for (const target of targets) await visit(page, address, target, options.javaScriptEnabled!);
				});
			}
		}
	);

	test.for(
		inTurn(
			windows.filter(({ javaScriptEnabled }) => javaScriptEnabled),
			0,
			3
		).map((options) => [named(options), options] as const)
	)('lands again when reloaded, by Back, and by a link, at %s', async ([, options], { pool, story }) => {
		const [first, last] = [
			story.events.filter(({ mention }) => mention !== 'context')[3]!,
			story.events.findLast(({ mention }) => mention !== 'context')!
		];
		await withPage(pool, options, async (page) => {
			await visit(page, inject('site') + storyPath, `event-${last.id}`, true);
			await page.reload();
			await expectLanding(page, `event-${last.id}`, true);
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await page.evaluate((id) => location.assign(`#event-${id}`), first.id);
			await expectLanding(page, `event-${first.id}`, true);
			await page.goBack();
			await expectLanding(page, `event-${last.id}`, true);
			await page.goForward();
			await expectLanding(page, `event-${first.id}`, true);
			await page.goto('about:blank');
			await page.goBack();
			await expectLanding(page, `event-${first.id}`, true);
		});
	});

	test('lands though type and pictures come late', async ({ pool, story }) => {
		const target = `event-${story.events.findLast(({ mention }) => mention !== 'context')!.id}`;
		for (const options of inTurn(inTurn(windows, 0, 3, false), 0, 2))
			await withPage(pool, options, async (page) => {
				await page.route(/\.woff2?$/, async (route) => {
					await new Promise((resolve) => setTimeout(resolve, 1200));
					await route.continue();
				});
				await page.goto(`${inject('site')}${storyPath}#${target}`);
				await page.evaluate(() => document.fonts.ready.then(() => null));
				await expectLanding(page, target, options.javaScriptEnabled!);
			});
	});
});

describe('a list of more than 120 events', () => {
	test('is laid out whole soon after it has come alive, and at once without a script', async ({
		open,
		second
	}) => {
		const address = `${second.address}/name/stories/middling/`;
		const left = (page: Page) =>
			page
				.locator('[data-stretch]')
				.evaluateAll(
					(all) => all.filter((each) => getComputedStyle(each).contentVisibility === 'auto').length
				);
		await expect.poll(left.bind(null, await open(address))).toBe(0);
		const plain = await open(address, 'no script');
		expect(await plain.locator('[data-stretch]').count()).toBeGreaterThan(0);
		expect(await left(plain)).toBe(0);
	});
});
