/*
 * The page in which the workbench shows a story as it will be published: the embed itself, drawn of what the workbench
 * sends. It shows one state of one story; the next is shown in the next frame, which waits already.
 */
import { flushSync, mount } from 'svelte';
import Embed from '#lib/embed/Embed.svelte';
import { knownWidths } from '#lib/layout/type/all-widths.ts';
import { learnWidths } from '#lib/layout/type/measure.ts';
import type { ToPreview } from './preview-frames.ts';

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
	mount(Embed, {
		target: document.body,
		props: { story, home: null, address: '', sources: 'whole', isFile: true }
	});
	flushSync();
	void import('#lib/embed/frame.ts').then(() => parent.postMessage({ preview: 'drawn' }, location.origin));
});
if (parent !== window) parent.postMessage({ preview: 'ready' }, location.origin);
