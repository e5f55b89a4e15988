/** @param {import('../results.mjs').Results} results */
export function writeReport(results) {
	return JSON.stringify(results.notMeasured, null, 1);
}
