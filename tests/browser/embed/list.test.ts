import { describe, expect, test } from 'vitest';
import { ListView } from '#lib/embed/list.ts';
import { LongList } from '#lib/embed/long-list.ts';
import { listedTogether } from '#lib/story/sizes.ts';
import { frameEvent, nextFrame, page } from './events.ts';

const items = (ids: readonly string[]) =>
	ids.map((id) => `<li data-item="${id}" style="height:40px"><a href="#event-${id}">${id}</a></li>`).join('');
const list = (inside: string) =>
	page(
		`<h1 lang="fa" dir="rtl">Title</h1><div data-list style="height:100px;overflow:auto;overflow-anchor:none">${inside}</div>`
	);
const ids = Array.from({ length: 12 }, (_, i) => `e${i}`);

describe('ListView', () => {
	test('keep(events) leaves out the others', () => {
		const root = list(`<ol>${items(ids)}</ol>`);
		const view = new ListView(root, true);
		view.keep([frameEvent('e2'), frameEvent('e5')]);
		const shown = () =>
			[...root.querySelectorAll<HTMLElement>('li:not([data-out])')].map(({ dataset }) => dataset.item);
		expect(shown()).toEqual(['e2', 'e5']);
		view.keep(ids.map((id) => frameEvent(id)));
		expect(shown()).toEqual(ids);
	});

	test('follow(id) marks one item and scrolls no more than it has to', () => {
		const root = list(`<ol style="margin:0;padding:0">${items(ids)}</ol>`);
		const box = root.querySelector('[data-list]')!;
		const view = new ListView(root, true);
		view.follow('e1');
		expect(box.scrollTop).toBe(0);
		view.follow('e9');
		const [item, sight] = [
			root.querySelector('[data-item=e9]')!.getBoundingClientRect(),
			box.getBoundingClientRect()
		];
		expect((item.top + item.bottom) / 2).toBeCloseTo((sight.top + sight.bottom) / 2, 0);
		const current = [...root.querySelectorAll('[aria-current=true]')].map(({ textContent }) => textContent);
		expect(current).toEqual(['e9']);
	});

	test('makes what a noscript holds only where it is in sight', () => {
		for (const isShown of [true, false]) {
			const root = list('<noscript></noscript>');
			root.querySelector('noscript')!.textContent = `<ol>${items(ids)}</ol>`;
			new ListView(root, isShown).follow('e3');
			expect(root.querySelectorAll('[data-list] > ol > li')).toHaveLength(isShown ? 12 : 0);
		}
	});
});

describe('LongList', () => {
	const many = Array.from({ length: 3 * listedTogether }, (_, i) =>
		frameEvent(`e${i}`, { isContext: i % 2 === 1 })
	);
	const made = (root: Element) =>
		[...root.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.item);

	test('follow(id) makes the events around it, and marks it', () => {
		const root = list('');
		const view = new LongList(root, true);
		view.keep(many);
		view.follow('e300');
		expect(made(root)).toEqual(many.slice(200, 400).map(({ id }) => id));
		const current = root.querySelector('[aria-current=true]')!;
		expect(current.getAttribute('href')).toBe('#event-e300');
		expect(current.textContent).toBe('Date of e300 Label of e300');
		const name = current.querySelector('bdi')!;
		expect([name.lang, name.dir]).toEqual(['fa', 'rtl']);
		expect(root.querySelector<HTMLElement>('[data-item=e301]')!.dataset.mention).toBe('context');
		expect(root.querySelector<HTMLElement>('[data-item=e300]')!.dataset.mention).toBe('');
	});

	test('follow(id) makes nothing anew of what is there, and begins at the beginning', () => {
		const root = list('');
		const view = new LongList(root, true);
		view.keep(many);
		view.follow('e3');
		const first = root.querySelector('li');
		expect(made(root)[0]).toBe('e0');
		view.follow('e199');
		expect(root.querySelector('li')).toBe(first);
		expect(root.querySelectorAll('[aria-current=true]')).toHaveLength(1);
		view.follow('e200');
		expect(root.querySelector('li')).not.toBe(first);
	});

	test('makes more as a reader scrolls to either end, and stays where it was', async () => {
		const root = list('');
		const box = root.querySelector('[data-list]')!;
		const view = new LongList(root, true);
		view.keep(many);
		view.follow('e300');
		box.scrollTop = box.scrollHeight;
		await expect.poll(() => made(root).at(-1)).toBe('e599');
		expect(made(root)[0]).toBe('e200');
		box.scrollTop = 10;
		const top = root.querySelector('[data-item=e200]')!.getBoundingClientRect().top;
		await expect.poll(() => made(root)[0]).toBe('e0');
		await nextFrame();
		expect(root.querySelector('[data-item=e200]')!.getBoundingClientRect().top).toBeCloseTo(top, 0);
		expect(new Set(made(root)).size).toBe(600);
	});

	test('keep(events) lists these alone', () => {
		const root = list('');
		const view = new LongList(root, true);
		view.keep(many.slice(0, 5));
		view.follow('e2');
		expect(made(root)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
		view.follow('e77');
		expect(made(root)).toHaveLength(5);
	});

	test('makes nothing of a list that is not in sight', () => {
		const root = list('');
		const view = new LongList(root, false);
		view.keep(many);
		view.follow('e3');
		expect(root.querySelector('[data-list]')!.childElementCount).toBe(0);
	});
});
