/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows whose first cell names the row
 * @returns {string} as Markdown
 */
export function table(head, rows) {
	const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** What a cell says when there is nothing to say. */
export const NOTHING = '–';

/** @param {number | null | undefined} value @param {(value: number) => string} write */
export const cell = (value, write) => (value === null || value === undefined ? NOTHING : write(value));

/** @param {number} ms */
export const ms = (ms) =>
	ms < 9.95 ? ms.toFixed(1) : ms < 10_000 ? ms.toFixed(0) : `${(ms / 1000).toFixed(1)} s`;

/** @param {number} bytes */
export const kilobytes = (bytes) =>
	bytes === 0 ? '0' : bytes < 9950 ? (bytes / 1000).toFixed(1) : (bytes / 1000).toFixed(0);

/** @param {number} value */
export const times = (value) => `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)}×`;

/** @param {number} count */
export const count = (count) => count.toLocaleString('en');

/**
 * Figures as they come: a table for each list of things with the same fields.
 * @param {unknown} found
 * @returns {string[]}
 */
export function figures(found) {
	return Object.values(/** @type {Record<string, unknown>} */ (found))
		.filter((list) => Array.isArray(list) && list.length > 0)
		.map((list) => {
			const things = /** @type {Record<string, unknown>[]} */ (list);
			const fields = Object.keys(things[0] ?? {});
			return `${table(
				fields,
				things.map((thing) => fields.map((field) => figure(thing[field])))
			)}\n`;
		});
}

/** @param {unknown} value */
function figure(value) {
	if (typeof value !== 'number') return String(value ?? NOTHING);
	return value.toLocaleString('en', {
		...(Math.abs(value) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })
	});
}
