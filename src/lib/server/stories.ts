import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
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
	const { folders, misnamed } = storyFolders();
	const state = JSON.stringify(folders);
	if (read?.state === state) return read.stories;
	const stories: Story[] = [];
	const faults: Fault[] = [];
	for (const folder of folders) {
		try {
			const bytes = folder.files.reduce((sum, { size }) => sum + size, 0);
			const files = [`${folder.path}/${MAIN}`];
			const opened = open(folder, (file) => files.push(`${folder.path}/${file}`));
			const story = readWithProgress(folder.id, bytes, () => parseStory(opened));
			madeOf.set(story, files);
			stories.push(story);
		} catch (error) {
			faults.push(...faultsOf(error, folder.path));
		}
	}
	faults.push(...misnamed);
	if (faults.length > 0) throw new StoryError(faults);
	read = { state, stories };
	return stories;
}

/** Of which files each story was made, paths as faults name them. */
const madeOf = new WeakMap<Story, readonly string[]>();

/** The files a story was read from, its story.yaml first. */
export function filesRead(story: Story): readonly string[] {
	return madeOf.get(story) ?? [];
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

/** What stands where stories do: the folders of stories, linked ones too, and faults of those that are named otherwise. */
function storyFolders(): { readonly folders: readonly Folder[]; readonly misnamed: readonly Fault[] } {
	const top = storiesFolder();
	const all = contentOf(top)
		.filter(({ stats }) => stats.isDirectory())
		.map(({ name }) => ({ id: name, path: `${top}/${name}`, files: filesOf(`${top}/${name}`) }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const folders = all.filter(({ files }) => files.some(({ name }) => name === MAIN));
	const misnamed = all
		.filter((folder) => !folders.includes(folder))
		.flatMap(({ path, files }) =>
			files
				.filter(({ name }) => /^story\.ya?ml$/i.test(name))
				.map(({ name }) => ({ file: `${path}/${name}`, line: 1, message: `rename it to ${MAIN}: "${name}"` }))
		);
	if (folders.length === 0 && misnamed.length === 0) {
		throw new StoryError([{ file: top, line: 1, message: `no folder with a ${MAIN}: "${top}"` }]);
	}
	return { folders, misnamed };
}

function filesOf(path: string): Folder['files'] {
	return contentOf(path)
		.filter(({ stats }) => stats.isFile())
		.map(({ name, stats: { size, mtimeMs } }) => ({ name, size, changed: mtimeMs }));
}

/** What is in a folder, links followed; one that leads nowhere is not there. */
function contentOf(path: string): { readonly name: string; readonly stats: Stats }[] {
	return readdirSync(resolve(path)).flatMap((name) => {
		const stats = statSync(join(resolve(path), name), { throwIfNoEntry: false });
		return stats ? [{ name, stats }] : [];
	});
}

/** The faults of one story; what else went wrong with it is one, so that it never keeps others from being checked. */
function faultsOf(error: unknown, path: string): readonly Fault[] {
	if (error instanceof StoryError) return error.faults;
	const reason = error instanceof Error ? error.message : String(error);
	return [{ file: `${path}/${MAIN}`, line: 1, message: `cannot be read: ${reason}` }];
}

/** @param onSource is told of each source that is read */
function open({ id, path, files }: Folder, onSource: (file: string) => void): StoryFolder {
	const at = resolve(path);
	return {
		id,
		path,
		yaml: readFileSync(join(at, MAIN)),
		// Only what lies in the folder itself: a name that leads elsewhere is not among them.
		// Some systems write accents of names apart from their letters.
		readSource: (file) => {
			const own =
				files.find(({ name }) => name === file) ??
				files.find(({ name }) => name.normalize() === file.normalize());
			if (!own) return null;
			onSource(own.name);
			return readFileSync(join(at, own.name));
		}
	};
}
