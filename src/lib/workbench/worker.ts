/*
 * What takes long, off the page's thread: a story is read and checked, and made into a file, by the same functions as at
 * build.
 */
import { importInto } from '#lib/importing/offers.ts';
import { make } from '#lib/make/kernel.ts';
import type { FurtherScript } from '#lib/make/make.ts';
import { StoryError } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import type { Answer, Question } from './question.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	void answer(data).then((said) => postMessage(said));
});

async function answer(question: Question): Promise<Answer> {
	const { number } = question;
	try {
		if (question.want === 'import') {
			const { document, text, facts } = question;
			return { number, imported: importInto(document, text, facts) };
		}
		const { id, files } = question.folder;
		const story: StoryFolder = {
			id,
			path: id,
			yaml: files.get('story.yaml') ?? new Uint8Array(),
			readSource: (file) => files.get(file) ?? null
		};
		if (question.want === 'check') return { number, story: parseStory(story) };
		const made = await make(story, question.options, furtherScript);
		return 'faults' in made ? { number, faults: made.faults } : { number, html: made.html };
	} catch (error) {
		if (error instanceof StoryError) return { number, faults: error.faults };
		return { number, broken: String(error) };
	}
}

/** Scripts of files speak one language each: English is at hand, others lie beside those of pages. */
const furtherScript: FurtherScript = async (view, language) => {
	const name = FILE_SCRIPTS[language]?.[view];
	if (name === undefined) return undefined;
	const here = import.meta.url;
	const response = await fetch(new URL(`../live/${name}`, here));
	if (!response.ok) throw new Error(`no script of the file's language: "${name}"`);
	return response.text();
};
