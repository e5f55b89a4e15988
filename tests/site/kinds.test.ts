import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { kinds } from '../stories/kinds.ts';
import { visitsTo } from '../stories/spread.ts';
import { drawn, sidewaysScroll, test } from './harness.ts';
import { cutTexts, overlappingTexts, textsOutsidePicture } from './legible.ts';
import type { SecondSite } from './second/build.ts';
import { everyRule, ofContrast, violationsOn } from './violations.ts';

/** Where names of events and of lanes are drawn: on the page, in the embed, in comparisons and pictures. */
const names = 'svg text, [data-lane]';

/** The kind whose lanes have all hues: only there colours may differ from the first story's. */
const manyHues = 'twelve-lanes';

/** px, the widest first */
const widths = [1280, 390, 320];

/** The views of a story, by their addresses on the second site; not every story has them all. */
function viewsOf({ folder }: SecondSite, kind: string): [string, ...string[]] {
	const events = join(folder, 'stories', kind, 'events');
	const [event = 'none'] = existsSync(events) ? readdirSync(events) : [];
	return [
		`/name/stories/${kind}/`,
		`/name/stories/${kind}/telling/`,
		`/name/stories/${kind}/compare/`,
		`/name/stories/${kind}/embed/`,
		`/name/embed/${kind}/`,
		`/name/stories/${kind}/events/${event}/`
	];
}

function isBuilt({ folder }: SecondSite, view: string): boolean {
	return existsSync(join(folder, view.replace('/name/', ''), 'index.html'));
}

describe.for([...kinds])('The story of the kind %s', (kind) => {
	test('is whole at every width, passes axe, and complains of nothing', async ({
		open,
		second,
		complaints
	}) => {
		const found: Record<string, object> = {};
		for (const { view, windows, withAxe } of visitsTo(kind, viewsOf(second, kind), widths)) {
			if (!isBuilt(second, view)) continue;
			const page = await open(second.address + view);
			for (const width of windows) {
				await page.setViewportSize({ width, height: 800 });
				await drawn(page);
				const wider = await sidewaysScroll(page);
				const cut = await cutTexts(page);
				const overlapping = await overlappingTexts(page, names);
				if (wider || cut.length || overlapping.length)
					found[`${view} at ${width} px`] = { wider, cut, overlapping };
			}
			if (!withAxe) continue;
			const violations = await violationsOn(page, everyRule, kind === manyHues ? [] : [ofContrast]);
			if (violations.length) found[view] = violations;
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
