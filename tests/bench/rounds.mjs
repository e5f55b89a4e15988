import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { generateStory } from './generated-story.mjs';
import { host } from './host.mjs';
import { measurePage, MOST } from './measure/page.mjs';
import { countWithoutScript } from './measure/without-script.mjs';
import { makePages, ours, ownCases } from './pages/gather.mjs';
import { embedPage, storyPage } from './pages/ours.mjs';
import { plainList } from './pages/plain-list.mjs';
import { cost, efforts, inOrder, LARGE, paceOf, plan } from './plan.mjs';
import { describe } from './report/line.mjs';
import { measureOwnCode } from './own-code-apart.mjs';
import { firstMark } from './results.mjs';
import { buildSite, measureSite, SEED, storyId, weigh } from './site.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./clock.mjs').Clock} Clock */
/** @typedef {import('./pages/gather.mjs').Case} Case */
/** @typedef {import('./plan.mjs').Cell & Case} Measured */

/** How many times slower a reader's processor may be. */
const SLOWER = 4;
/** s that our own code takes without a browser on a quiet machine */
const OWN_CODE = 40;

/** Our own two pages and the list: what the targets are about. */
const first = [plainList, storyPage, embedPage];

/**
 * @param {Results} results added to
 * @param {Options} options
 * @param {Clock} clock
 * @param {string} folder
 * @param {import('playwright').Browser} browser
 */
export async function measurePages(results, options, clock, folder, browser) {
	const withPages = options.figures.some((figure) => figure !== 'code');
	const withCode = options.figures.includes('code') && options.only.length === 0 && !options.quick;
	const { cases, folders } = withPages
		? await makeAll(results, options, clock, folder)
		: { cases: [], folders: {} };
	const cells = inOrder(
		[1, SLOWER].flatMap((slower) =>
			cases.map((each) => ({ ...each, slower, isOurs: first.includes(each.drawing) }))
		)
	);
	const server = await host(folders);
	try {
		clock.say('compressing');
		server.prepare(filesOf(folders, cases));
		const own = cells.filter(({ isOurs }) => isOurs);
		const others = cells.filter(({ isOurs }) => !isOurs);
		const pace = await measureCells(results, own, others, withCode ? OWN_CODE : 0, 1);
		if (withCode) await measureCode(results, clock);
		await measureCells(results, others, [], 0, pace);
	} finally {
		server.close();
	}

	/**
	 * @param {Results} results
	 * @param {readonly Measured[]} now
	 * @param {readonly Measured[]} later
	 * @param {number} kept s, on a quiet machine, for what comes between them
	 * @param {number} from the pace so far
	 * @returns {Promise<number>} the pace
	 */
	async function measureCells(results, now, later, kept, from) {
		let pace = from;
		let [taken, planned] = [0, 0];
		for (const [i, cell] of now.entries()) {
			const waiting = [...now.slice(i), ...later];
			const seconds = options.thorough ? Infinity : clock.left() - pace * kept;
			const [effort] = plan(waiting, seconds, pace, options.figures, options.runs);
			const begun = clock.elapsed();
			const isMeasured = await measureCell(results, cell, effort ?? null, {
				options,
				clock,
				browser,
				server
			});
			if (!isMeasured || !effort) continue;
			taken += clock.elapsed() - begun;
			planned += cost(cell, effort);
			pace = paceOf(taken, planned) * from;
		}
		return pace;
	}
}

/**
 * @param {Results} results added to
 * @param {Clock} clock
 */
async function measureCode(results, clock) {
	try {
		const measuring = measureOwnCode(Math.max(10, 0.6 * clock.left()));
		results.code = await clock.tick('our own code, without a browser', measuring);
	} catch (error) {
		results.notMeasured.push(`our own code: ${error instanceof Error ? error.message : error}`);
	}
}

/**
 * Makes all pages: those of others and our small and our large stories side by side, since each keeps one processor busy.
 * @param {Results} results added to
 * @param {Options} options
 * @param {Clock} clock
 * @param {string} folder
 * @returns {Promise<{ cases: Case[], folders: Record<string, string> }>}
 */
async function makeAll(results, options, clock, folder) {
	const { sizes, only } = options;
	const asked = ours(only).length > 0 ? sizes : [];
	const parts = [
		{ name: 'ours', base: '/ours', sizes: asked.filter((size) => size < LARGE) },
		{ name: 'large', base: '/large', sizes: asked.filter((size) => size >= LARGE) }
	].filter(({ sizes }) => sizes.length > 0);
	// what our own pages need at least is kept from the builds
	const own = [1, SLOWER].flatMap((slower) => sizes.map((events) => ({ slower, events, isOurs: true })));
	const kept = own.reduce(
		(sum, cell) => sum + first.length * cost(cell, efforts(cell, options.figures, 1).least),
		0
	);
	const most = Math.max(0.5 * clock.left(), clock.left() - kept);
	const [{ cases, folders, missing }] = await Promise.all([
		makePages(options, folder, clock),
		...parts.map(async ({ name, base, sizes }) => {
			const stories = sizes.map((events) => ({ id: storyId(events), events, seed: SEED }));
			const building = buildSite(stories, join(folder, name), most, base);
			const built = await clock.tick(`building our pages of ${sizes.map(words).join(', ')} events`, building);
			if (built) results.builds.push({ seconds: built.seconds, stories: sizes, ...weigh(built.site) });
			else {
				results.notMeasured.push(
					`our site of stories of ${sizes.map(words).join(', ')} events: it could not be built, or not in ${most.toFixed(0)} s`
				);
			}
		})
	]);
	results.notMeasured.push(...missing);
	for (const { name, base, sizes } of parts) {
		const site = join(folder, name, 'site');
		for (const each of ownCases(sizes, only, base)) {
			if (existsSync(join(folder, name, 'site', each.path.slice(base.length), 'index.html'))) {
				folders[name] = site;
				cases.push(each);
			} else
				results.notMeasured.push(
					`${each.drawing.name} at ${words(each.events)} events: there is no such page`
				);
		}
	}
	return { cases, folders };
}

/**
 * @param {Results} results
 * @param {Measured} cell
 * @param {import('./plan.mjs').Effort | null} effort
 * @param {{
 *   options: Options, clock: Clock, browser: import('playwright').Browser, server: { address: string }
 * }} context
 * @returns {Promise<boolean>} whether it was
 */
async function measureCell(results, { drawing, events, path, slower, isOurs }, effort, context) {
	const { options, clock, browser, server } = context;
	const name = `${drawing.name}, ${words(events)} events${slower > 1 ? `, ${slower}× slower` : ''}`;
	const before = slower > 1 ? firstMark(results, drawing.name, events, 1) : null;
	if (!effort || clock.left() < (events >= LARGE && !isOurs ? 45 : 10)) {
		results.notMeasured.push(`${name}: no time left`);
		return false;
	}
	if (!options.thorough && before !== null && before * slower > MOST) {
		results.notMeasured.push(
			`${name}: not tried, it took ${(before / 1000).toFixed(1)} s with the processor as it is`
		);
		return false;
	}
	const address = `${server.address}${path}`;
	const isSmallest = slower === 1 && events === options.sizes[0];
	const withAccess = isSmallest && options.figures.includes('access');
	const seen = await measurePage(browser, drawing, address, { ...effort, slower, axe: withAccess });
	results.notMeasured.push(...seen.problems.map((problem) => `${name}: ${problem}`));
	/** @type {import('./results.mjs').Row} */
	const row = { page: drawing.name, events, slower, seen };
	if (withAccess) {
		const { list } = generateStory({ seed: SEED, events });
		row.withoutScript = await countWithoutScript(browser, address, list);
	}
	results.rows.push(row);
	clock.say(`${name}: ${describe(seen)}`);
	return true;
}

/**
 * @param {Readonly<Record<string, string>>} folders as the host has them
 * @param {readonly Case[]} cases
 * @returns {string[]} addresses of all that the pages may load
 */
function filesOf(folders, cases) {
	const parts = Object.entries(folders).flatMap(([name, folder]) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(js|css|woff2?)$/.test(file) || (!isBuilt(name) && file.endsWith('.json')))
			.map((file) => `/${name}/${file.split(sep).join('/')}`)
	);
	return [...cases.map(({ path }) => path), ...parts];
}

/** Of our own sites only what is asked for is compressed: they have thousands of files. @param {string} name */
const isBuilt = (name) => name === 'ours' || name === 'large';

/** Sites of stories as small as most are. */
const SITES = [10, 100, 1000];

/**
 * As many of them as there is time for, when each takes ten times as long as the one before.
 * @param {Results} results added to
 * @param {Clock} clock
 * @param {string} folder
 */
export async function measureSites(results, clock, folder) {
	let expected = 50;
	for (const count of SITES) {
		const name = `a site of ${words(count)} stories`;
		if (clock.left() < expected) {
			results.notMeasured.push(`${name}: no time left, \`npm run bench -- --sites\` takes it`);
			continue;
		}
		const measuring = measureSite(count, join(folder, 'site-of-many'), clock.left());
		const cost = await clock.tick(`building ${name}`, measuring);
		if (!cost) {
			results.notMeasured.push(`${name}: it could not be built, or not in time`);
			break;
		}
		results.sites.push(cost);
		expected = 10 * cost.seconds;
		clock.say(`${name}: ${cost.seconds.toFixed(0)} s, ${words(cost.files)} files`);
	}
}

/** @param {number} count */
const words = (count) => count.toLocaleString('en');
