import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../src/tasks/watch.mjs';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('watch(state, changed) calls once for a change that rests, and again for one made meanwhile', async () => {
	let state = 'a';
	const seen: string[] = [];
	let finish: () => void = () => undefined;
	const end = watch(
		() => state,
		() => {
			seen.push(state);
			return new Promise((settle) => (finish = settle));
		},
		10
	);
	await vi.advanceTimersByTimeAsync(100);
	expect(seen).toEqual([]);
	for (state of ['b', 'c', 'd']) await vi.advanceTimersByTimeAsync(10);
	expect(seen).toEqual([]);
	await vi.advanceTimersByTimeAsync(50);
	expect(seen).toEqual(['d']);
	state = 'e';
	await vi.advanceTimersByTimeAsync(100);
	expect(seen).toEqual(['d']);
	finish();
	await vi.advanceTimersByTimeAsync(100);
	expect(seen).toEqual(['d', 'e']);
	end();
	finish();
	state = 'f';
	await vi.advanceTimersByTimeAsync(100);
	expect(seen).toEqual(['d', 'e']);
});
