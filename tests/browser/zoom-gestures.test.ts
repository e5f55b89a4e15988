import { afterEach, describe, expect, test, vi } from 'vitest';
import { zoomGestures } from '#lib/chart/zoom-gestures.ts';

/** A box of 1000 px at the left of the window. */
function box() {
	const element = document.createElement('div');
	Object.assign(element.style, { width: '1000px', height: '100px' });
	document.body.style.margin = '0';
	document.body.replaceChildren(element);
	const onzoom = vi.fn<(factor: number, at: number) => void>();
	const onfit = vi.fn();
	zoomGestures({ onzoom, onfit })(element);
	return { element, onzoom, onfit };
}

/** Sends an event; true when nothing kept the browser from doing what it does with it. */
const send = (element: HTMLElement, event: Event) => element.dispatchEvent(event);

function touch(element: HTMLElement, type: string, ...xs: number[]): boolean {
	const touches = xs.map(
		(clientX, identifier) => new Touch({ identifier, target: element, clientX, clientY: 10 })
	);
	return send(element, new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
}

afterEach(() => document.body.replaceChildren());

describe('zoomGestures', () => {
	test('zoomGestures leaves a plain wheel to the page', () => {
		const { element, onzoom } = box();
		expect(send(element, new WheelEvent('wheel', { deltaY: 100, cancelable: true }))).toBe(true);
		expect(onzoom).not.toHaveBeenCalled();
	});

	test('zoomGestures zooms by ctrl+wheel about the pointer', () => {
		const { element, onzoom } = box();
		const wheel = new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, clientX: 250, cancelable: true });
		expect(send(element, wheel)).toBe(false);
		expect(onzoom.mock.lastCall).toEqual([2, 0.25]);
	});

	test('zoomGestures leaves one finger to the page and zooms by two, about their middle', () => {
		const { element, onzoom } = box();
		expect(touch(element, 'touchstart', 100)).toBe(true);
		expect(touch(element, 'touchmove', 200)).toBe(true);
		touch(element, 'touchstart', 400, 600);
		expect(touch(element, 'touchmove', 300, 700)).toBe(false);
		expect(onzoom.mock.lastCall).toEqual([2, 0.5]);
	});

	test('zoomGestures takes plus, minus and 0, and no key with ctrl', () => {
		const { element, onzoom, onfit } = box();
		const press = (key: string, ctrlKey = false) =>
			send(element, new KeyboardEvent('keydown', { key, ctrlKey, cancelable: true }));
		expect(press('+', true)).toBe(true);
		expect(press('ArrowRight')).toBe(true);
		expect(onzoom).not.toHaveBeenCalled();
		press('+');
		press('-');
		expect(onzoom.mock.calls.map(([factor]) => factor > 1)).toEqual([true, false]);
		press('0');
		expect(onfit).toHaveBeenCalledOnce();
	});
});
