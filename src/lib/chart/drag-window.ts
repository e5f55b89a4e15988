import type { Attachment } from 'svelte/attachments';

interface Window {
	/** fractions of the element's width, from where time begins */
	readonly from: number;
	readonly to: number;
}

interface DragOptions {
	/** the window as it stands */
	window: () => Window;
	onwindow: (window: Window) => void;
	/** time runs to the left */
	rtl: boolean;
	/** px from the top within which a drag moves the window; below it, it draws a new one */
	handle?: number;
}

/** px a pointer may wander before a press becomes a drag: a press on a link must stay a press */
const slack = 4;

/**
 * Lets a pointer move the window by its upper part or draw a new one below.
 * Vertical swipes stay the page's (`touch-action: pan-y` on the element).
 *
 * Not `d3-brush` (15.9 kB of script by brotli) or `d3-drag` (5.3): a brush draws its own overlay and handles above the
 * marks, which are links here and must stay so, and its handles are no sliders for keys and screen readers.
 */
export function dragWindow({ window, onwindow, rtl, handle = 22 }: DragOptions): Attachment<SVGSVGElement> {
	return (element) => {
		let drag: { id: number; x: number; at: number; began: Window; moving: boolean; live: boolean } | null =
			null;

		function fraction(clientX: number): number {
			const { left, right, width } = element.getBoundingClientRect();
			return (rtl ? right - clientX : clientX - left) / width;
		}

		function down(e: PointerEvent): void {
			if (e.button !== 0 || !e.isPrimary) return;
			const at = fraction(e.clientX);
			const began = window();
			const moving =
				e.clientY - element.getBoundingClientRect().top < handle && at >= began.from && at <= began.to;
			drag = { id: e.pointerId, x: e.clientX, at, began, moving, live: false };
		}

		function move(e: PointerEvent): void {
			if (!drag || e.pointerId !== drag.id) return;
			if (!drag.live) {
				if (Math.abs(e.clientX - drag.x) < slack) return;
				drag.live = true;
				element.setPointerCapture(e.pointerId);
			}
			const now = Math.min(1, Math.max(0, fraction(e.clientX)));
			const { at, began } = drag;
			if (drag.moving) {
				const by = Math.min(1 - began.to, Math.max(-began.from, now - at));
				onwindow({ from: began.from + by, to: began.to + by });
			} else if (Math.abs(now - at) > 0.002) {
				onwindow({ from: Math.min(at, now), to: Math.max(at, now) });
			}
		}

		function up(e: PointerEvent): void {
			if (!drag || e.pointerId !== drag.id) return;
			if (drag.live) element.addEventListener('click', swallow, { capture: true, once: true });
			// A drag that ends off any element sends no click: the trap must not wait for the next press.
			setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
			drag = null;
		}

		function swallow(e: Event): void {
			e.preventDefault();
			e.stopPropagation();
		}

		/** Links are draggable by default, which would take the gesture over. */
		function refuse(e: Event): void {
			e.preventDefault();
		}

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', up);
		element.addEventListener('dragstart', refuse);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', up);
			element.removeEventListener('dragstart', refuse);
		};
	};
}
