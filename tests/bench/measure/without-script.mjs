/**
 * How many of the events a page names when it may run no script.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {readonly { title: string, label: string }[]} events
 * @returns {Promise<number>}
 */
export async function countWithoutScript(browser, address, events) {
	const context = await browser.newContext({ javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'load' });
		const seen = await page.locator('body').innerText();
		// a mark may have a name that is told rather than drawn
		const told = await page
			.locator('svg title, [aria-label]')
			.evaluateAll((elements) =>
				elements.map((element) => element.getAttribute('aria-label') ?? element.textContent)
			);
		const text = [seen, ...told].join(' ').replace(/\s+/g, ' ');
		return events.filter(({ title, label }) => text.includes(title) || text.includes(label)).length;
	} finally {
		await context.close();
	}
}
