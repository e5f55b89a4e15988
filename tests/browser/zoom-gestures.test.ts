import { afterEach, describe, expect, test, vi } from 'vitest';
import { padding } from '#lib/chart/scroll-place.ts';
import { zoomGestures } from '#lib/chart/zoom-gestures.ts';

/** A box whose plot is 1000 px wide, at the left of the window: it has room on either side. */
function box(rtl = false) {
	const element = document.createElement('div');
	Object.assign(element.style, {
		width: `${1000 + 2 * padding}px`,
		marginLeft: `${-padding}px`,
		height: '100px'
	});
	document.body.style.margin = '0';
	document.body.replaceChildren(element);
	const onzoom = vi.fn<(factor: number, at: number) => void>();
	const onfit = vi.fn();
	const detach = zoomGestures({ onzoom, onfit, rtl })(element);
	return { element, onzoom, onfit, detach };
}

/** Sends an event; true when nothing kept the browser from doing what it does with it. */
const send = (element: HTMLElement, event: Event) => element.dispatchEvent(event);

const frame = () => new Promise(requestAnimationFrame);

/** Sends one of the events that only Safari has. */
function gesture(element: HTMLElement, type: string, scale: number, clientX: number): boolean {
	return send(element, Object.assign(new Event(type, { cancelable: true }), { scale, clientX }));
}

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

	test('zoomGestures zooms by ctrl+wheel about the pointer', async () => {
		const { element, onzoom } = box();
		const wheel = new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, clientX: 250, cancelable: true });
		expect(send(element, wheel)).toBe(false);
		await frame();
		expect(onzoom.mock.lastCall).toEqual([2, 0.25]);
	});

	test('zoomGestures counts from where time begins, on the right where it runs to the left', async () => {
		const { element, onzoom } = box(true);
		send(element, new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, clientX: 250, cancelable: true }));
		await frame();
		expect(onzoom.mock.lastCall).toEqual([2, 0.75]);
	});

	test('zoomGestures does once a frame what several wheels ask for', async () => {
		const { element, onzoom } = box();
		for (const clientX of [100, 200, 250])
			send(element, new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, clientX }));
		await frame();
		expect(onzoom).toHaveBeenCalledOnce();
		expect(onzoom.mock.lastCall![0]).toBeCloseTo(2 ** 1.5);
		expect(onzoom.mock.lastCall![1]).toBe(0.25);
	});

	test('zoomGestures takes a pinch as Safari tells it, by what each change adds', async () => {
		const { element, onzoom } = box();
		expect(gesture(element, 'gesturestart', 1, 500)).toBe(false);
		expect(gesture(element, 'gesturechange', 2, 500)).toBe(false);
		await frame();
		gesture(element, 'gesturechange', 3, 400);
		gesture(element, 'gestureend', 3, 400);
		await frame();
		expect(onzoom.mock.calls).toEqual([
			[2, 0.5],
			[1.5, 0.4]
		]);
	});

	test('zoomGestures begins each pinch of Safari anew', async () => {
		const { element, onzoom } = box();
		for (const type of ['gesturestart', 'gesturechange', 'gestureend']) gesture(element, type, 2, 500);
		await frame();
		for (const type of ['gesturestart', 'gesturechange', 'gestureend']) gesture(element, type, 0.5, 500);
		await frame();
		expect(onzoom.mock.calls.map(([factor]) => factor)).toEqual([2, 0.5]);
	});

	test('zoomGestures does not count a pinch twice that Safari tells as touches too', async () => {
		const { element, onzoom } = box();
		touch(element, 'touchstart', 400, 600);
		gesture(element, 'gesturestart', 1, 500);
		touch(element, 'touchmove', 300, 700);
		gesture(element, 'gesturechange', 2, 500);
		await frame();
		expect(onzoom.mock.calls).toEqual([[2, 0.5]]);
	});

	test('zoomGestures leaves one finger to the page and zooms by two, about their middle', async () => {
		const { element, onzoom } = box();
		expect(touch(element, 'touchstart', 100)).toBe(true);
		expect(touch(element, 'touchmove', 200)).toBe(true);
		touch(element, 'touchstart', 400, 600);
		expect(touch(element, 'touchmove', 300, 700)).toBe(false);
		await frame();
		expect(onzoom.mock.lastCall).toEqual([2, 0.5]);
	});

	test('zoomGestures begins each pinch of two fingers anew', async () => {
		const { element, onzoom } = box();
		touch(element, 'touchstart', 400, 600);
		touch(element, 'touchend', 400);
		touch(element, 'touchmove', 450);
		touch(element, 'touchstart', 450, 550);
		touch(element, 'touchmove', 400, 600);
		await frame();
		expect(onzoom.mock.calls).toEqual([[2, 0.5]]);
	});

	test('zoomGestures takes a wheel that turns by lines for many px', async () => {
		const { element, onzoom } = box();
		const lines = { deltaY: -3, deltaMode: WheelEvent.DOM_DELTA_LINE, ctrlKey: true, clientX: 250 };
		send(element, new WheelEvent('wheel', lines));
		await frame();
		expect(onzoom.mock.lastCall![0]).toBeCloseTo(2 ** (99 / 200));
	});

	test('zoomGestures zooms to twice the size where it is pressed twice', () => {
		const { element, onzoom } = box();
		expect(send(element, new MouseEvent('dblclick', { clientX: 250, cancelable: true }))).toBe(false);
		expect(onzoom.mock.lastCall).toEqual([2, 0.25]);
	});

	test('zoomGestures lets go of the element when it is detached, and of what was asked before', async () => {
		const { element, onzoom, onfit, detach } = box();
		send(element, new WheelEvent('wheel', { deltaY: -100, ctrlKey: true }));
		if (detach) detach();
		touch(element, 'touchstart', 400, 600);
		gesture(element, 'gesturestart', 1, 500);
		const left = [
			send(element, new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, cancelable: true })),
			touch(element, 'touchmove', 300, 700),
			gesture(element, 'gesturechange', 2, 500),
			send(element, new MouseEvent('dblclick', { clientX: 250, cancelable: true })),
			...['+', '0'].map((key) => send(element, new KeyboardEvent('keydown', { key, cancelable: true })))
		];
		expect(left).toEqual(left.map(() => true));
		await frame();
		expect(onzoom).not.toHaveBeenCalled();
		expect(onfit).not.toHaveBeenCalled();
	});

	test('zoomGestures takes plus, minus and 0, and no key with ctrl, alt or the command key', () => {
		const { element, onzoom, onfit } = box();
		const press = (key: string, held: KeyboardEventInit = {}) =>
			send(element, new KeyboardEvent('keydown', { key, ...held, cancelable: true }));
		for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(press('+', { [held]: true })).toBe(true);
		expect(press('ArrowRight')).toBe(true);
		expect(onzoom).not.toHaveBeenCalled();
		press('+');
		press('-');
		press('=');
		expect(onzoom.mock.calls.map(([factor]) => factor > 1)).toEqual([true, false, true]);
		press('0');
		expect(onfit).toHaveBeenCalledOnce();
	});
});
