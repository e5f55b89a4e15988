// `npm run stories`: checks every story in data/, or in the folder that STORIES_DIR names, and prints each fault as
// `file:line: what is wrong`; exits with 1 if there is any. What is only to be known is a warning.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @typedef {typeof import('../lib/server/check.ts')} Check */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

/**
 * Without a tsconfig: ours extends one that Kit writes, which is not there before the first build.
 * @type {object}
 */
const oxc = { tsconfig: false };

// Node 20 reads no TypeScript; Vite does, and it knows where `#lib` is.
const { module } = await runnerImport('/src/lib/server/check.ts', {
	root,
	configFile: false,
	logLevel: 'error',
	oxc
});
const { checkStories } = /** @type {Check} */ (module);

/** @param {number} number @param {string} one @param {string} [many] */
const count = (number, one, many = `${one}s`) =>
	`${number.toLocaleString('en')} ${number === 1 ? one : many}`;

try {
	const { stories, warnings } = await checkStories();
	for (const { file, line, message } of warnings) console.warn(`${file}:${line}: warning: ${message}`);
	const events = stories.reduce((sum, story) => sum + story.events.length, 0);
	const passages = stories.reduce((sum, story) => sum + story.passages.length, 0);
	const counts = [
		count(stories.length, 'story', 'stories'),
		count(events, 'event'),
		count(passages, 'passage')
	];
	const found = ['no faults', ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : [])];
	console.log(`${counts.join(', ')}: ${found.join(', ')}`);
} catch (error) {
	if (!(error instanceof Error && error.name === 'StoryError')) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
