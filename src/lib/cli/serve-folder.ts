import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { make } from '#lib/make/kernel.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import { withoutPolicy } from '#lib/make/html-document.ts';
import { formatFault } from '#lib/story/parse/fault.ts';
import script from '../../tasks/author-page.js?raw';
import { authorView } from '../../tasks/author-view.mjs';
import { serve } from '../../tasks/serve.mjs';
import { watch } from '../../tasks/watch.mjs';
import { Advice, succeeded, type ExitCode } from './outcome.ts';
import { stateOf, storyAt } from './story-at.ts';
import { count, say, sayFaults } from './terminal.ts';

/** Shows a story, and every change of it, until it is ended. @param asked the first port to try */
export async function serveFolder(
	folder: string,
	asked: string,
	options: Pick<MakeOptions, 'view' | 'sources'>
): Promise<ExitCode> {
	const port = Number(asked);
	if (!/^\d+$/.test(asked) || port > 65535)
		throw new Advice(`--port takes a number from 0 to 65535, not "${asked}".`);
	storyAt(folder);
	const shown = mkdtempSync(join(tmpdir(), 'passage-timeline-'));
	process.once('exit', () => rmSync(shown, { recursive: true, force: true }));
	const view = authorView(script);
	const show = async () => {
		const made = await make(storyAt(folder), options);
		if ('faults' in made) {
			sayFaults(made.faults);
			say(`${count(made.faults.length, 'fault')}; the page stays as it was.`);
			view.change({ trouble: made.faults.map(formatFault).join('\n') });
			return;
		}
		writeFileSync(join(shown, 'index.html'), made.html);
		view.change({ built: Date.now(), trouble: '' });
	};
	await show();
	const { address, close } = await serve(shown, port, {
		...view,
		// The page that is shown is watched; the file that is made lets no other script run.
		amend: (html) => view.amend(withoutPolicy(html))
	});
	say(`${address}/ shows ${folder}, and each change as it is saved. Ctrl-C ends it.`);
	const end = watch(
		() => stateOf(folder),
		async () => {
			say(`${folder} has changed.`);
			await show().catch((error: unknown) => {
				if (!(error instanceof Error)) throw error;
				say(error.message);
				view.change({ trouble: error.message });
			});
		}
	);
	await new Promise<void>((settle) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle());
	});
	end();
	await close();
	return succeeded;
}
