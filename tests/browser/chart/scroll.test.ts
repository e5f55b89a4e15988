import { afterEach, describe, expect, test, vi } from 'vitest';
import { padding, placeOf } from '#lib/chart/scroll-place.ts';
import { ScrollLinked } from '#lib/chart/scroll-linked.ts';

/** A scroller of 416 px, its drawing of 1,600 px and the room on both sides in it; it runs against time. */
function scroller(direction: 'ltr' | 'rtl') {
	const element = document.createElement('div');
	const drawing = document.createElement('div');
	Object.assign(element.style, { width: `${400 + 2 * padding}px`, overflow: 'auto', direction });
	Object.assign(drawing.style, { width: `${1600 + 2 * padding}px`, height: '20px' });
	element.append(drawing);
	document.body.replaceChildren(element);
	return element;
}

afterEach(() => {
	document.body.replaceChildren();
	vi.unstubAllGlobals();
});

describe('placeOf(scroller)', () => {
	test.for([
		['rtl', -1],
		['ltr', 1]
	] as const)('is where the window begins, in a scroller that runs %s', ([direction, sign]) => {
		const element = scroller(direction);
		expect(placeOf(element)).toBeCloseTo(0.75, 6);
		element.scrollLeft = sign * 400;
		expect(placeOf(element)).toBeCloseTo(0.5, 6);
		element.scrollLeft = sign * 5000;
		expect(placeOf(element)).toBeCloseTo(0, 6);
	});
});

describe('ScrollLinked', () => {
	function linked() {
		const element = document.createElement('div');
		const links = new ScrollLinked();
		const remove = links.add(() => [
			{ element, transform: ({ from, to }) => `translate(${from * 100}px, ${to * 100}px)` }
		]);
		document.body.append(element);
		return { element, links, remove };
	}

	test('move(window) sets transforms where a browser can tie none to a scroll; end() takes them away', () => {
		vi.stubGlobal('ScrollTimeline', undefined);
		const { element, links } = linked();
		links.move({ from: 0.1, to: 0.4 }, document.body, () => [0, 0.7]);
		expect(element.style.transform).toBe('translate(10px, 40px)');
		links.move({ from: 0.2, to: 0.5 }, document.body, () => [0, 0.7]);
		expect(element.style.transform).toBe('translate(20px, 50px)');
		links.end();
		expect(element.style.transform).toBe('');
	});

	test('move(window) tells a browser that can once, from the end of time to its beginning', () => {
		vi.stubGlobal(
			'ScrollTimeline',
			class {
				readonly options: unknown;
				constructor(options: unknown) {
					this.options = options;
				}
			}
		);
		const { element, links } = linked();
		const cancel = vi.fn();
		const animate = vi.fn<(frames: unknown, options: unknown) => unknown>(() => ({ cancel }));
		element.animate = animate as never;
		links.move({ from: 0.1, to: 0.4 }, document.body, () => [0, 0.35, 0.7]);
		links.move({ from: 0.3, to: 0.6 }, document.body, () => [0, 0.35, 0.7]);
		expect(animate).toHaveBeenCalledTimes(1);
		const [frames, options] = animate.mock.calls[0] as [{ offset: number; transform: string }[], object];
		expect(frames.map(({ offset }) => offset)).toEqual([0, 0.5, 1].map((each) => expect.closeTo(each, 6)));
		expect(frames[0]!.transform).toMatch(/^translate\(70px/);
		expect(frames[2]!.transform).toMatch(/^translate\(0px, 30/);
		expect(options).toMatchObject({
			fill: 'both',
			timeline: { options: { source: document.body, axis: 'x' } }
		});
		expect(element.style.transform).toBe('');
		links.end();
		expect(cancel).toHaveBeenCalledTimes(1);
	});

	test('add(elements) gives what removes them', () => {
		vi.stubGlobal('ScrollTimeline', undefined);
		const { element, links, remove } = linked();
		remove();
		links.move({ from: 0.1, to: 0.4 }, document.body, () => [0, 0.7]);
		expect(element.style.transform).toBe('');
	});
});
