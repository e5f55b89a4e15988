// From a key in the workbench's form to the story drawn with what was typed, beside the time that reading the same story
// takes by itself: `node tests/bench/workbench.mjs [build]`, on the built site. Figures compare only with each other.
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { strToU8, zipSync } from 'fflate';
import { serve } from '../../src/tasks/serve.mjs';
import { browserArgs, findBrowser } from '../browser-path.mjs';
import { generateStory } from './generated-story.mjs';
import { median } from './measure/median.mjs';
import { SEED } from './site.mjs';

/** ms from a key to the drawing that are the aim, by events */
const targets = new Map([
	[60, 200],
	[1000, 700]
]);
/** keys, each after the last one is drawn */
const keys = 7;

const site = await serve(process.argv[2] ?? 'build', 0);
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const browser = await chromium.launch({
	executablePath: (await findBrowser(true)) ?? undefined,
	args: browserArgs
});
console.log(
	'events | plain parse, ms | key to drawing, ms | of it after the pause | ratio | target, ms | longest task, ms'
);
for (const [events, target] of targets) {
	const parse = await plainParse(events);
	const { drawn, longest } = await keyToDrawing(events);
	const after = drawn - 150;
	const met = drawn <= target ? 'met' : 'not met';
	console.log(
		[
			events,
			round(parse),
			round(drawn),
			round(after),
			(drawn / parse).toFixed(1),
			`${target} (${met})`,
			round(longest)
		].join(' | ')
	);
}
await browser.close();
await server.close();
await site.close();

/** @param {number} ms */
function round(ms) {
	return Math.round(ms);
}

/** The median of reading a story, ms. @param {number} events */
async function plainParse(events) {
	const { parseStory } = /** @type {typeof import('../../src/lib/story/parse/parse.ts')} */ (
		await server.ssrLoadModule('/src/lib/story/parse/parse.ts')
	);
	const { yaml, source } = generateStory({ seed: SEED, events });
	const folder = { id: 'g', path: 'g', yaml: strToU8(yaml), readSource: () => strToU8(source) };
	const times = Array.from({ length: keys }, () => {
		const begun = performance.now();
		parseStory(folder);
		return performance.now() - begun;
	});
	return median(times) ?? NaN;
}

/** @param {number} events @returns the median of the keys, and the longest task of the page's thread, ms */
async function keyToDrawing(events) {
	const { yaml, source } = generateStory({ seed: SEED, events });
	const zip = zipSync({ 'g/story.yaml': strToU8(yaml), 'g/source.md': strToU8(source) });
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.addInitScript(() => {
		const tasks = /** @type {number[]} */ (/** @type {any} */ (window).tasks = []);
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration))
		).observe({
			type: 'longtask',
			buffered: true
		});
	});
	await page.goto(`${site.address}/make/`);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'g.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
	await page.locator('iframe.seen').waitFor({ timeout: 60_000 });
	await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Events' }).click();
	await page.locator('section.step ul button').first().click();
	await page.locator('#event-title').waitFor();
	await page.waitForTimeout(2000);
	await page.evaluate(() => /** @type {any} */ (window.tasks.length = 0));
	const times = [];
	for (let key = 0; key < keys; key++) {
		times.push(
			await page.evaluate(async () => {
				const field = /** @type {HTMLInputElement} */ (document.getElementById('event-title'));
				const seen = document.querySelector('iframe.seen');
				const begun = performance.now();
				field.value += 'x';
				field.dispatchEvent(new Event('input', { bubbles: true }));
				const isDrawn = () => document.querySelector('iframe.seen') !== seen;
				while (!isDrawn()) await new Promise((settle) => setTimeout(settle, 5));
				return performance.now() - begun;
			})
		);
		await page.waitForTimeout(300);
	}
	const longest = await page.evaluate(() => Math.max(0, .../** @type {any} */ (window).tasks));
	await page.close();
	return { drawn: median(times) ?? NaN, longest };
}
