// `node tests/site/authors/picture.mjs`: takes the README's picture of the workbench, of the site in build/.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { serve } from '../../../src/tasks/serve.mjs';
import { browserArgs, findBrowser } from '../../browser-path.mjs';

const picture = 'src/lib/workbench/picture.png';

const site = await serve('build', 0);
const browser = await chromium.launch({
	executablePath: (await findBrowser()) ?? undefined,
	args: browserArgs
});
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
	await page.goto(`${site.address}/make/`);
	await page.getByRole('button', { name: 'Try an example' }).click();
	await page.getByRole('button', { name: 'Choose the passages' }).click();
	// all but the last of those that name their date, which is chosen
	for (let taken = 0; taken < 6; taken++) {
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
	}
	await page.keyboard.press('j');
	await page.frameLocator('iframe.seen').getByText('6 events').first().waitFor();
	await page.evaluate(async () => {
		document.querySelector('.bench')?.scrollIntoView({ behavior: 'instant' });
		await document.fonts.ready;
	});
	await page.waitForTimeout(500);
	const taken = await page.screenshot();
	// few colours are in it, and a palette holds them in a third of the bytes
	await writeFile(picture, await sharp(taken).png({ palette: true, effort: 10 }).toBuffer());
	console.log(`Wrote ${picture}`);
} finally {
	await browser.close();
	await site.close();
}
