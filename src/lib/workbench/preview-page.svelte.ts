/*
 * The page in which the workbench shows a story as it will be published: the embed itself, drawn of what the workbench
 * sends. It shows one state of one story; the next is shown in the next frame, which waits already.
 */
import { flushSync, mount } from 'svelte';
import Embed from '#lib/embed/Embed.svelte';
import { knownWidths } from '#lib/layout/type/all-widths.ts';
import { learnWidths } from '#lib/layout/type/measure.ts';
import type { Story } from '#lib/story/types.ts';
import type { ToPreview } from './preview-frames.ts';
import { inSteps } from './steps.ts';

/** events and blocks of a source that are drawn at once */
const some = 4;
/** UTF-16 code units of a source beyond which only what events rest on is shown of it, with what stands around that */
const longSource = 100_000;

// An author writes in any script.
learnWidths(knownWidths);

addEventListener('message', ({ data, origin, source }: MessageEvent<ToPreview | null>) => {
	if (origin !== location.origin || source !== parent || !data?.drawn) return;
	const { story, theme, current } = data.drawn;
	if (theme) document.documentElement.dataset.theme = theme;
	history.replaceState(
		null,
		'',
		current === null ? location.pathname + location.search : `#event-${current}`
	);
	void inSteps(drawing(story))
		.then(() => import('#lib/embed/frame.ts'))
		.then(() => parent.postMessage({ preview: 'drawn' }, location.origin));
});
if (parent !== window) parent.postMessage({ preview: 'ready' }, location.origin);

/** Draws a story a little at a time: this page and the workbench have one thread. */
function* drawing(story: Story): Generator<void> {
	const isLong = story.sources.some(({ text }) => text.length > longSource);
	const most = Math.max(story.events.length, ...story.sources.map(({ blocks }) => blocks.length));
	let drawn = $state(0);
	mount(Embed, {
		target: document.body,
		props: {
			story,
			home: null,
			address: '',
			sources: isLong ? 'cited' : 'whole',
			isFile: true,
			get drawn() {
				return drawn;
			}
		}
	});
	flushSync();
	for (yield; drawn < Math.min(most, 4000); yield) {
		drawn += some;
		flushSync();
	}
	drawn = Infinity;
	flushSync();
}
