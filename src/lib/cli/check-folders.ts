import { StoryError, type Fault } from '#lib/story/parse/fault.ts';
import { parseStory } from '#lib/story/parse/parse.ts';
import { draftsIn } from './drafts.ts';
import { faulty, succeeded, type ExitCode } from './outcome.ts';
import { storyAt } from './story-at.ts';
import { count, print, say, sayFaults } from './terminal.ts';

/** Checks stories, each to its end. */
export function checkFolders(paths: readonly string[]): ExitCode {
	const faults: Fault[] = [];
	for (const path of paths) {
		const folder = storyAt(path);
		const drafts = draftsIn(new TextDecoder().decode(folder.yaml));
		if (drafts > 0) say(`${path}/story.yaml: ${count(drafts, 'draft')} to take or to delete`);
		try {
			const { events, passages } = parseStory(folder);
			print(`${path}: ${count(events.length, 'event')}, ${count(passages.length, 'passage')}, no faults`);
		} catch (error) {
			if (!(error instanceof StoryError)) throw error;
			faults.push(...error.faults);
		}
	}
	if (faults.length === 0) return succeeded;
	sayFaults(faults);
	say(count(faults.length, 'fault'));
	return faulty;
}
