// Checks every story in data/, or in the folder that STORIES_DIR names, and prints each fault as
// `file:line: what is wrong`; exits with 1 if there is any.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @typedef {typeof import('../lib/server/stories.ts')} Stories */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

/**
 * Without a tsconfig: ours extends one that Kit writes, which is not there before the first build.
 * @type {object}
 */
const oxc = { tsconfig: false };

// Node 20 reads no TypeScript; Vite does, and it knows where `#lib` is.
const { module } = await runnerImport('/src/lib/server/stories.ts', {
	root,
	configFile: false,
	logLevel: 'error',
	oxc
});
const { allStories } = /** @type {Stories} */ (module);

try {
	const stories = allStories();
	const events = stories.reduce((sum, story) => sum + story.events.length, 0);
	const passages = stories.reduce((sum, story) => sum + story.passages.length, 0);
	const counts = [
		`${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`,
		`${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`,
		`${passages.toLocaleString('en')} ${passages === 1 ? 'passage' : 'passages'}`
	];
	console.log(`${counts.join(', ')}: no faults`);
} catch (error) {
	if (!(error instanceof Error && error.name === 'StoryError')) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
