import { describe, expect, test } from 'vitest';
import { beginHistory, changed, redone, undone } from '#lib/authoring/history.ts';

describe('a history', () => {
	test('takes back each change and makes it again', () => {
		const two = changed(changed(beginHistory('a'), 'b'), 'c');
		const back = undone(undone(two)!)!;
		expect([undone(two)?.now, back.now, undone(back)]).toEqual(['b', 'a', null]);
		expect([redone(back)?.now, redone(redone(back)!)?.now, redone(two)]).toEqual(['b', 'c', null]);
	});

	test('takes changes for one that follow each other and are about the same', () => {
		const typed = ['ab', 'abc'].reduce((now, text) => changed(now, text, 'title'), beginHistory('a'));
		expect(undone(typed)?.now).toBe('a');
		expect(undone(changed(typed, 'abc!', 'date'))?.now).toBe('abc');
	});

	test('forgets what was taken back once something else is done, and takes no change for none', () => {
		const back = undone(changed(beginHistory('a'), 'b'))!;
		expect(redone(changed(back, 'c'))).toBeNull();
		expect(changed(back, 'a')).toBe(back);
	});
});
