import { describe, expect, test } from 'vitest';
import { latinKey } from '#lib/workbench/latin-key.ts';

describe('latinKey(event)', () => {
	test.each([
		['a Latin letter goes by itself, wherever it is', { key: 'a', code: 'KeyQ' }, 'a'],
		['a Russian letter goes by its place', { key: 'о', code: 'KeyJ' }, 'j'],
		['so does an Arabic one of two code points', { key: 'لا', code: 'KeyB' }, 'b'],
		['what stands in the place of a bracket is one', { key: 'х', code: 'BracketLeft' }, '['],
		['a key with a name keeps it', { key: 'ArrowDown', code: 'ArrowDown' }, 'ArrowDown']
	])('%s', (_, event, expected) => {
		expect(latinKey({ shiftKey: false, ...event })).toBe(expected);
	});

	test('with Shift a bracket is a brace', () => {
		expect(latinKey({ key: 'Х', code: 'BracketLeft', shiftKey: true })).toBe('{');
	});
});
