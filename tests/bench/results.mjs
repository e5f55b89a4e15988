/**
 * What was seen of a page at one size and one speed of the processor. `withoutScript`: events named without JavaScript.
 * @typedef {{
 *   page: string, events: number, slower: number, seen: import('./measure/page.mjs').Seen, withoutScript?: number
 * }} Row
 */
/**
 * What a run found. `code`: what our own code takes without a browser, by what it does, as figures (own-code.mjs). Times are of the machine it ran on: only their ratios say anything.
 * @typedef {{
 *   date: string, machine: string, browser: string, minutes: number, sizes: readonly number[], rows: Row[],
 *   sites: { stories: number, seconds: number, files: number, bytes: number }[],
 *   builds: { seconds: number, stories: readonly number[], files: number, bytes: number }[],
 *   code: Readonly<Record<string, unknown>>, notMeasured: string[]
 * }} Results
 */

import { median } from './measure/median.mjs';

/**
 * @param {Results} results
 * @param {string} page
 * @param {number} events
 * @param {number} [slower]
 */
export function rowOf({ rows }, page, events, slower = 1) {
	return rows.find((row) => row.page === page && row.events === events && row.slower === slower);
}

/**
 * @param {Results} results
 * @param {string} page
 * @param {number} events
 * @param {number} slower
 * @returns {number | null} ms from the start of the navigation to the first mark in sight
 */
export function firstMark(results, page, events, slower) {
	return median((rowOf(results, page, events, slower)?.seen.loads ?? []).map(({ paint }) => paint.mark));
}

/**
 * @param {Results} results
 * @param {string} page
 * @param {number} events
 * @param {number} slower
 * @returns {number | null} ms of long tasks beyond 50 each, in load
 */
export function blocking(results, page, events, slower) {
	return median(
		(rowOf(results, page, events, slower)?.seen.loads ?? []).map(({ longTasks }) => longTasks.blocking)
	);
}

/**
 * A gesture that moved nothing cost nothing, and says nothing.
 * @param {import('./measure/gesture.mjs').Moved | undefined} gesture
 */
export const measured = (gesture) => (gesture?.moved ? gesture : undefined);

/** @param {Results} results @returns {string[]} names of the pages, in the order they were measured */
export const pagesOf = ({ rows }) => [...new Set(rows.map(({ page }) => page))];
