// What a built site was made of, so that an old one is never taken for a new one.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './install.mjs';

const sources = ['src', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Settings that are written into pages. */
const settings = ['BASE_PATH', 'PUBLIC_SITE_URL'];

/** Beside what Kit makes, which is not published. */
const record = join(root, '.svelte-kit', 'built.json');

/** The folder stories are read from, see `lib/server/stories.ts`. */
export function storiesFolder() {
	return resolve(root, process.env.STORIES_DIR || 'data');
}

/**
 * Every file of a folder and of those in it, or of links to them, with size and time of the last change.
 * @param {string} path
 * @returns {string[]} none when it isn't there
 */
function stateOf(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
	return [path, ...readdirSync(path).flatMap((name) => stateOf(join(path, name)))];
}

/** @param {readonly string[]} lines */
const digest = (lines) => createHash('sha256').update(lines.join('\n')).digest('base64url');

/** A text that changes when a file of a story does, is added or taken away, or when stories are read from elsewhere. */
export function storiesState() {
	return digest(stateOf(storiesFolder()));
}

/** A text that changes when anything does that a site is made of. */
export function inputsState() {
	return digest([
		storiesFolder(),
		storiesState(),
		...sources.flatMap((source) => stateOf(join(root, source))),
		...settings.map((name) => `${name}=${process.env[name] ?? ''}`)
	]);
}

/** @param {string} site its folder */
function markOf(site) {
	return statSync(join(site, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * Remembers of what a site was made, for `isUpToDate`.
 * @param {string} site its folder
 * @param {string} inputs the state when its build began
 */
export function remember(site, inputs) {
	mkdirSync(dirname(record), { recursive: true });
	writeFileSync(record, JSON.stringify({ inputs, mark: markOf(site) }));
}

/**
 * Whether a site is the one last remembered, and nothing it is made of has changed since.
 * @param {string} site its folder
 */
export function isUpToDate(site) {
	const mark = markOf(site);
	if (mark === null) return false;
	try {
		const known = JSON.parse(readFileSync(record, 'utf8'));
		return known.mark === mark && known.inputs === inputsState();
	} catch {
		return false;
	}
}
