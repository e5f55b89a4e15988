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
 * Figures as they come: a table for each list of things with the same fields, one for each group of figures, and one for
 * those that stand alone.
 * @param {unknown} found
 * @returns {string[]}
 */
export function figures(found) {
	const entries = Object.entries(/** @type {Record<string, unknown>} */ (found));
	const isGroup = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null;
	const alone = entries.filter(([, value]) => !isGroup(value));
	const groups = entries.filter(([, value]) => isGroup(value));
	return [
		...(alone.length > 0 ? [pairs('', alone)] : []),
		...groups.map(([name, value]) =>
			Array.isArray(value) ? list(value) : pairs(name, Object.entries(/** @type {object} */ (value)))
		)
	];
}

/** @param {readonly Record<string, unknown>[]} things @returns {string} */
function list(things) {
	const fields = Object.keys(things[0] ?? {});
	const rows = things.map((thing) => fields.map((field) => figure(thing[field])));
	return `${table(fields, rows)}\n`;
}

/** @param {string} name @param {readonly (readonly [string, unknown])[]} entries @returns {string} */
function pairs(name, entries) {
	const rows = entries.map(([field, value]) => [field, figure(value)]);
	return `${table([name, 'figure'], rows)}\n`;
}

/** @param {unknown} value */
function figure(value) {
	if (typeof value !== 'number') return String(value ?? NOTHING);
	return value.toLocaleString('en', {
		...(Math.abs(value) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })
	});
}
