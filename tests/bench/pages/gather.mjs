import { join } from 'node:path';
import { generateStory } from '../generated-story.mjs';
import { peers } from '../peers/all.mjs';
import { bundlePeer, writePeerPage } from '../peers/bundle.mjs';
import { installPeer } from '../peers/install.mjs';
import { SEED, storyId } from '../site.mjs';
import { embedPage, storyPage } from './ours.mjs';
import { plainList, writePlainList } from './plain-list.mjs';

/** @typedef {import('./page.ts').Drawing} Drawing */
/**
 * A page at one size. `path` on the host; `files`: what there is to compress ahead of time.
 * @typedef {{ drawing: Drawing, events: number, path: string }} Case
 */

/** Beyond this we have no rival: the list alone is measured beside us. */
const MOST_OF_PEERS = 10_000;

const slug = (/** @type {string} */ name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** @param {readonly string[]} only @returns {(drawing: Drawing) => boolean} */
const isAsked = (only) => (drawing) =>
	only.length === 0 || only.some((part) => drawing.name.toLowerCase().includes(part));

/** @param {readonly string[]} only */
export const ours = (only) => [storyPage, embedPage].filter(isAsked(only));

/**
 * Makes the pages of the libraries and the plain list, all but our own.
 * @param {{ sizes: readonly number[], only: readonly string[] }} options
 * @param {string} folder
 * @param {import('../clock.mjs').Clock} clock
 * @returns {Promise<{ cases: Case[], folders: Record<string, string>, missing: string[] }>} `missing`: why something is not there
 */
export async function makePages({ sizes, only }, folder, clock) {
	/** @type {Record<string, string>} */
	const folders = {};
	/** @type {Case[]} */
	const cases = [];
	/** @type {string[]} */
	const missing = [];
	const events = new Map(sizes.map((size) => [size, generateStory({ seed: SEED, events: size }).list]));

	if (isAsked(only)(plainList)) {
		folders.list = join(folder, 'list');
		for (const [size, list] of events) {
			writePlainList(list, join(folders.list, `${size}`));
			cases.push({ drawing: plainList, events: size, path: `/list/${size}/` });
		}
	}
	for (const peer of peers.filter(isAsked(only))) {
		const name = slug(peer.name);
		const installed = join(folder, 'installed', name);
		const why = await clock.tick(`${peer.name}: installing`, installPeer(peer, installed));
		if (why !== null) {
			missing.push(`${peer.name} could not be installed: ${why}`);
			continue;
		}
		const out = join(folder, 'pages', name);
		try {
			const files = await bundlePeer(peer, installed, out);
			for (const [size, list] of events) {
				if (size > MOST_OF_PEERS) continue;
				writePeerPage(peer, files, list, join(out, `${size}`));
				cases.push({ drawing: peer, events: size, path: `/${name}/${size}/` });
			}
			folders[name] = out;
		} catch (error) {
			missing.push(`${peer.name} could not be bundled: ${error instanceof Error ? error.message : error}`);
		}
	}
	return { cases, folders, missing };
}

/**
 * @param {readonly number[]} sizes
 * @param {readonly string[]} only
 * @param {string} base the path they are served below
 * @returns {Case[]} our own pages
 */
export function ownCases(sizes, only, base) {
	return sizes.flatMap((events) =>
		ours(only).map((drawing) => ({
			drawing,
			events,
			path: `${base}${drawing === storyPage ? '/stories' : '/embed'}/${storyId(events)}/`
		}))
	);
}
