import { embedPage, storyPage } from './pages/ours.mjs';
import { plainList } from './pages/plain-list.mjs';
import { blocking, firstMark, measured, pagesOf, rowOf } from './results.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {{ target: string, isMet: boolean | null, seen: string }} Judged `isMet`: null when it was not measured */

const ours = [storyPage.name, embedPage.name];
const speeds = [1, 4];

/**
 * What we want to reach, against what a run has seen. Nothing fails because of it.
 * @param {Results} results
 * @returns {Judged[]}
 */
export function judge(results) {
	return [
		script(results, storyPage.name, 60),
		script(results, embedPage.name, 24),
		paintedLikeAList(results),
		paintedBeforePeers(results),
		noLongTasks(results),
		panLikeAList(results),
		panIsFlat(results),
		framesInTime(results, 'pan', 'no frame of a pan over 20 ms', () => 20, 'max'),
		framesInTime(
			results,
			'zoom',
			'frames of a zoom: p95 under 16.7 ms up to 10,000 events, under 33 ms above',
			// a clock of tenths tells a frame at 60 Hz as 16.7 or 16.8
			(events) => (events <= 10_000 ? 17 : 33.4),
			'p95'
		),
		fewElements(results),
		noOverlap(results)
	];
}

/**
 * @param {string} target
 * @param {readonly { name: string, value: number, most: number }[]} values
 * @param {(value: number) => string} write
 * @returns {Judged}
 */
function all(target, values, write) {
	if (values.length === 0) return { target, isMet: null, seen: 'not measured' };
	const over = values.filter(({ value, most }) => value > most);
	const shown =
		over.length > 0 ? over : [values.reduce((a, b) => (b.value / b.most > a.value / a.most ? b : a))];
	return {
		target,
		isMet: over.length === 0,
		seen: `${over.length > 0 ? '' : 'at most '}${shown.map(({ name, value }) => `${write(value)} (${name})`).join(', ')}`
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
const inMs = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

/** @param {Results} results @param {string} page @param {number} most KB */
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
	return all(`script of ${page}: at most ${most} KB compressed`, values, (value) => `${value.toFixed(1)} KB`);
}

/** @param {Results} results */
function paintedLikeAList(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = firstMark(results, page, events, slower);
		const list = firstMark(results, plainList.name, events, slower);
		return own && list ? { value: own / list, most: 1.3 } : null;
	});
	return all('first mark within 1.3× of the plain list’s', values, ratio);
}

/** @param {Results} results */
function paintedBeforePeers(results) {
	const peers = pagesOf(results).filter((page) => !ours.includes(page) && page !== plainList.name);
	const values = everywhere(results, (page, events, slower) => {
		const own = firstMark(results, page, events, slower);
		const theirs = peers
			.map((peer) => firstMark(results, peer, events, slower))
			.filter((value) => value !== null);
		return slower > 1 && own && theirs.length > 0 ? { value: own / Math.min(...theirs), most: 0.5 } : null;
	});
	return all('first mark at 4× in at most half the time of the fastest library', values, ratio);
}

/** @param {Results} results */
function noLongTasks(results) {
	const values = everywhere(results, (page, events, slower) => {
		const value = slower === 1 && events <= 1000 ? blocking(results, page, events, slower) : null;
		return value === null ? null : { value, most: 0 };
	});
	return all('no long task in load up to 1,000 events', values, inMs);
}

/** @param {Results} results */
function panLikeAList(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = measured(rowOf(results, page, events, slower)?.seen.pan);
		const list = measured(rowOf(results, plainList.name, events, slower)?.seen.pan);
		return own && list ? { value: own.work.total / list.work.total, most: 1.5 } : null;
	});
	return all('work of a pan within 1.5× of scrolling the plain list', values, ratio);
}

/** From 100 events on: the fewest may leave the band empty. @param {Results} results */
function panIsFlat(results) {
	const values = everywhere(results, (page, events, slower) => {
		const own = measured(rowOf(results, page, events, slower)?.seen.pan);
		const small = measured(rowOf(results, page, 100, slower)?.seen.pan);
		return own && small && events > 100 ? { value: own.work.total / small.work.total, most: 1.5 } : null;
	});
	return all('work of a pan flat: within 1.5× of that at 100 events', values, ratio);
}

/**
 * @param {Results} results
 * @param {'pan' | 'zoom'} kind
 * @param {string} target
 * @param {(events: number) => number} most
 * @param {'p95' | 'max'} which
 */
function framesInTime(results, kind, target, most, which) {
	const values = everywhere(results, (page, events, slower) => {
		const own = measured(rowOf(results, page, events, slower)?.seen[kind]);
		const counts = kind === 'pan' || slower === 1;
		return own && counts ? { value: own.frames[which], most: most(events) } : null;
	});
	return all(target, values, inMs);
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
