import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoryError, type Fault } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import type { Story } from '#lib/story/types.ts';
import { readWithProgress } from './reading-progress.ts';

/**
 * Where stories lie, from the top of the project: one folder each, with a story.yaml and its sources. The environment
 * variable STORIES_DIR names another place, as tests do that build a site of their own; faults name it as it is given.
 */
const storiesFolder = () => process.env['STORIES_DIR']?.replace(/[\\/]+$/, '') || 'data';
const MAIN = 'story.yaml';

/** What was read last, and the state of the files then. */
let read: { readonly state: string; readonly stories: readonly Story[] } | null = null;

/**
 * Every story there is, in order of their folders' names. They are parsed once; while the site is being worked on,
 * again when a file there has changed, so that a page shows what was just written. A build asks once for each of its
 * files, and looks for changes only at first.
 * @throws StoryError with the faults of all stories
 */
export function allStories(): readonly Story[] {
	if (read && import.meta.env.PROD) return read.stories;
	const folders = storyFolders();
	const state = JSON.stringify(folders);
	if (read?.state === state) return read.stories;
	const stories: Story[] = [];
	const faults: Fault[] = [];
	for (const folder of folders) {
		try {
			const bytes = folder.files.reduce((sum, { size }) => sum + size, 0);
			stories.push(readWithProgress(folder.id, bytes, () => parseStory(open(folder))));
		} catch (error) {
			if (!(error instanceof StoryError)) throw error;
			faults.push(...error.faults);
		}
	}
	if (faults.length > 0) throw new StoryError(faults);
	read = { state, stories };
	return stories;
}

/** The story in the folder of that name; undefined when there is none. */
export function storyById(id: string): Story | undefined {
	return allStories().find((story) => story.id === id);
}

interface Folder {
	readonly id: string;
	/** as faults name it */
	readonly path: string;
	/** with size and time of the last change: enough to see that a file is another than before */
	readonly files: readonly { readonly name: string; readonly size: number; readonly changed: number }[];
}

/** @throws Error when there is no story at all: a site without one cannot be built */
function storyFolders(): Folder[] {
	const top = storiesFolder();
	const folders = readdirSync(resolve(top), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ id: name, path: `${top}/${name}`, files: filesOf(resolve(top, name)) }))
		.filter(({ files }) => files.some(({ name }) => name === MAIN))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	if (folders.length === 0) throw new Error(`no folder with a ${MAIN}: "${top}"`);
	return folders;
}

function filesOf(at: string): Folder['files'] {
	return readdirSync(at, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => {
			const { size, mtimeMs } = statSync(join(at, name));
			return { name, size, changed: mtimeMs };
		});
}

function open({ id, path, files }: Folder): StoryFolder {
	const at = resolve(path);
	return {
		id,
		path,
		yaml: readFileSync(join(at, MAIN)),
		// Only what lies in the folder itself: a name that leads elsewhere is not among them.
		readSource: (file) => (files.some(({ name }) => name === file) ? readFileSync(join(at, file)) : null)
	};
}
