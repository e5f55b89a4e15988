import { plainList } from '../pages/plain-list.mjs';
import { blocking, firstMark, measured, pagesOf, rowOf } from '../results.mjs';

/** @typedef {import('../results.mjs').Results} Results */
/**
 * One figure of a page in two runs. `change`: the later by the earlier, measured against the plain list of the same run
 * where both have one (`isAgainstList`), since the machine may have had more or less to do.
 * @typedef {{
 *   page: string, events: number, slower: number, figure: string, before: number, now: number, change: number,
 *   isAgainstList: boolean
 * }} Difference
 */

/** Smaller differences say nothing. */
const LEAST = 1.2;

/** @param {'pan' | 'zoom'} kind @returns {(results: Results, page: string, events: number, slower: number) => number | null} */
const work = (kind) => (results, page, events, slower) =>
	measured(rowOf(results, page, events, slower)?.seen[kind])?.work.total ?? null;

/** What is compared, in ms but for the last. `list`: the figure of the plain list it is measured against. */
const figures = [
	{ name: 'first event painted, ms', look: firstMark, list: firstMark },
	{ name: 'a step of panning, ms', look: work('pan'), list: work('pan') },
	{ name: 'a step of zooming, ms', look: work('zoom'), list: work('pan') },
	{ name: 'long tasks beyond 50 ms', look: blocking, list: null },
	{
		name: 'script, kB',
		list: null,
		look: (
			/** @type {Results} */ results,
			/** @type {string} */ page,
			/** @type {number} */ events,
			/** @type {number} */ slower
		) => {
			const sent = rowOf(results, page, events, slower)?.seen.loads[0]?.sent;
			return sent ? sent.bytes.script / 1000 : null;
		}
	}
];

/**
 * What differs between two runs by a fifth or more, the greatest change first.
 * @param {Results} before
 * @param {Results} now
 * @returns {{ differences: Difference[], compared: number }} `compared`: figures that both have
 */
export function compareRuns(before, now) {
	const all = pagesOf(now).flatMap((page) =>
		now.sizes.flatMap((events) =>
			[1, 4].flatMap((slower) =>
				figures.flatMap(({ name, look, list }) => {
					const [first, second] = [before, now].map((results) => look(results, page, events, slower));
					if (typeof first !== 'number' || typeof second !== 'number') return [];
					const [earlier, later] = [before, now].map((results) =>
						list && page !== plainList.name ? list(results, plainList.name, events, slower) : null
					);
					const isAgainstList = Boolean(earlier && later);
					const machine = earlier && later ? earlier / later : 1;
					const change = machine * ratio(first, second);
					return [{ page, events, slower, figure: name, before: first, now: second, change, isAgainstList }];
				})
			)
		)
	);
	const size = (/** @type {Difference} */ { change }) => Math.max(change, 1 / change);
	return {
		differences: all.filter((each) => size(each) >= LEAST).sort((a, b) => size(b) - size(a)),
		compared: all.length
	};
}

/** Of two that may be nothing: what was nothing and is something has changed without bounds. @param {number} first @param {number} second */
function ratio(first, second) {
	return first === second ? 1 : second / first;
}
