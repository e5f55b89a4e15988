import { render } from 'svelte/server';
import Embed from '#lib/embed/Embed.svelte';
import { eventsCsv } from '#lib/export/events-csv.ts';
import { StoryError, type Fault } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import { isLong } from '#lib/story/list-pages.ts';
import { listedWhole } from '#lib/story/sizes.ts';
import { citedOf } from '#lib/story/slice.ts';
import type { Story } from '#lib/story/types.ts';
import { interfaceFor, type LanguageTag } from '#lib/text/languages.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { carryFolder } from './carried-folder.ts';
import { htmlDocument, type Font } from './html-document.ts';
import WholePage from './WholePage.svelte';

/** What is in a file, and in what it is set. */
export interface MakeOptions {
	/** the drawing with one event at a time, as in an embed, or with the list of all beside the sources */
	readonly view: View;
	/** of the sources: all there is, or what events rest on with what stands around it */
	readonly sources: 'whole' | 'cited';
	/** complete address of the story on a site, where there is one; the file then leads there */
	readonly home: string | null;
	/** whether the folder goes along: with it the file can be taken up again, without it the file is lighter */
	readonly carried: boolean;
	/** of what we say in it; null: the story's own, where we speak it */
	readonly language: LanguageTag | null;
	/** fonts that go along; without them the reader's own are made as wide */
	readonly fonts: readonly Font[];
}

/** A story made, or what is wrong with it. */
export type Made =
	| { readonly faults: readonly Fault[] }
	| {
			/** one document, complete in itself: it asks for nothing, from nobody */
			readonly html: string;
			/** what readers and programs may take along beside it, by name */
			readonly files: Readonly<Record<'events.csv' | 'story.json', string>>;
	  };

export type View = 'embed' | 'page';

/** What fetches the script of a view in a language that is not at hand; undefined: there is none. */
export type FurtherScript = (view: View, language: LanguageTag) => Promise<string | undefined>;

/** What every file of a view holds besides its story. */
interface Parts {
	readonly css: string;
	/** what makes it interactive, by the language it speaks: of the embed a classic script, of the page a module */
	readonly scripts: Readonly<Partial<Record<LanguageTag, string>>> & { readonly en: string };
}

const defaultOptions: MakeOptions = {
	view: 'embed',
	sources: 'whole',
	home: null,
	carried: true,
	language: null,
	fonts: []
};

/**
 * Makes one HTML document of a story's folder, with its own policy, which works from a disk, without
 * a script and on paper. It carries the folder it was made of. The same folder and options give the same bytes in Node
 * and in a browser. It speaks the language asked for where there is a script that does, else English.
 * @returns the faults instead, all of them, where the folder has any
 */
export async function makeStory(
	parts: Readonly<Record<View, Parts>>,
	folder: StoryFolder,
	options: Partial<MakeOptions> = {},
	furtherScript?: FurtherScript
): Promise<Made> {
	const chosen = { ...defaultOptions, ...options };
	const { view, sources, carried, fonts } = chosen;
	const read = new Map([['story.yaml', folder.yaml]]);
	try {
		const story = parseStory({
			...folder,
			readSource: (file) => {
				const bytes = folder.readSource(file);
				if (bytes) read.set(file, bytes);
				return bytes;
			}
		});
		if (isLong(story)) return { faults: [tooLong(folder.path, story)] };
		const own = chosen.language ?? interfaceFor(story.language);
		const { css, scripts } = parts[view];
		// what is drawn and what a script draws later speak one language
		const script = scripts[own] ?? (await furtherScript?.(view, own));
		const language = script === undefined ? 'en' : own;
		return {
			html: await htmlDocument({
				id: story.id,
				title: story.title,
				description: story.dek,
				language,
				css,
				script: script ?? scripts.en,
				isModule: view === 'page',
				body: inLanguage(language, () => drawn(story, chosen)),
				folder: carried ? await carryFolder(folder.id, read, sources === 'whole') : null,
				fonts
			}),
			files: {
				'events.csv': inLanguage(own, () => eventsCsv(story)),
				'story.json': JSON.stringify(story)
			}
		};
	} catch (error) {
		if (error instanceof StoryError) return { faults: error.faults };
		throw error;
	}
}

/** A list that does not stand on one page would lead to pages that are not in the file. */
function tooLong(path: string, { events }: Story): Fault {
	const message = `a file holds at most ${listedWhole} events; build the site instead, which has pages for more: ${events.length}`;
	return { file: `${path}/story.yaml`, line: 1, message };
}

function drawn(story: Story, { view, sources, home }: MakeOptions): string {
	if (view === 'embed')
		return render(Embed, { props: { story, home, address: home ?? '', sources, isFile: true } }).body;
	const isExcerpt = sources === 'cited';
	const shown = isExcerpt ? citedOf(story) : story;
	// Addresses below it begin with this one.
	const folder = home && home.replace(/\/?$/, '/');
	return render(WholePage, { props: { story: shown, home: folder, isExcerpt } }).body;
}
