import { describe, expect, test } from 'vitest';
import type { LabelBox, Mark } from '#lib/layout/band/marks.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { findBreak, storyDomain } from '#lib/layout/time/domain.ts';
import { spanInSight } from '#lib/layout/time/view.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { frozenStory } from '../../frozen/frozen-story.ts';

/** What a reader gets at four widths of the window: how dense, and the px of the plot. */
const pictures = [
	{ window: 360, plot: 288, density: 'mini' },
	{ window: 640, plot: 528, density: 'mini' },
	{ window: 1032, plot: 712, density: 'full' },
	{ window: 1600, plot: 1032, density: 'full' }
] as const;

function pictureOf(plot: number, density: 'full' | 'mini', current: string | null): string {
	const { events, categories, periods } = frozenStory;
	const shown = events.filter(({ mention }) => mention !== 'context');
	const domain = storyDomain(events, periods);
	const scale = linearScale(domain);
	const breakAt = findBreak(shown);
	const { from, to } = spanInSight(null, 'scale', { domain, breakAt });
	const width = Math.round(plot / (scale.fraction(to) - scale.fraction(from)));
	const labelLimits = breakAt === null ? [] : [scale.fraction(breakAt)];
	const layout = layoutTimeline({ events: shown, categories, scale, width, density, current, labelLimits });
	const px = (fraction: number) => (fraction * width).toFixed(1);
	const named = (label: LabelBox | null) =>
		label ? `"${label.text}"${label.more ? ` +${label.more}` : ''} ${label.dx.toFixed(1)} ${label.y}` : '-';
	const line = (mark: Mark) =>
		mark.kind === 'bar'
			? `${mark.event} ${px(mark.from)}…${px(mark.to)} y ${mark.y} ${mark.startEnd} ${mark.endEnd} ${named(mark.label)}`
			: mark.kind === 'point'
				? `${mark.event} ${px(mark.x)} y ${mark.y} ${mark.whisker ? 'whisker ' : ''}${named(mark.label)}`
				: `(${mark.events.join(' ')}) ${px(mark.x)} y ${mark.y} ${named(mark.label)}`;
	return [
		`${width} x ${layout.height}`,
		...layout.lanes.map(({ category, top, height, count }) => `${category} ${top} ${height} ${count}`),
		...layout.marks.map(line),
		''
	].join('\n');
}

describe('the first story', () => {
	test.for(pictures)('keeps its picture at $window px', async ({ window, plot, density }) => {
		await expect(pictureOf(plot, density, null)).toMatchFileSnapshot(`snapshots/first-story-${window}.txt`);
	});

	test.for(pictures)('keeps it while it is read, at $window px', async ({ window, plot, density }) => {
		const reading = frozenStory.events
			.filter(({ mention }) => mention !== 'context')
			.map(({ id }) => pictureOf(plot, density, id));
		// Whatever is read, no lane moves.
		expect(new Set(reading.map((picture) => picture.split('\n').slice(0, 6).join()))).toHaveLength(1);
		await expect(reading[20]!).toMatchFileSnapshot(`snapshots/first-story-${window}-read.txt`);
	});
});
