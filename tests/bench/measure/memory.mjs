/**
 * What a page holds once its garbage is collected.
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {string} [band] selector of a part whose elements are counted apart
 * @returns {Promise<{ heap: number, elements: number, band: number | null }>} bytes of JavaScript heap; elements
 */
export async function readMemory(page, session, band) {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const counted = await page.evaluate(
		(band) => ({
			elements: document.querySelectorAll('*').length,
			band: band ? (document.querySelector(band)?.querySelectorAll('*').length ?? null) : null
		}),
		band
	);
	return { heap: usedSize, ...counted };
}
