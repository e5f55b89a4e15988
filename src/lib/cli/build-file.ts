import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { make } from '#lib/make/kernel.ts';
import { generatorOf } from '#lib/make/html-document.ts';
import { Advice, faulty, succeeded, type ExitCode } from './outcome.ts';
import { packedFonts } from './packed-fonts.ts';
import { sizeOf, storyAt } from './story-at.ts';
import { count, say, sayFaults } from './terminal.ts';

interface BuildOptions {
	/** path of the file; `-` is standard output */
	readonly output: string;
	readonly view: 'embed' | 'page';
	readonly sources: 'whole' | 'cited';
	readonly home: string | null;
	/** the story's folder goes along */
	readonly carried: boolean;
	/** set in the typefaces of the package */
	readonly withFonts: boolean;
	/** events.csv and story.json beside it */
	readonly withData: boolean;
	/** whether what is there and is no timeline may go */
	readonly force: boolean;
}

/** So many bytes take a while to read. */
const long = 1_000_000;

/** Makes the file of a story. Where it has faults nothing is written. */
export async function buildFile(folder: string, options: BuildOptions): Promise<ExitCode> {
	const { output, view, sources, home, carried, withFonts, withData, force } = options;
	if (home !== null && !/^https?:\/\/./.test(home))
		throw new Advice(`--home takes a complete address, https://…, not "${home}".`);
	if (withData && output === '-') throw new Advice('--data needs a file to write beside: name one with -o.');
	const opened = storyAt(folder);
	if (sizeOf(folder) > long) say(`Reading ${folder}. This takes some seconds.`);
	const made = await make(opened, { view, sources, home, carried, fonts: withFonts ? packedFonts() : [] });
	if ('faults' in made) {
		sayFaults(made.faults);
		say(`${count(made.faults.length, 'fault')}; nothing was written.`);
		return faulty;
	}
	if (output === '-') {
		process.stdout.write(made.html);
		return succeeded;
	}
	const files = new Map([[output, made.html]]);
	if (withData)
		for (const [name, text] of Object.entries(made.files)) files.set(join(dirname(output), name), text);
	const replaced = [...files.keys()].filter((path) => existsSync(path));
	const foreign = replaced.find((path) => !force && !isOurs(path, opened.id));
	if (foreign !== undefined)
		throw new Advice(
			`"${foreign}" is there and was not made of this story. Name another with -o, or add --force.`
		);
	for (const [path, text] of files) {
		write(path, text);
		const size = `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
		say(`${replaced.includes(path) ? 'Replaced' : 'Wrote'} ${path}, ${size}.`);
	}
	return succeeded;
}

/** Whether a file is what an earlier build of the same story left. */
function isOurs(path: string, id: string): boolean {
	if (!statSync(path).isFile()) return false;
	const text = readFileSync(path, 'utf8');
	if (basename(path) === 'story.json') return text.startsWith(`{"id":${JSON.stringify(id)},`);
	if (basename(path) === 'events.csv') return existsSync(join(dirname(path), 'story.json'));
	return text.includes(generatorOf(id));
}

/** Under another name first: what is broken off leaves no half a file. */
function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}`;
	try {
		writeFileSync(draft, text);
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
