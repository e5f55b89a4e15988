import { describe, expect, test } from 'vitest';
import { readInPlace } from '#lib/embed/passages.ts';
import { Reserve } from '#lib/embed/reserve.ts';
import { page } from './events.ts';

const source =
	'<div data-source data-whole><p><span id="passage-one"></span><span>Before. </span><span data-passages="one two">Its words.</span></p>' +
	'<p><span id="passage-two"></span><span data-passages="two">Other words.</span></p></div>';
const card =
	'<section data-card="ban"><figure><blockquote data-quote>Its words.</blockquote>' +
	'<figcaption><button data-read="one" aria-expanded="false"><span>Read</span></button></figcaption></figure>' +
	'<button id="other" data-read="two">Another</button></section>';

function embed(html: string) {
	const root = page(html);
	const [main, other] = [...root.querySelectorAll<HTMLElement>('button')] as [HTMLElement, HTMLElement];
	const paragraph = () => root.querySelector<HTMLElement>('[data-paragraph]');
	const quote = root.querySelector<HTMLElement>('[data-quote]')!;
	return { root, main, other, paragraph, quote };
}

describe('readInPlace(root, link, late)', () => {
	test('shows the paragraph with the passage marked, and the quotation again', () => {
		const { root, main, paragraph, quote } = embed(source + card);
		readInPlace(root, main, null);
		expect(paragraph()?.textContent).toBe('Before. Its words.');
		expect(paragraph()?.querySelector('.words')?.textContent).toBe('Its words.');
		expect(quote.hidden).toBe(true);
		expect(main.getAttribute('aria-expanded')).toBe('true');
		readInPlace(root, main, null);
		expect(paragraph()).toBeNull();
		expect(quote.hidden).toBe(false);
		expect(main.getAttribute('aria-expanded')).toBe('false');
		expect(root.querySelector('[data-rest]')).toBeNull();
	});

	test('leads to the whole source, where that is', () => {
		const here = embed(source + card);
		readInPlace(here.root, here.main, null);
		expect(here.root.querySelector('[data-rest] a')?.getAttribute('href')).toBe('#passage-one');
		const site = embed(
			`<a data-home="https://example.org/one/"></a>${source.replace(' data-whole', '')}${card}`
		);
		readInPlace(site.root, site.main, null);
		const link = site.root.querySelector<HTMLAnchorElement>('[data-rest] a')!;
		expect(link.href).toBe('https://example.org/one/#passage-one');
		expect(link.target).toBe('_blank');
		const nowhere = embed(source.replace(' data-whole', '') + card);
		readInPlace(nowhere.root, nowhere.main, null);
		expect(nowhere.root.querySelector('[data-rest]')).toBeNull();
	});

	test('goes from one passage to another, and back to the one the card quotes', () => {
		const { root, main, other, paragraph } = embed(source + card);
		readInPlace(root, main, null);
		readInPlace(root, other, null);
		expect(root.querySelectorAll('[data-paragraph]')).toHaveLength(1);
		expect(paragraph()?.textContent).toBe('Other words.');
		expect(main.dataset.read).toBe('two');
		readInPlace(root, main, null);
		expect(paragraph()).toBeNull();
		expect(main.dataset.read).toBe('one');
	});

	test('has the words of what came later, and leads to the event', () => {
		const late = new Reserve('<p><span id="passage-one"></span><span data-passages="one">Late.</span></p>');
		const { root, main, paragraph } = embed(`<a data-home="https://example.org/one/"></a>${card}`);
		readInPlace(root, main, late);
		expect(paragraph()?.textContent).toBe('Late.');
		expect(root.querySelector<HTMLAnchorElement>('[data-rest] a')!.hash).toBe('#event-ban');
	});

	test('leaves the quotation where there is no paragraph', () => {
		const { root, main, quote } = embed(card);
		readInPlace(root, main, null);
		expect(quote.hidden).toBe(false);
		expect(main.getAttribute('aria-expanded')).toBe('false');
	});
});
