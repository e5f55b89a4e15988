import { embedPage, storyPage } from './pages/ours.mjs';
import { plainList } from './pages/plain-list.mjs';
import { LARGE } from './plan.mjs';
import { blocking, firstMark, measured, pagesOf, rowOf } from './results.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {{ target: string, isMet: boolean | null, seen: string }} Judged `isMet`: null when it was not measured, or not all of it */

const ours = [storyPage.name, embedPage.name];
const speeds = [1, 4];

/** At 60 Hz; a clock of tenths tells a frame as 16.7 or 16.8. */
const TURN = 17;

/**
 * What we want to reach, against what a run has seen, as ratios of one run where anything stands beside it. Nothing fails
 * because of it.
 * @param {Results} results
 * @returns {Judged[]}
 */
export function judge(results) {
	return [
		paintedBeforePeers(results),
		paintedLikeAList(results),
		panLikeAList(results),
		panIsFlat(results),
		framesInTime(results, 'pan', 'no frame of a pan over one turn of the screen', TURN),
		zoomInTime(results),
		framesInTime(results, 'zoom', 'no frame of a zoom over two turns of the screen', 2 * TURN),
		noLongTasks(results),
		script(results, storyPage.name, 72),
		script(results, embedPage.name, 16),
		fewElements(results),
		noOverlap(results),
		parsedInLittle(results),
		all(
			'the benchmark ends within ten minutes',
			[{ name: 'this run', value: results.minutes, most: 10 }],
			(value) => `${value.toFixed(1)} minutes`
		)
	];
}

/**
 * @param {string} target
 * @param {readonly { name: string, value: number, most: number }[]} values
 * @param {(value: number) => string} write
 * @param {number} [of] how many there are when all has been measured
 * @returns {Judged} met only where all of them were seen
 */
function all(target, values, write, of = 1) {
	if (values.length === 0) return { target, isMet: null, seen: 'not measured' };
	const over = values.filter(({ value, most }) => value > most);
	const shown =
		over.length > 0 ? over : [values.reduce((a, b) => (b.value / b.most > a.value / a.most ? b : a))];
	const isWhole = values.length >= of;
	const part = isWhole ? '' : `; ${values.length} of ${of} measured`;
	return {
		target,
		isMet: over.length > 0 ? false : isWhole ? true : null,
		seen: `${over.length > 0 ? '' : 'at most '}${shown.map(({ name, value }) => `${write(value)} (${name})`).join(', ')}${part}`
	};
}

/**
 * @param {Results} results
 * @param {(page: string, events: number, slower: number) => { value: number, most: number } | null} look
 * @param {readonly string[]} [pages]
 */
function everywhere(results, look, pages = ours) {
	return speeds.flatMap((slower) =>
		results.sizes.flatMap((events) =>
			pages.flatMap((page) => {
				const found = look(page, events, slower);
				const name = `${page.replace('our ', '')}, ${events.toLocaleString('en')}${slower > 1 ? ` at ${slower}×` : ''}`;
				return found ? [{ name, ...found }] : [];
			})
		)
	);
}

const ratio = (/** @type {number} */ value) => `${value.toFixed(2)}×`;
/** How often both our pages are looked at. @param {readonly number[]} sizes */
const cells = (sizes, at = speeds.length) => ours.length * sizes.length * at;

const inMs = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

/** @param {Results} results @param {string} page @param {number} most kB */
function script(results, page, most) {
	const values = results.rows
		.filter((row) => row.page === page && row.slower === 1)
		.flatMap(({ events, seen }) =>
			seen.loads.slice(0, 1).map(({ sent }) => ({
				name: `${events.toLocaleString('en')} events`,
				value: sent.bytes.script / 1000,
				most
			}))
		);
	return all(`script of ${page}: at most ${most} kB by brotli`, values, (value) => `${value.toFixed(1)} kB`);
}

/**
 * Ahead of every library that answers to a hand at that size. Where none of them painted anything, we are.
 * @param {Results} results
 */
function paintedBeforePeers(results) {
	const peers = pagesOf(results).filter((page) => !ours.includes(page) && page !== plainList.name);
	const values = everywhere(results, (page, events, slower) => {
		const own = firstMark(results, page, events, slower);
		const theirs = peers
			.map((peer) => firstMark(results, peer, events, slower))
			.filter((value) => value !== null);
		return own && theirs.length > 0 ? { value: own / Math.min(...theirs), most: 1 } : null;
	});
	const sizes = results.sizes.filter((events) => events < LARGE);
	return all('first event painted before that of every library', values, ratio, cells(sizes));
}

/** @param {Results} results */
function paintedLikeAList(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = firstMark(results, page, events, slower);
		const list = firstMark(results, plainList.name, events, slower);
		return own && list ? { value: own / list, most: events < 1000 ? 1.5 : 1 } : null;
	});
	const target = 'first event painted within 1.5× of the plain list’s below 1,000 events, 1.0× from there on';
	return all(target, values, ratio, cells(results.sizes));
}

/** @param {Results} results */
function noLongTasks(results) {
	const values = everywhere(results, (page, events, slower) => {
		const value = slower === 1 && events <= 1000 ? blocking(results, page, events, slower) : null;
		return value === null ? null : { value, most: 0 };
	});
	const sizes = results.sizes.filter((events) => events <= 1000);
	return all('no long task over 50 ms in load up to 1,000 events', values, inMs, cells(sizes, 1));
}

/** @param {Results} results */
function panLikeAList(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = measured(rowOf(results, page, events, slower)?.seen.pan);
		const list = measured(rowOf(results, plainList.name, events, slower)?.seen.pan);
		return slower === 1 && own && list
			? { value: own.work.total / list.work.total, most: events < LARGE ? 2 : 1 }
			: null;
	});
	const target = 'work of a pan within 2× of scrolling the plain list up to 1,000 events, 1× from 10,000 on';
	return all(target, values, ratio, cells(results.sizes, 1));
}

/** From 100 events on: the fewest may leave the band empty. @param {Results} results */
function panIsFlat(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = measured(rowOf(results, page, events, slower)?.seen.pan);
		const small = measured(rowOf(results, page, 100, slower)?.seen.pan);
		return slower === 1 && own && small && events > 100
			? { value: own.work.total / small.work.total, most: 1.5 }
			: null;
	});
	const sizes = results.sizes.filter((events) => events > 100);
	return all('work of a pan flat: within 1.5× of that at 100 events', values, ratio, cells(sizes, 1));
}

/** @param {Results} results */
function zoomInTime(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = slower === 1 ? measured(rowOf(results, page, events)?.seen.zoom) : undefined;
		return own ? { value: own.work.total, most: events <= 1000 ? 8 : 16 } : null;
	});
	const target = 'work of a zoom within 8 ms a step up to 1,000 events, 16 ms above';
	return all(target, values, inMs, cells(results.sizes, 1));
}

/**
 * With the processor as it is.
 * @param {Results} results
 * @param {'pan' | 'zoom'} kind
 * @param {string} target
 * @param {number} most ms
 */
function framesInTime(results, kind, target, most) {
	const values = everywhere(results, (page, events, slower) => {
		const own = slower === 1 ? measured(rowOf(results, page, events)?.seen[kind]) : undefined;
		return own ? { value: own.frames.max, most } : null;
	});
	return all(target, values, inMs, cells(results.sizes, 1));
}

/** @param {Results} results */
function parsedInLittle({ code }) {
	/** @type {{ measured?: readonly import('./parse.mjs').Measured[] } | undefined} */
	const parsed = code.parseStory ?? undefined;
	const values = (parsed?.measured ?? [])
		.filter(({ events }) => events === 100_000)
		.map(({ peakHeapMB }) => ({ name: 'at its peak', value: peakHeapMB, most: 400 }));
	return all('`parseStory` of 100,000 events within 400 MB', values, (value) => `${value.toFixed(0)} MB`);
}

/** @param {Results} results */
function fewElements(results) {
	const values = everywhere(results, (page, events, slower) => {
		const value = slower === 1 ? rowOf(results, page, events)?.seen.memory?.band : null;
		return value === null || value === undefined ? null : { value, most: 1500 };
	});
	return all('at most 1,500 elements in the band', values, (value) => value.toLocaleString('en'));
}

/** @param {Results} results */
function noOverlap(results) {
	const values = everywhere(results, (page, events, slower) => {
		const seen = slower === 1 ? rowOf(results, page, events)?.seen : undefined;
		const counts = [seen?.labels, seen?.labelsAfter].filter((labels) => labels !== undefined);
		return counts.length > 0
			? { value: Math.max(...counts.map((labels) => labels.overlapping)), most: 0 }
			: null;
	});
	return all('no label over another', values, (value) => `${value} labels`);
}
