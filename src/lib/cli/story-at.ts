import { statSync } from 'node:fs';
import { folderAt, mainFile, misnamedIn, openFolder, type FolderOnDisk } from '#lib/server/story-folder.ts';
import type { StoryFolder } from '#lib/story/parse/parse.ts';
import { Advice } from './outcome.ts';

/** The story in a folder. @param path as it was given; faults name it so. @throws Advice when there is none */
export function storyAt(path: string): StoryFolder {
	return openFolder(onDisk(path));
}

/** A text that changes when a file of the folder does; empty while there is no story. */
export function stateOf(path: string): string {
	try {
		return JSON.stringify(onDisk(path).files);
	} catch {
		return '';
	}
}

/** How much there is to read, in bytes. */
export function sizeOf(path: string): number {
	return onDisk(path).files.reduce((sum, { size }) => sum + size, 0);
}

function onDisk(given: string): FolderOnDisk {
	const path = given.replace(/(?<=.)[\\/]+$/, '');
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Advice(`There is no folder "${given}". "passage-timeline new DOCUMENT" makes one.`);
	}
	const folder = folderAt(path);
	if (folder.files.some(({ name }) => name === mainFile)) return folder;
	const [misnamed] = misnamedIn(folder);
	throw new Advice(
		misnamed ? `${misnamed.file}: ${misnamed.message}` : `There is no ${mainFile} in the folder "${given}".`
	);
}
