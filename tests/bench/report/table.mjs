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
