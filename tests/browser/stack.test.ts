import { expect, test } from 'vitest';
import { Stack } from '#lib/embed/stack.ts';

/** An embed with one card of 100 px. */
function embed() {
	const root = document.createElement('div');
	const stack = document.createElement('div');
	const card = document.createElement('div');
	stack.dataset.stack = '';
	card.style.height = '100px';
	stack.append(card);
	root.append(stack);
	document.body.style.margin = '0';
	document.body.replaceChildren(root);
	return { root, card };
}

test('a stack keeps the height of the tallest card it has shown', () => {
	const { root, card } = embed();
	const stack = new Stack(root);
	stack.measure();
	card.style.height = '80px';
	stack.measure();
	expect(stack.watched.offsetHeight).toBe(100);
});

test('a stack forgets what it measured before its type arrived', () => {
	const { root, card } = embed();
	const stack = new Stack(root);
	stack.measure();
	card.style.height = '80px';
	document.fonts.dispatchEvent(new Event('loadingdone'));
	stack.measure();
	expect(stack.watched.offsetHeight).toBe(80);
});

test('a stack is as high as what is about its cards and its tallest card, in whole px', () => {
	const { root, card } = embed();
	document.body.style.minHeight = '0';
	document.body.style.height = 'max-content';
	const head = document.createElement('div');
	head.style.height = '30.4px';
	root.prepend(head);
	const cards = document.createElement('div');
	cards.dataset.cards = '';
	Object.assign(cards.style, { height: '60px', overflow: 'auto' });
	cards.append(root.querySelector('[data-stack]')!);
	root.append(cards);
	const stack = new Stack(root);
	// Where the frame is too low for them the cards scroll; its height is asked for as if they did not.
	expect(stack.measure()).toBe(131);
	card.style.height = '120px';
	expect(stack.measure()).toBe(151);
	card.style.height = '80px';
	expect(stack.measure()).toBe(151);
});

test('a stack forgets what it measured at another width', () => {
	const { root, card } = embed();
	const stack = new Stack(root);
	stack.measure();
	card.style.height = '80px';
	const before = innerWidth;
	try {
		Object.defineProperty(window, 'innerWidth', { value: before + 100, configurable: true });
		stack.measure();
		expect(stack.watched.offsetHeight).toBe(80);
	} finally {
		Object.defineProperty(window, 'innerWidth', { value: before, configurable: true });
	}
});
