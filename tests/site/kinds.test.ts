import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { kinds } from '../stories/kinds.ts';
import { sidewaysScroll, test, type Reader } from './harness.ts';
import type { SecondSite } from './second/build.ts';

/** The pages of a story that were built, by their addresses on the second site. */
function pagesOf({ folder }: SecondSite, kind: string): string[] {
	const events = join(folder, 'stories', kind, 'events');
	const [event] = existsSync(events) ? readdirSync(events) : [];
	return [
		`/name/stories/${kind}/`,
		`/name/stories/${kind}/telling/`,
		`/name/stories/${kind}/compare/`,
		`/name/stories/${kind}/embed/`,
		`/name/embed/${kind}/`,
		...(event ? [`/name/stories/${kind}/events/${event}/`] : [])
	].filter((path) => existsSync(join(folder, path.replace('/name/', ''), 'index.html')));
}

describe.for([...kinds])('The story of the kind %s', (kind) => {
	test.for<Reader>(['phone', 'narrow'])(
		'is never wider than its window for a reader with: %s',
		async (reader, { open, second }) => {
			for (const path of pagesOf(second, kind)) {
				// the pages of events have no script to wait for
				const page = await open(
					second.address + path,
					path.includes('/events/') ? 'phone, no script' : reader
				);
				if (reader === 'narrow') await page.setViewportSize({ width: 320, height: 640 });
				expect(await sidewaysScroll(page), path).toBe(0);
			}
		}
	);
});
