import { expect, test } from 'vitest';
import { BuildOnly } from '#lib/page/build-only.ts';
import { transport } from '../../src/hooks.ts';

test('transport sends no more than a word of what only the build needs, and leaves all else alone', () => {
	expect(JSON.stringify(transport.BuildOnly?.encode(new BuildOnly({ title: 'a whole story' })))).toBe(
		'"build"'
	);
	expect(transport.BuildOnly?.encode({ title: 'a whole story' })).toBe(false);
});
