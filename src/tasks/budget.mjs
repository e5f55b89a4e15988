// Weighs every embed in build/ and the script of stories' pages, and prints them against their budgets; exits with 1 if
// one is too heavy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const kilobyte = 1000;
/** Stands for the host a build will have. */
const origin = 'http://build.invalid';

/**
 * @typedef {{ text: number, script: number, fonts: number, requests: number }} Weights Bytes; `text`: HTML, styles and
 * scripts together
 * @typedef {Weights & { files: readonly string[], strangers: readonly string[] }} Weighed `files`: paths from the root
 * of the build, the page first; `strangers`: addresses on other hosts
 */

/** What an embed may weigh. */
export const embedBudget = { text: 60 * kilobyte, script: 25 * kilobyte, fonts: 90 * kilobyte, requests: 8 };
/**
 * The story whose embed has to keep its budget. Others are told what weighs: their authors can make neither their script's
 * type nor their source lighter.
 */
const firstStory = 'kabul-moscow';
/** Events whose cards fit the budget of an embed, and what each further one may add to its text, in bytes. */
const eventsWithin = 60;
const perFurtherEvent = 1 * kilobyte;
/** What the picture may weigh that keeps the place of an embed, in bytes. */
export const stillBudget = 60 * kilobyte;
/** What the loader may weigh, in bytes. */
export const loaderBudget = 2.5 * kilobyte;
/** What the script of a story's page may weigh, in bytes: what is fetched with the page. */
export const storyScriptBudget = 77 * kilobyte;

/**
 * Sizes are those of gzip, which every host has; brotli's are smaller.
 * @param {Buffer} bytes
 */
function packed(bytes) {
	return gzipSync(bytes, { level: 9 }).length;
}

/**
 * @param {string} html
 * @param {RegExp} tag
 * @param {'href' | 'src'} name
 */
function addressesIn(html, tag, name) {
	return [...html.matchAll(tag)].flatMap(
		([each]) => new RegExp(`\\s${name}="([^"]+)"`).exec(each)?.[1] ?? []
	);
}

/**
 * @param {string} range as in `unicode-range`: `U+301, U+400-45F, U+1F??`
 * @returns {(character: number) => boolean}
 */
function inRange(range) {
	const parts = range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
	});
	return (character) => parts.some(([from = 0, to = 0]) => character >= from && character <= to);
}

/**
 * The fonts that styles name for some character of a text.
 * @param {string} css
 * @param {string} text
 * @returns {string[]} addresses as they are written
 */
function fontsFor(css, text) {
	const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
	return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
		const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
		const address = /url\(["']?([^)"']+)/.exec(face)?.[1];
		return address && (!range || characters.some(inRange(range))) ? address : [];
	});
}

/**
 * Weighs a page of the build with all it loads. Fonts are counted if the page has a character of theirs, whether or
 * not it is set in them: a browser may load fewer.
 * @param {string} build its folder
 * @param {string} page path from the root of the build, with slashes around it: `/embed/story/`
 * @returns {Weighed}
 */
export function weighEmbed(build, page) {
	const base = origin + page;
	const html = readFileSync(join(build, page, 'index.html'));
	const markup = html.toString();
	const strangers = new Set();
	/** @param {string} address @param {string} from */
	const own = (address, from) => {
		const url = new URL(address, from);
		if (/^https?:$/.test(url.protocol) && url.origin !== origin) strangers.add(url.href);
		return url.origin === origin ? [decodeURIComponent(url.pathname)] : [];
	};
	/** @param {string} path */
	const read = (path) => readFileSync(join(build, path));

	// Styles that stand in the page itself are named once more, disabled.
	const styles = addressesIn(markup, /<link\b(?![^>]*\bdisabled)[^>]*\brel="stylesheet"[^>]*>/g, 'href');
	const scripts = [
		...addressesIn(markup, /<script\b[^>]*>/g, 'src'),
		...addressesIn(markup, /<link\b[^>]*\brel="modulepreload"[^>]*>/g, 'href')
	];
	const sheets = [...new Set(styles.flatMap((address) => own(address, base)))];
	const programs = [...new Set(scripts.flatMap((address) => own(address, base)))];
	const inlined = [...markup.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
	const text = markup.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, '');
	const fonts = [
		...sheets.map((sheet) => ({ css: read(sheet).toString(), from: origin + sheet })),
		...inlined.map((css) => ({ css, from: base }))
	].flatMap(({ css, from }) => fontsFor(css, text).flatMap((address) => own(address, from)));

	/** @param {readonly string[]} paths @param {(bytes: Buffer) => number} weigh */
	const sum = (paths, weigh) => paths.reduce((total, path) => total + weigh(read(path)), 0);
	const script = sum(programs, packed);
	const files = [page, ...sheets, ...programs, ...new Set(fonts)];
	return {
		text: packed(html) + sum(sheets, packed) + script,
		script,
		fonts: sum([...new Set(fonts)], ({ length }) => length),
		requests: files.length,
		files,
		strangers: [...strangers]
	};
}

/**
 * @param {string} build its folder
 * @returns {number} bytes of the loader
 */
export function weighLoader(build) {
	return packed(readFileSync(join(build, 'embed', 'v1.js')));
}

/**
 * The script a page is fetched with, as brotli packs it best: hosts that keep files for long have them packed so.
 * @param {string} build its folder
 * @param {string} page path from the root of the build, with slashes around it: `/stories/story/`
 * @returns {number} bytes
 */
export function weighScript(build, page) {
	const markup = readFileSync(join(build, page, 'index.html')).toString();
	const addresses = [
		...addressesIn(markup, /<script\b[^>]*>/g, 'src'),
		...addressesIn(markup, /<link\b[^>]*\brel="modulepreload"[^>]*>/g, 'href')
	];
	const files = new Set(
		addresses.map((address) => decodeURIComponent(new URL(address, origin + page).pathname))
	);
	return [...files].reduce(
		(total, path) => total + brotliCompressSync(readFileSync(join(build, path))).length,
		0
	);
}

/** @param {number} bytes */
const size = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;

/**
 * Prints amounts against what they may be.
 * @param {string[]} over takes what is over its budget
 * @param {'too heavy' | 'heavy'} [judged] `heavy`: it is only said
 */
function comparing(over, judged = 'too heavy') {
	/** @param {string} what @param {number} is @param {number} may @param {(amount: number) => string} word */
	return (what, is, may, word) => {
		console.log(`  ${what}: ${word(is)} of ${word(may)}`);
		const words = `${what}: ${word(is)}, more than ${word(may)}`;
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
		const further = Math.max(0, events - eventsWithin) * perFurtherEvent;
		compare(`${page} HTML, styles and script`, weighed.text, embedBudget.text + further, size);
		strictly(`${page} script alone`, weighed.script, embedBudget.script, size);
		compare(`${page} fonts`, weighed.fonts, embedBudget.fonts, size);
		compare(`${page} requests`, weighed.requests, embedBudget.requests, String);
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
	const build = fileURLToPath(new URL('../../build', import.meta.url));
	const over = [...checkStories(build), ...checkEmbeds(build)];
	for (const each of over) console.error(`too heavy: ${each}`);
	if (over.length) process.exitCode = 1;
}
