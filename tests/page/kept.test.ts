import { expect, test } from 'vitest';
import { Kept } from '#lib/page/kept.ts';
import { transport } from '../../src/hooks.ts';

test('transport sends no more than a word of what is kept, and leaves all else alone', () => {
	expect(JSON.stringify(transport.Kept?.encode(new Kept({ title: 'a whole story' })))).toBe('"kept"');
	expect(transport.Kept?.encode({ title: 'a whole story' })).toBe(false);
});
