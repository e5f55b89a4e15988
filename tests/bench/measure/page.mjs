import { visit } from '../visit.mjs';
import { readAxe } from './axe.mjs';
import { measureGesture } from './gesture.mjs';
import { readLabels } from './labels.mjs';
import { readMemory } from './memory.mjs';

/** @typedef {import('../pages/page.ts').Drawing} Drawing */
/** @typedef {import('./gesture.mjs').Moved} Moved */
/** @typedef {import('../visit.mjs').Load} Load */
/** @typedef {import('../visit.mjs').Opened} Opened */

/**
 * What was seen of one page at one size and one speed of the processor. `labels` are those of the first screen,
 * `labelsAfter` those that stand there once it was zoomed and panned. `problems`: what could not be measured, and why.
 * @typedef {{
 *   loads: Load[], pan?: Moved, zoom?: Moved, memory?: Awaited<ReturnType<typeof readMemory>>,
 *   labels?: Awaited<ReturnType<typeof readLabels>>,
 *   labelsAfter?: Awaited<ReturnType<typeof readLabels>>, axe?: Awaited<ReturnType<typeof readAxe>>, problems: string[]
 * }} Seen
 */

/** Of a load or a gesture: no reader waits longer. */
export const MOST = 20_000;
/** After which no other load is begun. */
const MOST_OF_LOADS = 5000;
/** Of a gesture. */
const MOST_OF_GESTURE = 4000;

/**
 * @param {import('playwright').Browser} browser
 * @param {Drawing} drawing
 * @param {string} address
 * @param {import('../plan.mjs').Effort & { slower: number, axe: boolean }} options no load is begun after 5 s of them
 * @returns {Promise<Seen>}
 */
export async function measurePage(browser, drawing, address, { slower, loads, ...look }) {
	/** @type {Seen} */
	const seen = { loads: [], problems: [] };
	const started = performance.now();
	for (let run = 1; run <= loads; run++) {
		const isLast = run === loads;
		try {
			const done = await visit(
				browser,
				address,
				{ mark: drawing.mark, slower, quiet: isLast ? 800 : 400, most: MOST },
				async (load, opened) => {
					seen.loads.push(load);
					const enough = isLast || performance.now() - started > MOST_OF_LOADS;
					if (enough) await lookAround(seen, drawing, opened, look);
					return enough;
				}
			);
			if (done) break;
		} catch (error) {
			seen.problems.push(`load: ${firstLine(error)}`);
			break;
		}
	}
	return seen;
}

/**
 * @param {Seen} seen
 * @param {Drawing} drawing
 * @param {Opened} opened
 * @param {Omit<import('../plan.mjs').Effort, 'loads'> & { axe: boolean }} look
 */
async function lookAround(seen, drawing, { page, session }, { zoom, pan, rest, axe }) {
	/** @param {string} what @param {() => Promise<void>} look */
	async function attempt(what, look) {
		try {
			await within(look());
		} catch (error) {
			seen.problems.push(`${what}: ${firstLine(error)}`);
		}
	}

	const { label, band, mark, moving = mark, wakes } = drawing;
	if (rest && label !== null) {
		await attempt('labels', async () => void (seen.labels = await readLabels(page, label)));
	}
	if (rest) await attempt('memory', async () => void (seen.memory = await readMemory(page, session, band)));
	if ((zoom || pan) && wakes) await attempt('waking', () => wake(page, wakes));
	// zoomed into, a page has something to pan through
	for (const [kind, isAsked] of /** @type {const} */ ([
		['zoom', zoom],
		['pan', pan]
	])) {
		const gesture = drawing[kind];
		if (!isAsked || 'none' in gesture) continue;
		await attempt(kind, async () => {
			seen[kind] = await measureGesture(page, session, gesture, { moving, most: MOST_OF_GESTURE });
			if (!seen[kind].moved) seen.problems.push(`${kind}: nothing moved`);
		});
	}
	if (rest)
		await attempt(
			'memory',
			async () => void (seen.memory = most(seen.memory, await readMemory(page, session, band)))
		);
	if (rest && label !== null) {
		await attempt('labels', async () => void (seen.labelsAfter = await readLabels(page, label)));
	}
	// last: it leaves a heap of its own behind
	if (axe) await attempt('axe', async () => void (seen.axe = await readAxe(page)));
}

/** ms after which a page is taken as it is */
const MOST_TO_WAKE = 3000;

/**
 * @param {import('playwright').Page} page
 * @param {NonNullable<Drawing['wakes']>} wakes
 */
async function wake(page, { on, live }) {
	await page.hover(on, { timeout: MOST_TO_WAKE });
	const woken = page.locator(live).first().waitFor({ state: 'attached', timeout: MOST_TO_WAKE });
	// what does not wake shows in gestures that move nothing
	await woken.catch(() => undefined);
}

/** @typedef {Awaited<ReturnType<typeof readMemory>>} Memory */

/** @param {Memory | undefined} a @param {Memory} b @returns {Memory} */
function most(a, b) {
	if (!a) return b;
	return {
		heap: Math.max(a.heap, b.heap),
		elements: Math.max(a.elements, b.elements),
		band: a.band === null || b.band === null ? null : Math.max(a.band, b.band)
	};
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
function within(work) {
	/** @type {NodeJS.Timeout | undefined} */
	let timer;
	const late = new Promise((_, fail) => {
		timer = setTimeout(() => fail(new Error(`over ${MOST / 1000} s`)), MOST);
	});
	return /** @type {Promise<T>} */ (Promise.race([work, late])).finally(() => clearTimeout(timer));
}

/** @param {unknown} error */
function firstLine(error) {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
