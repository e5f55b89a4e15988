import type { Attachment } from 'svelte/attachments';
import { padding } from './scroll-place.ts';

interface ZoomGestures {
	/** `factor` above 1 zooms in; `at` is where, as a fraction of the plot in the element, from where time begins */
	onzoom: (factor: number, at: number) => void;
	/** time runs to the left */
	rtl: boolean;
	/** everything at once */
	onfit: () => void;
}

const step = Math.SQRT2;
const gestures = ['gesturestart', 'gesturechange', 'gestureend'] as const;

/** As WebKit has it. */
interface GestureEvent extends UIEvent {
	/** since the gesture began: above 1, the fingers have moved apart */
	readonly scale: number;
	readonly clientX: number;
}

/**
 * Zoom by ctrl+wheel, pinch, double click and, while the focus is inside, `+`, `-` and `0`.
 * A plain wheel, a swipe and the arrow keys stay the browser's: nothing here can trap the page.
 *
 * Not `d3-zoom`, which was tried: it keeps a transform of its own, scale and place in one, while here the place is the
 * native scroller's and the model's; it knows neither keys nor Safari's gestures; and with `d3-selection` and
 * `d3-transition` it is 15.3 kB of the page's script by brotli, a fifth of it.
 */
export function zoomGestures({ onzoom, onfit, rtl }: ZoomGestures): Attachment<HTMLElement> {
	return (element) => {
		let spread: number | null = null;
		let asked = { factor: 1, clientX: 0 };
		let frame = 0;
		/** of the gesture so far */
		let scale = 1;

		/** Pointers tell more often than there are frames: what they ask for in one is done at once. */
		function zoom(factor: number, clientX: number): void {
			asked = { factor: asked.factor * factor, clientX };
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				const { factor: whole, clientX: last } = asked;
				asked = { factor: 1, clientX: last };
				// Only now, when a frame begins: at any other time everything would have to be laid out for it.
				onzoom(whole, at(last));
			});
		}

		function at(clientX: number): number {
			const { left, right, width } = element.getBoundingClientRect();
			return ((rtl ? right - clientX : clientX - left) - padding) / (width - 2 * padding);
		}

		function wheel(e: WheelEvent): void {
			if (!e.ctrlKey) return;
			e.preventDefault();
			// Lines and pages are told in steps; a trackpad's pinch in small px.
			const px = e.deltaMode === 0 ? e.deltaY : e.deltaY * 33;
			zoom(2 ** (-px / 200), e.clientX);
		}

		function fingers(e: TouchEvent): { distance: number; middle: number } | null {
			const [a, b] = e.touches;
			if (!a || !b) return null;
			return {
				distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
				middle: (a.clientX + b.clientX) / 2
			};
		}

		function touch(e: TouchEvent): void {
			const two = fingers(e);
			if (!two) {
				spread = null;
				return;
			}
			e.preventDefault();
			if (spread && two.distance > 0) zoom(two.distance / spread, two.middle);
			spread = two.distance;
		}

		/** Safari's own for a trackpad's pinch, which it does not send as a wheel; on its touch screens touches come too. */
		function gesture(e: GestureEvent): void {
			e.preventDefault();
			if (spread !== null) return;
			if (e.type === 'gesturechange' && e.scale > 0) zoom(e.scale / scale, e.clientX);
			scale = e.type === 'gesturechange' && e.scale > 0 ? e.scale : 1;
		}

		function press(e: MouseEvent): void {
			e.preventDefault();
			onzoom(2, at(e.clientX));
		}

		function key(e: KeyboardEvent): void {
			if (e.ctrlKey || e.metaKey || e.altKey) return;
			if (e.key === '+' || e.key === '=') onzoom(step, 0.5);
			else if (e.key === '-') onzoom(1 / step, 0.5);
			else if (e.key === '0') onfit();
			else return;
			e.preventDefault();
		}

		element.addEventListener('wheel', wheel, { passive: false });
		element.addEventListener('touchstart', touch, { passive: false });
		element.addEventListener('touchmove', touch, { passive: false });
		element.addEventListener('touchend', touch);
		for (const type of gestures) element.addEventListener(type, gesture as EventListener, { passive: false });
		element.addEventListener('dblclick', press);
		element.addEventListener('keydown', key);
		return () => {
			cancelAnimationFrame(frame);
			for (const type of gestures) element.removeEventListener(type, gesture as EventListener);
			element.removeEventListener('wheel', wheel);
			element.removeEventListener('touchstart', touch);
			element.removeEventListener('touchmove', touch);
			element.removeEventListener('touchend', touch);
			element.removeEventListener('dblclick', press);
			element.removeEventListener('keydown', key);
		};
	};
}
