import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../../src/tasks/serve.mjs';
import { manualExample } from '../../story/manual.ts';
import { generateStory, writeStory } from '../../bench/generated-story.mjs';
import { writeGeneratedStories } from '../../stories/generated.ts';

/** What tests are told of the second site: where it was built, and where it is served, below `/name`. */
export interface SecondSite {
	readonly folder: string;
	readonly address: string;
}

/**
 * A project page, the site below a path of a host it shares with others, with a second story whose list is too long for
 * one page, a third whose embed does not hold all its cards, nineteen kinds of story, and the example of
 * data/README.md. It is built once, when the first test asks for it, or before (write.mjs).
 * @returns where to ask for it
 */
export async function offerSecondSite(): Promise<{ address: string; close: () => Promise<void> }> {
	let building: ReturnType<typeof buildSecond> | undefined;
	const server = createServer((_, response) => {
		building ??= buildSecond();
		// who asks is kept from giving up, however slow the machine: blanks before JSON mean nothing
		const waiting = setInterval(() => response.write(' '), 10_000);
		building
			.then(
				({ folder, address }) => response.end(JSON.stringify({ folder, address })),
				(error: unknown) => response.end(JSON.stringify({ error: String(error) }))
			)
			.finally(() => clearInterval(waiting));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await (await building?.catch(() => undefined))?.close();
		}
	};
}

/** With `SECOND_SITE=<folder>` it is built there unless it stands there already, and stays for the next run. */
async function buildSecond(): Promise<SecondSite & { close: () => Promise<void> }> {
	const kept = process.env.SECOND_SITE;
	const folder = kept || (await mkdtemp(join(tmpdir(), 'passage-timeline-')));
	if (!kept || !existsSync(join(folder, 'site'))) await buildInto(folder);
	const site = await serve(join(folder, 'site'), 0);
	return {
		folder: join(folder, 'site', 'name'),
		address: site.address,
		close: async () => {
			await site.close();
			if (!kept) await rm(folder, { recursive: true });
		}
	};
}

export async function buildInto(folder: string): Promise<void> {
	const stories = join(folder, 'stories');
	await cp('data', stories, { recursive: true });
	// its further languages are tested in the first site
	const first = join(stories, 'kabul-moscow', 'story.yaml');
	await writeFile(first, (await readFile(first, 'utf8')).replace(/^languages:.*\n/m, ''));
	await cp('tests/stories', stories, { recursive: true });
	writeGeneratedStories(stories);
	writeStory(join(stories, 'manual'), manualExample);
	writeStory(join(stories, 'generated'), generateStory({ seed: 1, events: 1200, words: 12 }));
	writeStory(join(stories, 'middling'), generateStory({ seed: 2, events: 130, words: 12 }));
	const command = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
	const settings = {
		NODE_ENV: 'production',
		VITEST: '',
		BASE_PATH: '/name',
		PUBLIC_SITE_URL: 'https://example.org',
		STORIES_DIR: stories,
		BUILD_DIR: join(folder, 'site', 'name'),
		// below the folder that lint and the first site's build leave alone
		KIT_DIR: join('.svelte-kit', 'second')
	};
	await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...settings } });
}
