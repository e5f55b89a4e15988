import { expect, test } from 'vitest';
import { directionOf } from '#lib/story/language.ts';

test.for([
	['ar', 'rtl'],
	['fa', 'rtl'],
	['he', 'rtl'],
	['ur-PK', 'rtl'],
	['az', 'ltr'],
	['az-Arab', 'rtl'],
	['ru', 'ltr'],
	['en', 'ltr']
] as const)('directionOf("%s") is that of its script', ([language, direction]) => {
	expect(directionOf(language)).toBe(direction);
});
