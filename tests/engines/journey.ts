import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test as base } from 'vitest';
import { thorough } from '../stories/spread.ts';
import type { Driver } from './driver.ts';
import type { Engine, Found } from './find.mjs';
import { inBox, Tab } from './tab.ts';

const story = '/stories/kabul-moscow/';
const someTime = `${story}?from=2021-01-01&to=2023-01-01`;
const scroller = '[role="group"][aria-label^="Events drawn in time"]';
/** what the bar under the lanes says is in sight */
const shown = 'section[aria-label="Timeline"] p b';

/**
 * One reader's way through the built site in one engine: each step opens its own page, and asks only what any driver
 * can tell.
 */
export function journey<E extends Engine>(
	engine: E,
	start: (found: NonNullable<Found[E]>) => Promise<Driver>
): void {
	const engines = inject('engines');
	const found = engines[engine];
	const required = inject('required').includes(engine);
	/** the tests of the built site go through it in Chromium: its journey is for comparison where others stray */
	const walked = engine === 'chromium' && !thorough && !required && (engines.firefox || engines.webkit);
	let tab: Tab;
	/** why nothing can be said of this engine */
	let missing = found ? '' : `${engine} is not installed`;
	if (walked)
		missing = `${engine} has all other tests of the built site; its journey is for npm run test:thorough`;

	beforeAll(async () => {
		try {
			if (found && !missing) tab = new Tab(await start(found), inject('journey'));
		} catch (error) {
			missing = `${engine} did not start: ${String(error)}`;
		}
		if (missing && required) throw new Error(missing);
		console.warn(missing || `Through the site in ${tab.driver.browser}`);
	});
	afterAll(() => tab?.driver.close());

	const test = (name: string, step: () => Promise<void>) =>
		base(name, async ({ skip }) => {
			skip(missing !== '', missing);
			await tab.driver.resize(1280, 900);
			await step();
		});

	const band = () => tab.words(shown);

	describe(`a story in ${engine}`, () => {
		test('opens with its drawing, and moves where readers want motion', async () => {
			await tab.open(story);
			expect(await tab.count(`${scroller} a[data-event]`)).toBeGreaterThan(20);
			expect(await band()).toMatch(/^2015 to /);
			expect(await tab.ask(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(false);
		});

		test('lands on the event its address names', async () => {
			await tab.open(`${story}#event-agreement-2026`);
			await tab.arrives('#event-agreement-2026 h3');
		});

		test('lands on the passage its address names', async () => {
			await tab.open(`${story}#passage-this-is-precisely-the-point-that`);
			await tab.arrives('mark[data-passages~="this-is-precisely-the-point-that"]');
		});

		test('shows the time its address names', async () => {
			await tab.open(someTime);
			await tab.says(band, /^2021 to 2022$/);
		});

		test('leads from an event to its passage and back', async () => {
			await tab.open(`${story}#event-takeover-2021`);
			await tab.arrives('#event-takeover-2021 h3');
			await tab.press('#event-takeover-2021 a[href*="#passage-"]');
			await tab.says(() => tab.fragment(), /^passage-/);
			const mark = `mark[data-passages~="${(await tab.fragment()).slice('passage-'.length)}"]`;
			await tab.arrives(mark);
			await tab.driver.back();
			await tab.says(() => tab.fragment(), 'event-takeover-2021');
			await tab.arrives('#event-takeover-2021 h3');
		});

		test('leads from a mark in the source to its event', async () => {
			await tab.open(`${story}#passage-this-is-precisely-the-point-that`);
			await tab.arrives('mark[data-passages~="this-is-precisely-the-point-that"]');
			await tab.press('mark[data-passages~="this-is-precisely-the-point-that"]');
			await tab.says(() => tab.fragment(), /^event-/);
			await tab.arrives(`#${await tab.fragment()} h3`);
		});

		test('leads from a mark in the drawing to its event', async () => {
			await tab.open(story);
			await tab.press(`${scroller} a[data-event="embassy-handover-2022"] .glyph`);
			await tab.says(() => tab.fragment(), 'event-embassy-handover-2022');
			await tab.arrives('#event-embassy-handover-2022 h3');
		});

		test('keeps its time when the keyboard comes into the drawing, and shows the mark that has the focus', async () => {
			await tab.open(someTime);
			await tab.says(band, '2021 to 2022');
			await tab.focus(scroller);
			await tab.driver.key('Tab');
			await tab.says(() => focusIn(tab), 'mark in sight');
			expect(await band()).toBe('2021 to 2022');
			await tab.driver.key('ArrowRight');
			await tab.says(() => focusIn(tab), 'mark in sight');
			expect(await band()).toBe('2021 to 2022');
		});

		test('goes from mark to mark by arrow keys, each in sight, and opens one by Enter', async () => {
			await tab.open(story);
			await tab.focus(scroller);
			await tab.driver.key('Tab');
			const seen = new Set<string | null>();
			for (let step = 0; step < 6; step++) {
				await tab.driver.key('ArrowRight');
				await tab.says(() => focusIn(tab), 'mark in sight');
				seen.add(await tab.ask((page) => page.activeElement?.getAttribute('data-mark') ?? null));
			}
			expect(seen.size).toBe(6);
			await tab.driver.key('Enter');
			await tab.says(() => tab.fragment(), /^event-/);
			await tab.arrives(`#${await tab.fragment()} h3`);
		});

		test('zooms by keys, and back to everything', async () => {
			await tab.open(story);
			await tab.focus(scroller);
			await tab.driver.key('+');
			await tab.says(async () => (await band()).startsWith('2015 to'), false);
			await tab.driver.key('0');
			await tab.says(band, '1976 to 2026');
		});

		test('zooms by its buttons', async () => {
			await tab.open(story);
			const before = await band();
			await tab.press('button[aria-label="Zoom in"]');
			await tab.says(async () => (await band()) === before, false);
			const zoomed = await band();
			await tab.press('button[aria-label="Zoom out"]');
			await tab.says(async () => (await band()) === zoomed, false);
		});

		test('zooms where it is pressed twice', async () => {
			await tab.open(story);
			const before = await band();
			// between marks: one of them would open
			await tab.press(scroller, 2, { x: 0.6, y: 0.97 });
			await tab.says(async () => (await band()) === before, false);
		});

		test('zooms by wheel and Ctrl, and scrolls the page by wheel alone', async () => {
			await tab.open(story);
			const before = await band();
			const at = inBox(await tab.find(scroller), { x: 0.5, y: 0.1 });
			await tab.driver.wheel(at, { x: 0, y: 200 });
			await tab.says(async () => (await tab.ask(() => scrollY)) > 0, true);
			expect(await band()).toBe(before);
			if (!tab.driver.wheelWithKeys) return;
			const again = inBox(await tab.find(scroller), { x: 0.5, y: 0.1 });
			await tab.driver.wheel(again, { x: 0, y: -200 }, 'Control');
			await tab.says(async () => (await band()) === before, false);
		});

		test('is moved along by its own scrolling, and says where it rests', async () => {
			await tab.open(someTime);
			await tab.says(band, '2021 to 2022');
			const at = inBox(await tab.find(scroller), { x: 0.5, y: 0.1 });
			await tab.driver.wheel(at, { x: -400, y: 0 });
			await tab.says(async () => (await band()) === '2021 to 2022', false);
			await tab.says(async () => (await tab.query('from')) === '2021-01-01', false);
		});

		test('shows a period when its name on the rail is pressed', async () => {
			await tab.open(story);
			await tab.press('a[href="#period-state-to-state"]');
			await tab.says(band, /2025 to .*2026/);
		});

		test('moves what is shown by its sliders', async () => {
			await tab.open(story);
			const before = await band();
			await tab.focus('[role="slider"][aria-label="Start of the time shown"], input[type="range"]');
			for (let step = 0; step < 8; step++) await tab.driver.key('ArrowRight');
			await tab.says(async () => (await band()) === before, false);
		});

		test('moves what is shown by a drag of the window on the rail', async () => {
			await tab.open(someTime);
			await tab.says(band, '2021 to 2022');
			const { y, height } = await tab.find('.rail .plot');
			const window = await tab.find('.rail .window rect');
			const from = { x: window.x + window.width / 2, y: y + height * 0.6 };
			await tab.driver.drag(from, { x: from.x - 150, y: from.y });
			await tab.says(async () => (await band()) === '2021 to 2022', false);
		});

		test('finds words as they are typed, and gives all back', async () => {
			await tab.open(story);
			const all = await tab.count('[id^="event-"]');
			await tab.press('input[type="search"]');
			await tab.driver.type('Supreme Court');
			await tab.says(async () => (await tab.count('[id^="event-"]')) < all, true);
			expect(await tab.count('[id^="event-"]')).toBeGreaterThan(0);
			await tab.driver.key('Escape');
			await tab.says(() => tab.count('[id^="event-"]'), all);
		});

		test('turns a lane off, and Back brings it again', async () => {
			await tab.open(story);
			const law = 'li[data-category="law"]';
			const before = await tab.count(law);
			expect(before).toBeGreaterThan(0);
			await tab.press('.names foreignObject:nth-of-type(2) button');
			await tab.says(() => tab.count(law), 0);
			await tab.driver.back();
			await tab.says(() => tab.count(law), before);
		});

		test('becomes dark by its button', async () => {
			await tab.open(story);
			const ground = () => tab.ask((page) => getComputedStyle(page.body).backgroundColor);
			const light = await ground();
			await tab.press('[data-theme-button]');
			await tab.press('[data-theme-button]');
			await tab.says(async () => (await ground()) === light, false);
			await tab.press('[data-theme-button]');
			await tab.says(ground, light);
		});

		test('gives its picture to be saved, as PNG and as SVG', async () => {
			await tab.open(story);
			for (const [place, type] of ['PNG', 'SVG'].entries()) {
				const name = await savedBy(tab, `.save button:nth-of-type(${place + 1})`);
				expect(name).toMatch(new RegExp(`\\.${type.toLowerCase()}, \\d{5,} bytes$`));
			}
		});
	});

	describe(`on paper in ${engine}`, () => {
		test('the story is text, and so a small file', async () => {
			await tab.open(story);
			const file = await tab.driver.print();
			if (!file) return;
			expect(file.length).toBeGreaterThan(50_000);
			expect(file.length).toBeLessThan(2_000_000);
		});
	});

	describe(`the other views in ${engine}`, () => {
		test('the order of telling leads to an event of the story', async () => {
			await tab.open(`${story}telling/`);
			await tab.press('a[href*="#event-takeover-2021"]');
			await tab.says(() => tab.fragment(), 'event-takeover-2021');
			await tab.arrives('#event-takeover-2021 h3');
		});

		test('a comparison is of what its address names, and opens the events behind a number', async () => {
			await tab.open(`${story}compare/?a=de-facto-engagement&b=state-to-state`);
			await tab.says(() => tab.words('main'), /State-to-state relations/);
			await tab.press('.differs button[popovertarget]');
			await tab.comes('[popover]:popover-open a[href*="#event-"]');
			await tab.driver.key('Escape');
			await tab.says(() => tab.count('[popover]:popover-open'), 0);
		});

		test('no view scrolls sideways where a window is as narrow as a phone', async () => {
			for (const view of ['', 'telling/', 'compare/', 'embed/']) {
				await tab.open(`/host/phone?path=${encodeURIComponent(story + view)}`, false);
				const phone = tab.within('iframe');
				await phone.comes('html.js');
				const sideways = await phone.ask(
					({ documentElement: { scrollWidth, clientWidth } }) => scrollWidth - clientWidth
				);
				expect(sideways, view).toBe(0);
			}
		});

		test('on a phone the source opens at the passage of an event', async () => {
			await tab.open(`/host/phone?path=${encodeURIComponent(`${story}#event-takeover-2021`)}`, false);
			const phone = tab.within('iframe');
			await phone.comes('html.js');
			await phone.press('#event-takeover-2021 a[href*="#passage-"]');
			await phone.says(() => phone.fragment(), /^passage-/);
			const mark = `mark[data-passages~="${(await phone.fragment()).slice('passage-'.length)}"]`;
			await phone.arrives(mark);
		});
	});

	describe(`an embed in ${engine}`, () => {
		const frame = 'passage-timeline >>> iframe';

		test('shows the next event when asked to', async () => {
			await tab.open('/embed/kabul-moscow/?e=recognition-2025');
			await tab.comes('[data-card="recognition-2025"]');
			await tab.press('[data-card="recognition-2025"] [data-turn="Next"]');
			await tab.says(() => tab.count('[data-card="recognition-2025"]'), 0);
			expect(await tab.count('[data-card]')).toBe(1);
		});

		for (const width of [390, 700]) {
			test(`by its loader is as high as its content, ${width} px wide, with each event`, async () => {
				await tab.open(`/host/loader?width=${width}#kabul-moscow=recognition-2025`, false);
				const embed = tab.within(frame);
				await embed.comes('html.js [data-card="recognition-2025"]');
				await tab.comes('passage-timeline[ready]');
				await tab.says(() => blank(embed), 0);
				await tab.says(() => blankBelowCard(embed), 0);
				for (let step = 0; step < 3; step++) {
					await embed.press('[data-turn="Next"]');
					await tab.says(() => blank(embed), 0);
				}
				expect(await embed.count('[data-card="recognition-2025"]')).toBe(0);
			});
		}

		test('by its loader writes the event into the address of its host', async () => {
			await tab.open('/host/loader?width=700', false);
			const embed = tab.within(frame);
			await embed.comes('html.js [data-card]');
			await tab.comes('passage-timeline[ready]');
			await embed.press('[data-turn="Next"]');
			await tab.says(() => tab.fragment(), /^kabul-moscow=/);
		});
	});

	describe(`one file of a story in ${engine}`, () => {
		const file = pathToFileURL(resolve('build', story.slice(1), 'timeline.html')).href;

		test('opens from a disk, steps and zooms, and asks for nothing', async () => {
			await tab.driver.open(`${file}#event-recognition-2025`);
			await tab.comes('html.js [data-card="recognition-2025"]');
			await tab.press('[data-card="recognition-2025"] [data-turn="Next"]');
			await tab.says(() => tab.count('[data-card="recognition-2025"]'), 0);
			await tab.press('[data-zoom="in"]');
			await tab.comes('[data-band][data-zoomed], [data-zoomed]');
			expect(await tab.ask(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual(
				[]
			);
		});

		test('opens its passage, and the whole source there', async () => {
			await tab.driver.open(`${file}#event-takeover-2021`);
			await tab.comes('html.js [data-card="takeover-2021"]');
			await tab.press('[data-card="takeover-2021"] figcaption [data-read]');
			await tab.comes('[data-card="takeover-2021"] [data-paragraph]');
			await tab.press('[data-card="takeover-2021"] [data-rest] a');
			await tab.arrives(':target + [data-passages]');
		});
	});

	describe(`the workbench in ${engine}`, () => {
		const step = (place: number) => `nav[aria-label="Steps"] button:nth-child(${place})`;

		test('makes events of a text by pointer and by key, and draws them as they are published', async () => {
			await tab.open('/make/');
			await tab.press('form .row button[type="button"]');
			await tab.comes('#story-title');
			await tab.press(step(2));
			await tab.press('.proposed li button');
			await tab.says(() => tab.words(`${step(3)} .count`), '1');
			await tab.focus('#text');
			await tab.driver.key('j');
			await tab.driver.key('Enter');
			await tab.says(() => tab.words(`${step(3)} .count`), '2');
			await tab.within('iframe.seen').comes('[data-card]');
		});

		test('has them again, where its author was, when it is opened anew', async () => {
			// it is kept within half a second
			await new Promise((later) => setTimeout(later, 1000));
			await tab.driver.open('about:blank');
			await tab.open('/make/');
			await tab.says(() => tab.words('nav[aria-label="Steps"] [aria-current]'), 'Passages');
			await tab.says(() => tab.words(`${step(3)} .count`), '2');
		});
	});

	describe(`without a script in ${engine}`, () => {
		const noScript = async (path: string): Promise<Tab> => {
			await tab.open(`/host/no-script?path=${encodeURIComponent(path)}`, false);
			const page = tab.within('iframe');
			await page.comes('main');
			expect(await page.count('html.js')).toBe(0);
			return page;
		};

		test('the story has its list and its drawing, and an event leads to its passage', async () => {
			const page = await noScript(story);
			expect(await page.count('li[data-category]')).toBeGreaterThan(40);
			expect(await page.count('svg a[data-event]')).toBeGreaterThan(20);
			await page.press('#event-takeover-2021 a[href*="#passage-"]');
			await page.says(() => page.fragment(), /^passage-/);
			await page.arrives(`mark[data-passages~="${(await page.fragment()).slice('passage-'.length)}"]`);
		});

		test('context events come by a box to tick', async () => {
			const page = await noScript(story);
			const before = await page.count('li[data-category]');
			await page.press('label[for="show-context"], #show-context');
			await page.says(async () => (await page.count('li[data-category]')) > before, true);
		});

		test('the embed goes from card to card', async () => {
			const page = await noScript('/embed/kabul-moscow/');
			await page.press('[data-card] [data-turn="Next"]');
			await page.says(() => page.fragment(), /^event-/);
			await page.says(() => page.count('[data-card]'), 1);
		});
	});
}

/** What a reader at the keyboard has before them: a mark of the drawing that can be seen, or what is wrong. */
function focusIn(tab: Tab): Promise<string> {
	return tab.ask((page) => {
		const mark = page.activeElement;
		if (!mark?.hasAttribute('data-mark')) return `focus on ${mark?.outerHTML.slice(0, 80)}`;
		// its own shapes: the box of a link around placed parts is what engines do not agree on
		const shape = mark.querySelector('.glyph, .ring, .hit') ?? mark;
		const { left, right, top, bottom } = shape.getBoundingClientRect();
		const band = mark.closest('[role="group"]')?.getBoundingClientRect();
		if (!band) return 'no band';
		const across = right > Math.max(band.left, 0) && left < Math.min(band.right, innerWidth);
		const down = bottom > 0 && top < innerHeight;
		return across && down ? 'mark in sight' : `mark at ${Math.round(left)}, ${Math.round(top)}`;
	});
}

/** Px of a frame's height that its content has not got, or that it lacks; 0 within 2 px. */
function blank(embed: Tab): Promise<number> {
	return embed.ask((page) => {
		const off = (page.defaultView?.innerHeight ?? 0) - page.body.getBoundingClientRect().height;
		return Math.abs(off) <= 2 ? 0 : Math.round(off);
	});
}

/** Px between the end of the only card seen so far and the end of the place it has; 0 within 2 px. */
function blankBelowCard(embed: Tab): Promise<number> {
	return embed.ask((page) => {
		const ends = [...page.querySelectorAll('[data-stack], [data-card]')]
			.filter((each) => each.getClientRects().length)
			.map((each) => each.getBoundingClientRect().bottom);
		const off = Math.max(...ends) - Math.min(...ends);
		return off <= 2 ? 0 : Math.round(off);
	});
}

/** Presses a button, and tells name and size of the file that the page then gives to the browser. */
async function savedBy(tab: Tab, button: string): Promise<string> {
	await tab.ask(() => {
		const saved = ((window as { saved?: string[] }).saved = [] as string[]);
		const sizes = new Map<string, number>();
		const { createObjectURL } = URL;
		URL.createObjectURL = (file: Blob) => {
			const address = createObjectURL.call(URL, file);
			sizes.set(address, file.size);
			return address;
		};
		HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
			saved.push(`${this.download}, ${sizes.get(this.href)} bytes`);
		};
	});
	await tab.press(button);
	const saved = () => tab.ask(() => (window as { saved?: string[] }).saved?.at(-1) ?? '');
	await tab.says(async () => (await saved()) !== '', true, 'a file to be saved');
	return saved();
}
