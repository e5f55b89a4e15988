import { storyAddresses } from '#lib/export/addresses.ts';
import { previewSize } from '#lib/export/preview-size.ts';
import type { Story } from '#lib/story/types.ts';
import { drawing } from './drawing.ts';
import { smallTimeline } from './small-timeline.ts';
import Preview from './Preview.svelte';
import source from './Preview.svelte?raw';

/** px, on every side */
const margin = 12;

/**
 * A story's drawing in small, as SVG, in the light colours, and in the dark ones where the page that shows it is dark.
 * @param site see `siteRoot`
 */
export function storyPreview(story: Story, site: string): string {
	const width = previewSize.width - 2 * margin;
	const height = previewSize.height - 2 * margin;
	const { timeline, boundaries } = smallTimeline(story, { width, height, lane: 18 });
	const props = { story, timeline, boundaries, width, height };
	const frame = { ...previewSize, margin, title: story.title, home: storyAddresses(site, story).story };
	const light = drawing(Preview, [source], props, frame);
	const dark = drawing(Preview, [source], props, { ...frame, theme: 'dark' });
	return light.replace('</style>', () => `@media (prefers-color-scheme:dark){${stylesOf(dark)}}</style>`);
}

/** The styles of a drawing, the colour it hands down among them. */
function stylesOf(svg: string): string {
	const colour = /\scolor="([^"]+)"/.exec(svg)?.[1] ?? '';
	return `svg[role]{color:${colour}}${/<style>([^]*?)<\/style>/.exec(svg)?.[1] ?? ''}`;
}
