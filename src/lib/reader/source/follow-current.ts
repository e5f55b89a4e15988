import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { prefersReducedMotion } from 'svelte/motion';
import { stuckHeight } from '#lib/browser/stuck-height.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';

/**
 * For the pane's scroller: keeps the first marked passage in sight. It jumps when the passage is more than one
 * screen of the pane away or motion is not wanted, else it glides for 180 ms; it never moves the page.
 * While the list is being scrolled it waits until one event has been current for a moment.
 */
export function followCurrent(reading: Reading): Attachment<HTMLElement> {
	return (scroller) => {
		const [id] = reading.marked;
		let glideFrame = 0;
		let ended = false;

		function show(place: Element | null): void {
			cancelAnimationFrame(glideFrame);
			if (!place || !scroller.contains(place)) return;
			const { top, bottom } = place.getBoundingClientRect();
			const frame = scroller.getBoundingClientRect();
			// At the end of the list the pane is pushed up, under what sticks to the top of the page.
			const frameTop = Math.max(frame.top, stuckHeight());
			const height = frame.bottom - frameTop;
			if (top >= frameTop + 8 && bottom <= frameTop + 0.8 * height) return;
			const from = scroller.scrollTop;
			const to = Math.max(0, from + top - frameTop - 0.2 * height);
			if (Math.abs(to - from) > height || prefersReducedMotion.current) {
				scroller.scrollTo({ top: to, behavior: 'instant' });
				return;
			}
			const begun = performance.now();
			glideFrame = requestAnimationFrame(function glide(now) {
				const done = Math.min(1, Math.max(0, (now - begun) / 180));
				scroller.scrollTop = from + (to - from) * (1 - (1 - done) ** 3);
				if (done < 1) glideFrame = requestAnimationFrame(glide);
			});
		}

		const followed = reading.passage !== null;
		const waiting = setTimeout(
			() => {
				// Who walks through the source by keys keeps the place, whatever the list comes to meanwhile.
				if (followed || !scroller.contains(document.activeElement))
					show(document.getElementById(`passage-${id}`));
			},
			followed ? 0 : 100
		);
		// What was brought into sight stays there when its type comes late.
		if (followed && document.fonts.status === 'loading')
			void document.fonts.ready.then(() => {
				if (!ended) show(document.getElementById(`passage-${id}`));
			});
		const offFocus = on(scroller, 'focusin', ({ target }) => {
			if (target instanceof Element) show(target.closest('mark'));
		});
		return () => {
			ended = true;
			clearTimeout(waiting);
			offFocus();
			cancelAnimationFrame(glideFrame);
		};
	};
}
