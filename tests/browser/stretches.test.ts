import { afterEach, describe, expect, test } from 'vitest';
import { layOutStretches } from '#lib/reader/list/stretches.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync('[data-stretch] { content-visibility: auto; contain-intrinsic-height: 100px }');

/** A list of stretches each of which is 300 px higher than the page guesses, the tenth at the top of the window. */
function listInSight(): { readonly page: HTMLElement; readonly read: HTMLElement } {
	document.adoptedStyleSheets = [sheet];
	const page = document.createElement('main');
	for (let i = 0; i < 40; i++) {
		const stretch = document.createElement('ol');
		stretch.dataset.stretch = '';
		const entry = document.createElement('li');
		entry.style.height = '400px';
		stretch.append(entry);
		page.append(stretch);
	}
	document.body.replaceChildren(page);
	const read = page.children[20] as HTMLElement;
	read.scrollIntoView({ block: 'start', behavior: 'instant' });
	return { page, read };
}

afterEach(() => {
	document.body.style.removeProperty('overflow-anchor');
	document.body.replaceChildren();
	document.adoptedStyleSheets = [];
});

describe('layOutStretches(page)', () => {
	test.each(['auto', 'none'])(
		'keeps what is read in its place, whether or not the browser does: overflow-anchor %s',
		async (anchoring) => {
			document.body.style.setProperty('overflow-anchor', anchoring);
			const { page, read } = listInSight();
			// what is near the window the browser lays out first, as it likes
			for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
			const before = read.getBoundingClientRect().top;
			await layOutStretches(page);
			await new Promise(requestAnimationFrame);
			expect(page.querySelectorAll('[data-stretch]')).toHaveLength(0);
			expect(page.offsetHeight).toBeGreaterThanOrEqual(40 * 400);
			expect(Math.abs(read.getBoundingClientRect().top - before)).toBeLessThan(2);
			expect(document.documentElement.style.getPropertyValue('overflow-anchor')).toBe('');
		}
	);
});
