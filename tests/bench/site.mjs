import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage } from '../../src/tasks/install.mjs';
import { generateStory, writeStory } from './generated-story.mjs';

export const SEED = 20261122;

/** @param {number} events */
export const storyId = (events) => `generated-${events}`;

/**
 * Writes stories and builds the site of them, in the very way the real one is built.
 * @param {{ readonly id: string, readonly events: number, readonly seed: number }[]} stories
 * @param {string} folder made anew, with `stories` and `site` in it
 * @param {number} [most] s after which it is given up
 * @param {string} [base] the path it is served below: `/large`
 * @returns {Promise<{ site: string, seconds: number } | null>} null: it could not be built, or not in time
 */
export async function buildSite(stories, folder, most = 3600, base = '') {
	const data = join(folder, 'stories');
	const site = join(folder, 'site');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(data, { recursive: true });
	for (const { id, events, seed } of stories) writeStory(join(data, id), generateStory({ seed, events }));
	const started = performance.now();
	const settings = {
		STORIES_DIR: data,
		BUILD_DIR: site,
		// within the project, where its packages are found; of its own, for others may be built at the same time
		KIT_DIR: join('.svelte-kit', `bench${base.replace('/', '-')}`),
		BASE_PATH: base,
		PUBLIC_SITE_URL: ''
	};
	const code = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'error'], settings, {
		quiet: true,
		signal: AbortSignal.timeout(Math.max(1, Math.round(most * 1000)))
	});
	return code === 0 ? { site, seconds: (performance.now() - started) / 1000 } : null;
}

/**
 * @param {string} folder
 * @returns {{ files: number, bytes: number }} with all that is below it
 */
export function weigh(folder) {
	const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
		entry.isFile()
	);
	const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return { files: entries.length, bytes };
}

/** Events of a small story. */
const SMALL = 12;

/**
 * What a site of many small stories costs to build.
 * @param {number} count stories
 * @param {string} folder
 * @param {number} most s after which it is given up
 * @returns {Promise<{ stories: number, seconds: number, files: number, bytes: number } | null>}
 */
export async function measureSite(count, folder, most) {
	const stories = Array.from({ length: count }, (_, i) => ({
		id: `story-${i + 1}`,
		events: SMALL,
		seed: SEED + i
	}));
	const built = await buildSite(stories, folder, most);
	if (!built) return null;
	const weight = weigh(built.site);
	rmSync(folder, { recursive: true, force: true });
	return { stories: count, seconds: built.seconds, ...weight };
}
