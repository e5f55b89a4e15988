import { StoryError, type Fault } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import type { Story } from '#lib/story/types.ts';
import { readWithProgress } from './reading-progress.ts';
import { contentOf, folderAt, mainFile, misnamedIn, openFolder, type FolderOnDisk } from './story-folder.ts';

/**
 * Where stories lie, from the top of the project: one folder each, with a story.yaml and its sources. The environment
 * variable STORIES_DIR names another place, as tests do that build a site of their own; faults name it as it is given.
 */
const storiesFolder = () => process.env['STORIES_DIR']?.replace(/[\\/]+$/, '') || 'data';

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
			const files = [`${folder.path}/${mainFile}`];
			const opened = openFolder(folder, (file) => files.push(`${folder.path}/${file}`));
			const story = readWithProgress(folder.id, bytes, () => parseStory(opened));
			madeOf.set(story, { folder, files });
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

/** Of which folder each story was made, and of which of its files, paths as faults name them. */
const madeOf = new WeakMap<Story, { readonly folder: FolderOnDisk; readonly files: readonly string[] }>();

/** The files a story was read from, its story.yaml first. */
export function filesRead(story: Story): readonly string[] {
	return madeOf.get(story)?.files ?? [];
}

/** The folder a story was made of. */
export function folderOf(story: Story): StoryFolder {
	const made = madeOf.get(story);
	if (!made) throw new Error(`not made of a folder: "${story.id}"`);
	return openFolder(made.folder);
}

/** The story in the folder of that name; undefined when there is none. */
export function storyById(id: string): Story | undefined {
	return allStories().find((story) => story.id === id);
}

/** What stands where stories do: the folders of stories, linked ones too, and faults of those that are named otherwise. */
function storyFolders(): { readonly folders: readonly FolderOnDisk[]; readonly misnamed: readonly Fault[] } {
	const top = storiesFolder();
	const all = contentOf(top)
		.filter(({ stats }) => stats.isDirectory())
		.map(({ name }) => folderAt(`${top}/${name}`))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const folders = all.filter(({ files }) => files.some(({ name }) => name === mainFile));
	const misnamed = all.filter((folder) => !folders.includes(folder)).flatMap(misnamedIn);
	if (folders.length === 0 && misnamed.length === 0) {
		throw new StoryError([{ file: top, line: 1, message: `no folder with a ${mainFile}: "${top}"` }]);
	}
	return { folders, misnamed };
}

/** The faults of one story; what else went wrong with it is one, so that it never keeps others from being checked. */
function faultsOf(error: unknown, path: string): readonly Fault[] {
	if (error instanceof StoryError) return error.faults;
	const reason = error instanceof Error ? error.message : String(error);
	return [{ file: `${path}/${mainFile}`, line: 1, message: `cannot be read: ${reason}` }];
}
