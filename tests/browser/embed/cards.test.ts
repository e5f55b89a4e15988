import { describe, expect, test, vi } from 'vitest';
import { Cards } from '#lib/embed/cards.ts';
import type { LateCards } from '#lib/embed/late-cards.ts';
import { Reserve } from '#lib/embed/reserve.ts';
import { frameEvent, page } from './events.ts';

const turns = ['Previous', 'Next'].map((way) => `<a data-turn="${way}" href="#"><span></span></a>`).join('');
const card = (id: string, shown = '') =>
	`<section id="event-${id}" class="card ${shown}" data-card="${id}"><h2 id="title-${id}">Title of ${id}</h2>` +
	`<p class="date"><b></b></p><p data-place></p>${turns}</section>`;
const events = ['a', 'b', 'c'].map((id) => frameEvent(id));
const [a, b, c] = events as [(typeof events)[0], (typeof events)[0], (typeof events)[0]];

function embed(inPage: string, inReserve = '', late: LateCards | null = null) {
	const root = page(`<div data-cards><div data-stack>${inPage}<noscript></noscript></div></div>`);
	root.querySelector('noscript')!.textContent = inReserve;
	const cards = new Cards(root, late);
	cards.restrict(events);
	const shown = () =>
		[...root.querySelectorAll<HTMLElement>('.card.shown')].map(({ dataset }) => dataset.card);
	const turn = (way: string) => root.querySelector<HTMLElement>(`.card.shown [data-turn=${way}]`)!;
	return { root, cards, shown, turn };
}

describe('Cards', () => {
	test('show(event) shows one card, made when it is first asked for', () => {
		const { root, cards, shown } = embed(card('a', 'shown'), card('b') + card('c'));
		cards.show(b);
		expect(shown()).toEqual(['b']);
		expect(cards.title).toBe('Title of b');
		expect(cards.current).toBe(b);
		cards.show(a);
		cards.show(b);
		expect(shown()).toEqual(['b']);
		expect(root.querySelectorAll('#event-b')).toHaveLength(1);
	});

	test('show(event) says its place among those that can be stepped through, and names its neighbours', () => {
		const { root, cards, turn } = embed(card('a', 'shown'), card('b') + card('c'));
		cards.show(b);
		expect(root.querySelector('.shown [data-place]')?.textContent).toBe('2 of 3');
		expect(turn('Previous').getAttribute('href')).toBe('#event-a');
		expect(turn('Next').getAttribute('href')).toBe('#event-c');
		expect(turn('Next').textContent).toBe('Date of c');
		cards.show(c);
		expect(turn('Next').hasAttribute('href')).toBe(false);
		expect(turn('Next').getAttribute('aria-disabled')).toBe('true');
		cards.restrict([a, c]);
		expect(root.querySelector('.shown [data-place]')?.textContent).toBe('2 of 2');
		expect(turn('Previous').getAttribute('href')).toBe('#event-a');
		expect(cards.has(b)).toBe(false);
	});

	test('show(event) takes the focus along from a button to the same one', () => {
		const { cards, turn } = embed(card('a', 'shown') + card('b') + card('c'));
		cards.show(a);
		turn('Next').focus();
		cards.show(b);
		expect(document.activeElement).toBe(turn('Next'));
	});

	describe('whose cards come later', () => {
		function late(answers: Readonly<Record<string, string | null>>) {
			const waiting = new Map<string, () => void>();
			const fetch = vi.fn(
				(id: string) =>
					new Promise<Reserve | null>((resolve) =>
						waiting.set(id, () => {
							const text = answers[id];
							resolve(typeof text === 'string' ? new Reserve(text) : null);
						})
					)
			);
			const come = async (id: string) => {
				waiting.get(id)!();
				await Promise.resolve();
				await Promise.resolve();
			};
			return { late: { fetch } as unknown as LateCards, fetch, come };
		}

		test('show(event) shows it when it has come, unless the reader has gone on', async () => {
			const { late: files, come } = late({ b: card('b'), c: card('c') });
			const { cards, shown } = embed(card('a', 'shown'), '', files);
			const done = vi.fn();
			cards.show(b, () => done('b'));
			cards.show(c, () => done('c'));
			expect(shown()).toEqual(['a']);
			await come('b');
			expect(shown()).toEqual(['a']);
			await come('c');
			expect(shown()).toEqual(['c']);
			expect(done.mock.calls).toEqual([['c']]);
		});

		test('show(event) shows a short one where it cannot be had', async () => {
			const { late: files, come } = late({ b: null });
			const { cards, shown } = embed(card('a', 'shown'), '', files);
			cards.show(b);
			await come('b');
			expect(shown()).toEqual(['b']);
			expect(cards.title).toBe('Label of b');
		});

		test('show(event) fetches the neighbours of a card that was stepped to', () => {
			const { late: files, fetch } = late({});
			const { cards } = embed(card('a', 'shown') + card('b'), '', files);
			cards.show(a);
			expect(fetch).not.toHaveBeenCalled();
			cards.show(b);
			expect(fetch.mock.calls.map(([id]) => id)).toEqual(['a', 'c']);
		});
	});
});
