// What pages of a build weigh, with all they load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { scriptOf } from './scripts.mjs';

/** Stands for the host a build will have. */
const origin = 'http://build.invalid';

/**
 * @typedef {{ what: string, bytes: number }} Part
 * @typedef {{ text: number, script: number, fonts: number, requests: number }} Weights Bytes; `text`: HTML, styles and
 * scripts together
 * @typedef {Weights & { files: readonly string[], strangers: readonly string[], words: string,
 *   parts: { readonly text: readonly Part[], readonly fonts: readonly Part[], readonly requests: readonly string[] } }} Weighed
 * `files`: paths from the root of the build, the page first; `strangers`: addresses on other hosts; `words`: what the page
 * says; `parts`: of what the weights are made, the heaviest first
 */

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
 * @returns {{ address: string, script: string }[]} addresses as they are written, and what each is fetched for
 */
function fontsFor(css, text) {
	const characters = [...new Set(text)];
	return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
		const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
		const address = /url\(["']?([^)"']+)/.exec(face)?.[1];
		const isHeld = range ? inRange(range) : () => true;
		const held = characters.filter((character) => isHeld(character.codePointAt(0) ?? 0));
		return address && (!range || held.length > 0) ? { address, script: mostUsed(held) } : [];
	});
}

/** The script most of some characters are of; that of signs only where there are no letters. @param {readonly string[]} characters */
function mostUsed(characters) {
	const letters = characters.filter((character) => /\p{L}/u.test(character));
	/** @type {Map<string, number>} */
	const counted = new Map();
	for (const character of letters.length > 0 ? letters : characters) {
		const name = scriptOf(character);
		counted.set(name, (counted.get(name) ?? 0) + 1);
	}
	return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Latin';
}

/** @param {Part[]} parts each of a kind, which are added up */
function heaviestFirst(parts) {
	const sums = new Map();
	for (const { what, bytes } of parts) sums.set(what, (sums.get(what) ?? 0) + bytes);
	return [...sums].map(([what, bytes]) => ({ what, bytes })).sort((a, b) => b.bytes - a.bytes);
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
	].flatMap(({ css, from }) =>
		fontsFor(css, text).flatMap(({ address, script }) => own(address, from).map((path) => ({ path, script })))
	);

	/** @param {readonly string[]} paths @param {(bytes: Buffer) => number} weigh */
	const sum = (paths, weigh) => paths.reduce((total, path) => total + weigh(read(path)), 0);
	const script = sum(programs, packed);
	const loaded = new Map(fonts.map(({ path, script }) => [path, script]));
	const files = [page, ...sheets, ...programs, ...loaded.keys()];
	return {
		text: packed(html) + sum(sheets, packed) + script,
		script,
		fonts: sum([...loaded.keys()], ({ length }) => length),
		requests: files.length,
		files,
		strangers: [...strangers],
		words: text,
		parts: {
			text: heaviestFirst([
				{ what: 'HTML', bytes: packed(html) },
				{ what: 'styles', bytes: sum(sheets, packed) },
				{ what: 'script', bytes: script }
			]),
			fonts: heaviestFirst([...loaded].map(([path, script]) => ({ what: script, bytes: read(path).length }))),
			requests: [
				'1 page',
				`${sheets.length} of styles`,
				`${programs.length} of scripts`,
				`${loaded.size} of fonts`
			]
		}
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
