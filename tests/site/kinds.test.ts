import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { kinds } from '../stories/kinds.ts';
import { sidewaysScroll, test, type Reader } from './harness.ts';
import { cutTexts, overlappingTexts, textsOutsidePicture } from './legible.ts';
import type { SecondSite } from './second/build.ts';
import { everyRule, violationsOn } from './violations.ts';

/** Names of events in the story's drawing, in the embed's, and the names of their lanes. */
const drawn = '[data-view=timeline] svg text.label, .lane, svg.marks text.label';

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
	test.for<Reader>(['desktop', 'phone', 'narrow'])(
		'is never wider than its window, nor cut, for a reader with: %s',
		async (reader, { open, second }) => {
			for (const path of pagesOf(second, kind)) {
				const page = await open(second.address + path, reader);
				const found = { wider: await sidewaysScroll(page), cut: await cutTexts(page) };
				expect(found, path).toEqual({ wider: 0, cut: [] });
			}
		}
	);

	test.for<Reader>(['desktop', 'phone'])(
		'has no name over another for a reader with: %s',
		async (reader, { open, second }) => {
			for (const path of pagesOf(second, kind)) {
				const page = await open(second.address + path, reader);
				expect(await overlappingTexts(page, drawn), path).toEqual([]);
			}
		}
	);

	test('has no text outside its pictures', async ({ open, second }) => {
		const page = await open(`${second.address}/name/stories/${kind}/`);
		const svg = readFileSync(join(second.folder, 'stories', kind, 'timeline.svg'), 'utf8');
		// shown without the site's own styles and policy
		await page.goto('about:blank');
		await page.setContent(svg);
		expect(await textsOutsidePicture(page)).toEqual([]);
	});

	test('passes axe on all its pages', async ({ open, second }) => {
		for (const path of pagesOf(second, kind)) {
			const page = await open(second.address + path);
			expect(await violationsOn(page, everyRule), path).toEqual([]);
		}
	});

	test('complains of nothing', async ({ open, second, complaints }) => {
		for (const path of pagesOf(second, kind)) await open(second.address + path, 'phone');
		expect(complaints).toEqual([]);
	});
});
