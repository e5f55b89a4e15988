import { describe, expect, test } from 'vitest';
import { draftsIn, draftsOf } from '#lib/cli/drafts.ts';

describe('draftsOf(source, facts, most)', () => {
	test('names each by its first words, and no two alike', () => {
		const source = [
			'In 1821 the owner built a mill of stone.',
			'In 1821 the owner built a mill of wood.',
			'It burned in 1830.'
		].join('\n\n');
		const { yaml, count } = draftsOf(source, { language: 'en' }, 10);
		const names = Array.from(yaml.matchAll(/- id: (.*)/g), ([, name]) => name);
		expect(names).toEqual(['in-1821-the-owner-built-a', 'in-1821-the-owner-built-a-2', 'it-burned-in-1830']);
		expect([count, draftsIn(yaml)]).toEqual([3, 3]);
	});
});
