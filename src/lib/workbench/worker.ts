/*
 * What takes long, off the page's thread: a story is read and checked, and made into a file, by the same functions as at
 * build.
 */
import { make } from '#lib/make/kernel.ts';
import { StoryError } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import type { Answer, Question } from './question.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	void answer(data).then((said) => postMessage(said));
});

async function answer({ number, want, folder, options }: Question): Promise<Answer> {
	const story: StoryFolder = {
		id: folder.id,
		path: folder.id,
		yaml: folder.files.get('story.yaml') ?? new Uint8Array(),
		readSource: (file) => folder.files.get(file) ?? null
	};
	try {
		if (want === 'check') return { number, story: parseStory(story) };
		const made = await make(story, options);
		return 'faults' in made ? { number, faults: made.faults } : { number, html: made.html };
	} catch (error) {
		if (error instanceof StoryError) return { number, faults: error.faults };
		return { number, broken: String(error) };
	}
}
