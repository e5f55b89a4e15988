// `node tests/site/authors/picture.mjs`: takes the README's picture of the workbench, of the site in build/.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { parse } from 'yaml';
import { serve } from '../../../src/tasks/serve.mjs';
import { browserArgs, findBrowser } from '../../browser-path.mjs';

const picture = 'src/lib/workbench/picture.png';
/** The second story, of which every other event is brought in. */
const folder = 'data/drawing-time';
const { categories, events } = parse(await readFile(join(folder, 'story.yaml'), 'utf8'));
/** @type {{ title: string, when: unknown, category: string, passages?: { quote: string }[] }[]} */
const taken = events.filter((/** @type {unknown} */ _, /** @type {number} */ i) => i % 2 === 0);
const brought = taken.map(({ title, when, category, passages }) => ({
	title,
	date: String(when),
	quote: passages?.[0]?.quote ?? '',
	lane: categories.find((/** @type {{ id: string }} */ { id }) => id === category).title
}));

const site = await serve('build', 0);
const browser = await chromium.launch({
	executablePath: (await findBrowser()) ?? undefined,
	args: browserArgs
});
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
	await page.goto(`${site.address}/make/`);
	await page.getByLabel('Paste its text').fill(await readFile(join(folder, 'source.md'), 'utf8'));
	await page.getByRole('button', { name: 'Use this text' }).click();
	await page.getByRole('button', { name: 'Choose the passages' }).click();
	await page.getByText('Bring in events from elsewhere').click();
	await page.getByLabel('Or paste it here').fill(JSON.stringify(brought));
	await page.getByRole('button', { name: 'Check it against the document' }).click();
	await page.getByRole('button', { name: /^Take the \d+ that stand letter for letter$/ }).click();
	await page
		.frameLocator('iframe.seen')
		.getByText(/\d+ events/)
		.first()
		.waitFor();
	const sentence = page.locator('#text').getByText('On 20 November 1869 Charles-Joseph Minard');
	await sentence.scrollIntoViewIfNeeded();
	await sentence.click();
	await page.mouse.move(0, 0);
	await page.evaluate(async () => {
		document.querySelector('.bench')?.scrollIntoView({ behavior: 'instant' });
		await document.fonts.ready;
	});
	await page.waitForTimeout(500);
	const seen = await page.screenshot();
	// few colours are in it, and a palette holds them in a third of the bytes
	await writeFile(picture, await sharp(seen).png({ palette: true, effort: 10 }).toBuffer());
	console.log(`Wrote ${picture}`);
} finally {
	await browser.close();
	await site.close();
}
