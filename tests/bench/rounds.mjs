import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { generateStory } from './generated-story.mjs';
import { host } from './host.mjs';
import { measurePage } from './measure/page.mjs';
import { countWithoutScript } from './measure/without-script.mjs';
import { makePages, ownCases } from './pages/gather.mjs';
import { embedPage, storyPage } from './pages/ours.mjs';
import { plainList } from './pages/plain-list.mjs';
import { describe } from './report/line.mjs';
import { buildSite, measureSite, SEED, storyId, weigh } from './site.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./clock.mjs').Clock} Clock */
/** @typedef {import('./pages/gather.mjs').Case} Case */

/** How many times slower a reader's processor may be. */
const SLOWER = 4;
/** s that must be left before a page is begun, so that the last one still ends in time */
const RESERVE = 25;
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
	cases.sort((a, b) => a.events - b.events || rank(a) - rank(b));
	const server = await host(folders);
	try {
		clock.say('compressing');
		server.prepare(filesOf(folders, cases));
		const rounds = [
			{ slower: 1, cases },
			{ slower: SLOWER, cases: cases.filter(({ drawing }) => first.includes(drawing)) },
			{ slower: SLOWER, cases: cases.filter(({ drawing }) => !first.includes(drawing)) }
		];
		for (const { slower, cases } of rounds) {
			for (const each of cases) await measureCase(results, each, { slower, options, clock, browser, server });
		}
	} finally {
		server.close();
	}
}

/** @param {Case} each the order of pages within a size */
const rank = ({ drawing }) => (first.includes(drawing) ? first.indexOf(drawing) : first.length);

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
	if (clock.left() < RESERVE) {
		results.notMeasured.push(`${name}: no time left`);
		return;
	}
	const address = `${server.address}${path}`;
	const isUnthrottled = slower === 1;
	const isSmallest = isUnthrottled && events === options.sizes[0];
	const seen = await measurePage(browser, drawing, address, {
		slower,
		runs: options.runs,
		gestures: true,
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
			buildSite(stories, folder)
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
 * @param {Results} results added to
 * @param {Clock} clock
 * @param {string} folder
 */
export async function measureSites(results, clock, folder) {
	for (const count of SITES) {
		const cost = await clock.tick(
			`building a site of ${words(count)} stories`,
			measureSite(count, join(folder, 'site-of-many'))
		);
		if (!cost) {
			results.notMeasured.push(`a site of ${words(count)} stories: it could not be built`);
			break;
		}
		results.sites.push(cost);
		clock.say(`${words(count)} stories: ${cost.seconds.toFixed(0)} s, ${words(cost.files)} files`);
	}
}

/** @param {number} count */
const words = (count) => count.toLocaleString('en');
