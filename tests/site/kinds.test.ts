import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { kinds } from '../stories/kinds.ts';
import { sidewaysScroll, test } from './harness.ts';
import { cutTexts, overlappingTexts, textsOutsidePicture } from './legible.ts';
import type { SecondSite } from './second/build.ts';
import { everyRule, ofContrast, violationsOn } from './violations.ts';

/** Where names of events and of lanes are drawn: on the page, in the embed, in comparisons and pictures. */
const drawn = 'svg text, [data-lane]';

/** The kind whose lanes have all hues: only there colours may differ from the first story's. */
const manyHues = 'twelve-lanes';

/** px, the widest first */
const widths = [1280, 390, 320];

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
	test('is whole at every width, passes axe, and complains of nothing', async ({
		open,
		second,
		complaints
	}) => {
		const found: Record<string, object> = {};
		for (const path of pagesOf(second, kind)) {
			const page = await open(second.address + path);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				// drawings follow their width in the next frame, the axis and labels in the one after
				await page.waitForTimeout(250);
				const wider = await sidewaysScroll(page);
				const cut = await cutTexts(page);
				const overlapping = await overlappingTexts(page, drawn);
				if (wider || cut.length || overlapping.length)
					found[`${path} at ${width} px`] = { wider, cut, overlapping };
			}
			const violations = await violationsOn(page, everyRule, kind === manyHues ? [] : [ofContrast]);
			if (violations.length) found[path] = violations;
		}
		expect(found).toEqual({});
		expect(complaints).toEqual([]);
	});

	test('has no text outside its picture, nor over another', async ({ open, second }) => {
		const page = await open(`${second.address}/name/stories/${kind}/timeline.svg`, 'no script');
		expect(await textsOutsidePicture(page)).toEqual([]);
		expect(await overlappingTexts(page, 'text')).toEqual([]);
	});
});
