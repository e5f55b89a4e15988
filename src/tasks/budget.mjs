// Weighs every embed of a built site and the script of stories' pages, and prints them against their budgets; exits with
// 1 if one is too heavy. `node src/tasks/budget.mjs FOLDER`. `size-limit` and its like weigh files that are listed for
// them; what a page fetches here follows from its HTML, its imports and the characters it needs fonts for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manyCharacters, scriptsIn } from './scripts.mjs';
import { weighEmbed, weighLoader, weighScript } from './weigh.mjs';

const kilobyte = 1000;

/** What an embed may weigh whose story is written in Latin letters. */
export const embedBudget = { text: 60 * kilobyte, script: 25 * kilobyte, fonts: 90 * kilobyte, requests: 8 };
/** What each further script adds to that, in two voices. */
const perScript = { fonts: 90 * kilobyte, requests: 4 };
/** The same of scripts of thousands of characters, whose fonts come in files of some hundred each. */
const perManyCharacters = { fonts: 300 * kilobyte, requests: 80 };
/** The story whose embed has to keep its budget. Of others it is said what weighs: what an author can make lighter. */
const firstStory = 'kabul-moscow';
/** Events whose cards fit the budget of an embed, and what each further one may add to its text, in bytes. */
const eventsWithin = 60;
const perFurtherEvent = 1 * kilobyte;
/** What the picture may weigh that keeps the place of an embed, in bytes. */
export const stillBudget = 60 * kilobyte;
/** What the loader may weigh, in bytes. */
export const loaderBudget = 2.5 * kilobyte;
/**
 * What the script of a story's page may weigh, in bytes: what is fetched with the page. README says what it consists of.
 * It was 74.8 kB before lanes gave up their marks one by one and units of the calendar were found by date-fns.
 */
export const storyScriptBudget = 75.4 * kilobyte;

/** What the script of the workbench may weigh before a document is opened, in bytes. */
const workbenchBudget = 200 * kilobyte;

/** @param {number} bytes */
const size = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;

/** What weights are made of, in words. @param {readonly import('./weigh.mjs').Part[]} parts */
const partsInWords = (parts) => parts.map(({ what, bytes }) => `${what} ${size(bytes)}`);

/**
 * What the embed of a page may weigh.
 * @param {string} words what it says
 * @param {number} events how many it has
 */
function budgetOf(words, events) {
	const allowances = scriptsIn(words).flatMap((name) => {
		if (name === 'Latin') return [];
		return name === manyCharacters ? perManyCharacters : perScript;
	});
	/** @param {'fonts' | 'requests'} of */
	const further = (of) => allowances.reduce((sum, allowance) => sum + allowance[of], 0);
	return {
		text: embedBudget.text + Math.max(0, events - eventsWithin) * perFurtherEvent,
		fonts: embedBudget.fonts + further('fonts'),
		requests: embedBudget.requests + further('requests')
	};
}

/**
 * Prints amounts against what they may be.
 * @param {string[]} over takes what is over its budget
 * @param {'too heavy' | 'heavy'} [judged] `heavy`: it is only said
 */
function comparing(over, judged = 'too heavy') {
	/**
	 * @param {string} what @param {number} is @param {number} may @param {(amount: number) => string} word
	 * @param {readonly string[]} [parts] what it is made of
	 */
	return (what, is, may, word, parts = []) => {
		console.log(`  ${what}: ${word(is)} of ${word(may)}`);
		const made = parts.length > 0 ? ` (${parts.join(', ')})` : '';
		const words = `${what}: ${word(is)}, more than ${word(may)}${made}`;
		if (is > may && judged === 'heavy') console.warn(`  heavy: ${words}`);
		else if (is > may) over.push(words);
	};
}

/**
 * The stories with a page of a kind.
 * @param {string} folder of such pages
 */
function storiesIn(folder) {
	return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html')));
}

/**
 * Prints what the scripts of stories' pages weigh.
 * @param {string} build its folder
 * @returns {string[]} what is over its budget
 */
export function checkStories(build) {
	/** @type {string[]} */
	const over = [];
	const compare = comparing(over);
	console.log("Stories' pages, compressed:");
	for (const story of storiesIn(join(build, 'stories'))) {
		const page = `/stories/${story}/`;
		compare(`${page} script`, weighScript(build, page), storyScriptBudget, size);
	}
	return over;
}

/**
 * Prints what the script of the workbench weighs.
 * @param {string} build its folder
 * @returns {string[]} what is over its budget
 */
function checkWorkbench(build) {
	/** @type {string[]} */
	const over = [];
	console.log('The workbench, compressed:');
	comparing(over)('/make/ script', weighScript(build, '/make/'), workbenchBudget, size);
	return over;
}

/**
 * Prints what the embeds of a build weigh.
 * @param {string} build its folder
 * @returns {string[]} what is over its budget
 */
export function checkEmbeds(build) {
	/** @type {string[]} */
	const over = [];
	const strictly = comparing(over);
	console.log('Embeds, compressed:');
	for (const story of storiesIn(join(build, 'embed'))) {
		const page = `/embed/${story}/`;
		const compare = story === firstStory ? strictly : comparing(over, 'heavy');
		const weighed = weighEmbed(build, page);
		const events = readFileSync(join(build, page, 'index.html'), 'utf8').split('<li data-item=').length - 1;
		const may = budgetOf(weighed.words, events);
		const { parts } = weighed;
		compare(`${page} HTML, styles and script`, weighed.text, may.text, size, partsInWords(parts.text));
		strictly(`${page} script alone`, weighed.script, embedBudget.script, size);
		compare(`${page} fonts`, weighed.fonts, may.fonts, size, partsInWords(parts.fonts));
		compare(`${page} requests`, weighed.requests, may.requests, String, parts.requests);
		const still = readFileSync(join(build, 'stories', story, 'still.png')).length;
		compare(`${page} picture in its place`, still, stillBudget, size);
		over.push(...weighed.strangers.map((address) => `${page} loads from another host: ${address}`));
		// where nothing can be compared, there is no such page
		if (!existsSync(join(build, page, 'compare', 'index.html'))) continue;
		const { text, requests } = weighEmbed(build, `${page}compare/`);
		console.log(`  ${page}compare/: ${size(text)}, ${requests} requests, fonts included; it has no budget`);
	}
	strictly('/embed/v1.js, the loader', weighLoader(build), loaderBudget, size);
	return over;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const build = process.argv[2] ?? 'build';
	const over = [...checkStories(build), ...checkWorkbench(build), ...checkEmbeds(build)];
	for (const each of over) console.error(`too heavy: ${each}`);
	if (over.length) process.exitCode = 1;
}
