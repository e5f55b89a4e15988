import { mount } from 'svelte';
import type { Reading } from '#lib/state/reading.svelte.ts';

/** Offers the picture of what is shown now, once its place comes near: what draws it is fetched only then. */
export function liveSave(page: HTMLElement, reading: Reading, home: string): void {
	const target = page.querySelector<HTMLElement>('[data-island=save]');
	if (!target) return;
	const near = new IntersectionObserver(
		(seen) => {
			if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
			near.disconnect();
			void import('#lib/chart/SavePicture.svelte').then(({ default: SavePicture }) => {
				const note = target.dataset.note ?? '';
				mount(SavePicture, { target, props: { story: reading.story, reading, home, note } });
			});
		},
		{ rootMargin: '600px' }
	);
	near.observe(target);
}
