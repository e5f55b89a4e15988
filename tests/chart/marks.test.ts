import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Marks from '#lib/chart/Marks.svelte';
import type { BarMark } from '#lib/layout/band/marks.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { storyDomain } from '#lib/layout/time/domain.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const { events, categories, periods } = frozenStory;
const width = 4096;
const scale = linearScale(storyDomain(events, periods));
const layout = layoutTimeline({ events, categories, scale, width, density: 'full' });

/** What is drawn of a life-line while the window begins so far along it. */
function drawnAt(bar: BarMark, share: number, apart: boolean): string {
	const edge = bar.from + share * (bar.to - bar.from);
	const props = { story: frozenStory, layout, marks: [bar], density: 'full', current: null, width } as const;
	return render(Marks, { props: { ...props, edge, apart } }).body.replaceAll(/<!--.*?-->/g, '');
}

describe('Marks', () => {
	const long = layout.marks.filter(
		(mark) => mark.kind === 'bar' && mark.label?.anchor === 'start' && (mark.to - mark.from) * width > 800
	) as BarMark[];

	test('leaves the sign of a life-line at its date, and only its words travel', () => {
		expect(long.length).toBeGreaterThan(0);
		for (const bar of long) {
			const travelled = drawnAt(bar, 0.3, false);
			expect(travelled).toMatch(/<svg x="[\d.]+%"[^>]*><text/);
			for (const drawn of [drawnAt(bar, 0, false), travelled, drawnAt(bar, 0.3, true)])
				expect(drawn).toMatch(/<rect[^>]*><\/rect><g transform="translate\(5 -10\)"/);
			expect(drawnAt(bar, 0.3, true)).not.toContain('<text');
			expect(drawnAt(bar, 0.3, true)).toContain('glyph');
		}
	});
});
