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
