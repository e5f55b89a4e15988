import { afterEach, describe, expect, test, vi } from 'vitest';
import { dragWindow } from '#lib/chart/drag-window.ts';

interface Window {
	readonly from: number;
	readonly to: number;
}

/** A rail of 1000 × 54 px at the left top of the window, whose window is `from`–`to`. */
function rail(start: Window, rtl = false) {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('width', '1000');
	svg.setAttribute('height', '54');
	document.body.style.margin = '0';
	document.body.replaceChildren(svg);
	const onwindow = vi.fn<(window: Window) => void>();
	const detach = dragWindow({ window: () => start, onwindow, rtl })(svg);
	const point = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
		svg.dispatchEvent(
			new PointerEvent(type, {
				clientX: x,
				clientY: y,
				pointerId: 1,
				isPrimary: true,
				bubbles: true,
				...more
			})
		);
	// Only real pointers can be captured.
	svg.setPointerCapture = vi.fn();
	return { svg, onwindow, point, detach };
}

afterEach(() => document.body.replaceChildren());

describe('dragWindow', () => {
	test('dragWindow moves the window by its upper part, and keeps its length', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		point('pointerdown', 300, 10);
		point('pointermove', 400, 10);
		const [moved] = onwindow.mock.lastCall!;
		expect(moved.from).toBeCloseTo(0.3);
		expect(moved.to).toBeCloseTo(0.6);
	});

	test('dragWindow stops at the ends of the rail', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		point('pointerdown', 300, 10);
		point('pointermove', 1000, 10);
		const [moved] = onwindow.mock.lastCall!;
		expect(moved.from).toBeCloseTo(0.7);
		expect(moved.to).toBeCloseTo(1);
		point('pointermove', 0, 10);
		const [back] = onwindow.mock.lastCall!;
		expect(back.from).toBeCloseTo(0);
		expect(back.to).toBeCloseTo(0.3);
	});

	test('dragWindow draws a new window up to the ends of the rail and no further', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		point('pointerdown', 700, 40);
		point('pointermove', 1200, 40);
		expect(onwindow.mock.lastCall![0]).toEqual({ from: 0.7, to: 1 });
		point('pointermove', -200, 40);
		expect(onwindow.mock.lastCall![0]).toEqual({ from: 0, to: 0.7 });
	});

	test('dragWindow draws a new window by the upper part, where the window is not', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		for (const [down, move] of [
			[100, 150],
			[800, 900]
		] as const) {
			point('pointerdown', down, 10);
			point('pointermove', move, 10);
			expect(onwindow.mock.lastCall![0]).toEqual({ from: down / 1000, to: move / 1000 });
			point('pointerup', move, 10);
		}
	});

	test('dragWindow leaves other buttons, and fingers after the first, to the page', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		for (const more of [{ button: 2 }, { isPrimary: false, pointerId: 2 }]) {
			point('pointerdown', 300, 10, more);
			point('pointermove', 400, 10, more);
			point('pointerup', 400, 10, more);
		}
		expect(onwindow).not.toHaveBeenCalled();
		point('pointerdown', 300, 10);
		point('pointermove', 400, 10, { isPrimary: false, pointerId: 2 });
		expect(onwindow).not.toHaveBeenCalled();
	});

	test('dragWindow ends when the browser takes the pointer away, to scroll', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		point('pointerdown', 300, 10);
		point('pointercancel', 300, 10);
		point('pointermove', 400, 10);
		expect(onwindow).not.toHaveBeenCalled();
	});

	test('dragWindow keeps links from being dragged away', () => {
		const { svg } = rail({ from: 0.2, to: 0.5 });
		expect(svg.dispatchEvent(new DragEvent('dragstart', { cancelable: true }))).toBe(false);
	});

	test('dragWindow draws a new window by the lower part, in either direction', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		point('pointerdown', 700, 40);
		point('pointermove', 600, 40);
		expect(onwindow.mock.lastCall![0]).toEqual({ from: 0.6, to: 0.7 });
	});

	test('dragWindow draws no window without length where a drag comes back to its beginning', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 });
		point('pointerdown', 700, 40);
		point('pointermove', 710, 40);
		point('pointermove', 701, 40);
		expect(onwindow.mock.calls).toEqual([[{ from: 0.7, to: 0.71 }]]);
	});

	test('dragWindow counts from the right where time runs to the left', () => {
		const { point, onwindow } = rail({ from: 0.2, to: 0.5 }, true);
		point('pointerdown', 300, 40);
		point('pointermove', 200, 40);
		const [drawn] = onwindow.mock.lastCall!;
		expect([drawn.from, drawn.to]).toEqual([expect.closeTo(0.7), expect.closeTo(0.8)]);
	});

	test('dragWindow swallows the click that ends a drag, and none after one that sends no click', async () => {
		const { svg, point } = rail({ from: 0.2, to: 0.5 });
		const pressed = vi.fn();
		svg.addEventListener('click', pressed);
		const drag = () => {
			point('pointerdown', 700, 40);
			point('pointermove', 600, 40);
			point('pointerup', 600, 40);
		};
		const click = () => svg.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		drag();
		expect(click()).toBe(false);
		expect(pressed).not.toHaveBeenCalled();
		drag();
		await new Promise((resolve) => setTimeout(resolve));
		expect(click()).toBe(true);
		expect(pressed).toHaveBeenCalledTimes(1);
	});

	test('dragWindow leaves a press that does not wander to the link under it', () => {
		const { svg, point, onwindow } = rail({ from: 0.2, to: 0.5 });
		const pressed = vi.fn();
		svg.addEventListener('click', pressed);
		point('pointerdown', 300, 10);
		point('pointermove', 303, 10);
		point('pointerup', 303, 10);
		svg.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(onwindow).not.toHaveBeenCalled();
		expect(pressed).toHaveBeenCalledOnce();
	});

	test('dragWindow swallows the click that ends a drag, and no later one', async () => {
		const { svg, point } = rail({ from: 0.2, to: 0.5 });
		const link = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'a'));
		const pressed = vi.fn();
		link.addEventListener('click', pressed);
		point('pointerdown', 300, 10);
		point('pointermove', 400, 10);
		point('pointerup', 400, 10);
		link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(pressed).not.toHaveBeenCalled();
		await new Promise((done) => setTimeout(done, 10));
		link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(pressed).toHaveBeenCalledOnce();
	});

	test('dragWindow lets go of the element when it is detached', () => {
		const { point, onwindow, detach } = rail({ from: 0.2, to: 0.5 });
		if (detach) detach();
		point('pointerdown', 300, 10);
		point('pointermove', 400, 10);
		expect(onwindow).not.toHaveBeenCalled();
	});
});
