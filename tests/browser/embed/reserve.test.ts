import { describe, expect, test } from 'vitest';
import { Reserve } from '#lib/embed/reserve.ts';
import { shortCard } from '#lib/embed/short-card.ts';
import { frameEvent, page } from './events.ts';

const held =
	'<section id="event-ban" class="card"><h2>The ban</h2></section>' +
	'<section id="event-truce" class="card"><h2>The truce</h2></section>';

describe('Reserve', () => {
	test('part(name, tag) makes an element of what a noscript holds, by how its tag begins', () => {
		const root = page(`<div id="stack"><noscript>${held}</noscript></div>`);
		// A parser without scripts has made elements of it; with scripts it is text, as here.
		root.querySelector('noscript')!.textContent = held;
		const reserve = new Reserve(root.querySelector('#stack'));
		expect(reserve.part('section', '<section id="event-truce"')?.textContent).toBe('The truce');
		expect(reserve.part('section', '<section id="event-ban"')?.textContent).toBe('The ban');
		expect(reserve.part('section', '<section id="event-war"')).toBeNull();
	});

	test('part(name, tag) finds the element by a tag within it, in the text of a file', () => {
		const file = '<p>One.</p><p>Two <span id="passage-two">words</span>.</p><p>Three.</p>';
		expect(new Reserve(file).part('p', '<span id="passage-two"')?.textContent).toBe('Two words.');
	});

	test('part(name, tag) has nothing of nothing', () => {
		expect(new Reserve(null).part('section', '<section')).toBeNull();
		expect(new Reserve(page('<div></div>')).part('section', '<section')).toBeNull();
	});
});

describe('shortCard(like, event)', () => {
	const card = () =>
		page(
			'<a data-home="https://example.org/stories/one/"> Full timeline </a>' +
				'<section class="card shown" id="event-ban" data-card="ban" aria-labelledby="title-ban">' +
				'<p class="date"><b>2001</b><i>about</i></p><h2 id="title-ban">The ban</h2><p>Words.</p></section>'
		).querySelector<HTMLElement>('section');

	test('says date and name in the form of another card, and leads to the full timeline', () => {
		const made = shortCard(card(), frameEvent('war'))!;
		expect(made.id).toBe('event-war');
		expect(made.dataset.card).toBe('war');
		expect(made.getAttribute('aria-labelledby')).toBe('title-war');
		expect(made.classList.contains('shown')).toBe(false);
		expect(made.querySelector('#title-war')?.textContent).toBe('Label of war');
		expect(made.querySelector('.date')?.textContent).toBe('Whole date of war');
		const link = made.querySelector('a')!;
		expect(link.href).toBe('https://example.org/stories/one/#event-war');
		expect(link.textContent).toBe('Full timeline');
		expect(link.rel).toBe('noopener');
		expect(made.textContent).not.toContain('Words.');
	});

	test('leaves the card it is like as it was', () => {
		const like = card()!;
		shortCard(like, frameEvent('war'));
		expect(like.id).toBe('event-ban');
		expect(like.textContent).toContain('Words.');
	});

	test('is none without a card to be like', () => {
		expect(shortCard(null, frameEvent('war'))).toBeNull();
	});
});
