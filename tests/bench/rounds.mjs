import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { generateStory } from './generated-story.mjs';
import { host } from './host.mjs';
import { measurePage, MOST } from './measure/page.mjs';
import { countWithoutScript } from './measure/without-script.mjs';
import { makePages, ownCases } from './pages/gather.mjs';
import { embedPage, storyPage } from './pages/ours.mjs';
import { plainList } from './pages/plain-list.mjs';
import { describe } from './report/line.mjs';
import { measureOwnCode } from './own-code-apart.mjs';
import { firstMark } from './results.mjs';
import { buildSite, measureSite, SEED, storyId, weigh } from './site.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./clock.mjs').Clock} Clock */
/** @typedef {import('./pages/gather.mjs').Case} Case */

/** How many times slower a reader's processor may be. */
const SLOWER = 4;
/** Stories of more take pages that were not made for them long. */
const LARGE = 10_000;
/** Stories above this have no pages of their own events, which is what a build takes long for. */
const SMALL = 1000;

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
	try {
		const asked = options.only.length === 0 || options.only.some((part) => 'our code'.includes(part));
		if (asked && !options.quick) {
			const measured = measureOwnCode(0.15 * clock.left());
			results.ownCode.push(...(await clock.tick('our parser and our layout, without a browser', measured)));
		}
	} catch (error) {
		results.notMeasured.push(`our parser and our layout: ${error instanceof Error ? error.message : error}`);
	}
	const { cases, folders, missing } = await makePages(options, folder, clock);
	results.notMeasured.push(...missing);
	const own = ownCases(options.sizes, options.only);
	if (own.length > 0) {
		const site = await buildStories(results, options.sizes, clock, join(folder, 'ours'));
		if (site) folders[''] = site;
		for (const each of own) {
			if (site && existsSync(join(site, each.path, 'index.html'))) cases.push(each);
			else
				results.notMeasured.push(
					`${each.drawing.name} at ${words(each.events)} events: there is no such page`
				);
		}
	}
	const server = await host(folders);
	try {
		clock.say('compressing');
		server.prepare(filesOf(folders, cases));
		for (const { each, slower } of inOrder(cases)) {
			await measureCase(results, each, { slower, options, clock, browser, server });
		}
	} finally {
		server.close();
	}
}

/** @param {Case} each */
const isFirst = ({ drawing }) => first.includes(drawing);

/**
 * What matters most comes first, for the time may not do for all: pages of usual size, then all that we have to reach,
 * then where others were not meant to be.
 * @param {readonly Case[]} cases
 * @returns {{ each: Case, slower: number }[]}
 */
function inOrder(cases) {
	const rank = (/** @type {Case} */ each) => (isFirst(each) ? first.indexOf(each.drawing) : first.length);
	const sorted = [...cases].sort((a, b) => a.events - b.events || rank(a) - rank(b));
	const isLarge = (/** @type {Case} */ each) => each.events >= LARGE;
	/** @param {number} slower @param {(each: Case) => boolean} choose */
	const round = (slower, choose) => sorted.filter(choose).map((each) => ({ each, slower }));
	return [
		...round(1, (each) => !isLarge(each)),
		...round(1, (each) => isLarge(each) && isFirst(each)),
		...round(SLOWER, isFirst),
		...round(SLOWER, (each) => !isLarge(each) && !isFirst(each)),
		...round(1, (each) => isLarge(each) && !isFirst(each)),
		...round(SLOWER, (each) => isLarge(each) && !isFirst(each))
	];
}

/**
 * @param {Results} results
 * @param {Case} each
 * @param {{
 *   slower: number, options: Options, clock: Clock, browser: import('playwright').Browser,
 *   server: { address: string }
 * }} context
 */
async function measureCase(results, { drawing, events, path }, { slower, options, clock, browser, server }) {
	const name = `${drawing.name}, ${words(events)} events${slower > 1 ? `, ${slower}× slower` : ''}`;
	const before = slower > 1 ? firstMark(results, drawing.name, events, 1) : null;
	if (clock.left() < (events >= LARGE ? 45 : 15)) {
		results.notMeasured.push(`${name}: no time left`);
		return;
	}
	if (!options.thorough && before !== null && before * slower > MOST) {
		results.notMeasured.push(
			`${name}: not tried, it took ${(before / 1000).toFixed(1)} s with the processor as it is`
		);
		return;
	}
	const address = `${server.address}${path}`;
	const isUnthrottled = slower === 1;
	const isSmallest = isUnthrottled && events === options.sizes[0];
	const isOurs = first.includes(drawing);
	const seen = await measurePage(browser, drawing, address, {
		slower,
		runs: isOurs || isUnthrottled || options.thorough ? options.runs : 1,
		spend: options.thorough ? Infinity : isOurs ? 5000 : 2500,
		gestures: isOurs || isUnthrottled || options.thorough,
		rest: isUnthrottled,
		axe: isSmallest
	});
	results.notMeasured.push(...seen.problems.map((problem) => `${name}: ${problem}`));
	/** @type {import('./results.mjs').Row} */
	const row = { page: drawing.name, events, slower, seen };
	if (isSmallest) {
		const { list } = generateStory({ seed: SEED, events });
		row.withoutScript = await countWithoutScript(browser, address, list);
	}
	results.rows.push(row);
	clock.say(`${name}: ${describe(seen)}`);
}

/**
 * @param {Results} results
 * @param {readonly number[]} sizes
 * @param {Clock} clock
 * @param {string} folder
 * @returns {Promise<string | null>} the folder of the built site
 */
async function buildStories(results, sizes, clock, folder) {
	const small = sizes.filter((size) => size <= SMALL);
	for (const tried of small.length > 0 && small.length < sizes.length ? [sizes, small] : [sizes]) {
		const stories = tried.map((events) => ({ id: storyId(events), events, seed: SEED }));
		const built = await clock.tick(
			`building our pages of ${tried.map(words).join(', ')} events`,
			buildSite(stories, folder, 0.4 * clock.left())
		);
		if (built) {
			results.build = { seconds: built.seconds, stories: tried, ...weigh(built.site) };
			return built.site;
		}
		results.notMeasured.push(
			`our site of stories of ${tried.map(words).join(', ')} events: it could not be built`
		);
	}
	return null;
}

/**
 * @param {Readonly<Record<string, string>>} folders as the host has them
 * @param {readonly Case[]} cases
 * @returns {string[]} addresses of all that the pages may load
 */
function filesOf(folders, cases) {
	const parts = Object.entries(folders).flatMap(([name, folder]) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(js|css|woff2?)$/.test(file) || (name !== '' && file.endsWith('.json')))
			.map((file) => `${name && `/${name}`}/${file.split(sep).join('/')}`)
	);
	return [...cases.map(({ path }) => path), ...parts];
}

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
