import { between, pick } from './filler-text.mjs';

/** @typedef {import('./filler-text.mjs').Random} Random */

/**
 * A date as a story writes it, and the days from which to which it reaches for whoever knows only days.
 * @typedef {{ edtf: string, kind: 'point' | 'span', start: string, end: string }} GeneratedDate
 */

const DAY = 86_400_000;
export const FIRST = Date.UTC(1976, 0, 1);
export const LAST = Date.UTC(2026, 11, 31);

/** @param {number} ms */
export const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

/** @param {number} ms */
const within = (ms) => Math.min(LAST, Math.max(FIRST, ms));

/** @param {string} day @param {number} length of what is named: 4 a year, 7 a month, 10 a day */
function unit(day, length) {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const end = length === 10 ? day : isoDay(length === 7 ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31));
	return { named: day.slice(0, length), start: `${day.slice(0, length)}-01-01`.slice(0, 10), end };
}

/**
 * Instants in time order, spread as history is: bursts of different lengths, a thin scatter between them, and years
 * in which nothing happens.
 * @param {Random} random
 * @param {number} count
 */
export function instants(random, count) {
	const reach = LAST - FIRST;
	const gaps = [0, 1, 2].map(() => random() * 0.92).map((from) => [from, from + 0.02 + random() * 0.04]);
	const bursts = Array.from({ length: 9 }, () => ({
		middle: random(),
		breadth: 0.001 + 0.03 * random() ** 2
	}));
	/** @type {number[]} */
	const made = [];
	while (made.length < count) {
		const burst = pick(random, bursts);
		// The sum of three is near enough to a bell.
		const bell = random() + random() + random() - 1.5;
		const at = random() < 0.35 ? random() : burst.middle + bell * burst.breadth;
		if (at < 0 || at >= 1 || gaps.some(([from = 0, to = 0]) => from <= at && at < to)) continue;
		made.push(FIRST + Math.floor((at * reach) / DAY) * DAY);
	}
	return made.sort((a, b) => a - b);
}

/**
 * A date of an event that begins about then. Of a hundred, 85 are points: 52 days, 10 months, 5 years, 6 of them
 * approximate, 2 uncertain, 4 meetings of several days, 5 once within a range, 1 one of two; and 15 spans, three of
 * which go on or have no known end or beginning.
 * @param {Random} random
 * @param {number} ms
 * @returns {GeneratedDate}
 */
export function dateAbout(random, ms) {
	const share = random() * 100;
	const day = unit(isoDay(ms), 10);
	const rough = unit(isoDay(ms), pick(random, [4, 7, 7, 10]));
	const later = (/** @type {number} */ least, /** @type {number} */ most) =>
		isoDay(within(ms + between(random, least, most) * DAY));
	const point = (/** @type {string} */ edtf, /** @type {{ start: string, end: string }} */ { start, end }) =>
		/** @type {const} */ ({ edtf, kind: 'point', start, end });
	const span = (/** @type {string} */ edtf, /** @type {string} */ start, /** @type {string} */ end) =>
		/** @type {const} */ ({ edtf, kind: 'span', start, end });

	if (share < 52) return point(day.named, day);
	if (share < 62) return withLength(7);
	if (share < 67) return withLength(4);
	if (share < 73) return point(`${rough.named}~`, rough);
	if (share < 75) return point(`${rough.named}?`, rough);
	if (share < 79) {
		const end = later(1, 4);
		return point(`${day.named}/${end}`, { start: day.start, end });
	}
	if (share < 84) {
		const end = later(2, 200);
		return point(`[${day.named}..${end}]`, { start: day.start, end });
	}
	if (share < 85) {
		const end = later(20, 40);
		return point(`[${day.named},${end}]`, { start: day.start, end });
	}
	const end = unit(later(10, 1500), pick(random, [4, 7, 10, 10]));
	if (share < 97)
		return span(`${day.named}/${end.end < day.start ? day.named : end.named}`, day.start, end.end);
	if (share < 98.5) return span(`${day.named}/..`, day.start, isoDay(LAST));
	if (share < 99.3) return span(`../${day.named}`, isoDay(FIRST), day.end);
	return span(`${day.named}/`, day.start, isoDay(LAST));

	/** @param {number} length */
	function withLength(length) {
		const whole = unit(isoDay(ms), length);
		return point(whole.named, whole);
	}
}
