import { describe, expect, it } from 'vitest';
import { slug } from '#lib/story/parse/passages.ts';

describe('slug', () => {
	it.each([
		['This legal action by the Russian Supreme Court', 'this-legal-action-by-the-russian'],
		['“Moscow’s” natural, technical', 'moscows-natural-technical'],
		['Élan vital: 2015 – 2021', 'elan-vital-2015-2021'],
		['3. Economic transit and trade: more', '3-economic-transit-and-trade-more'],
		['counter-terrorism a b c d e f', 'counter-terrorism-a-b-c-d-e'],
		['Кабул и Москва', 'at-17'],
		['— … —', 'at-17']
	])('slug(%j) is %s', (exact, id) => {
		expect(slug(exact, 17)).toBe(id);
	});

	it('slug(exact) has at most 80 characters and ends in none that is not allowed', () => {
		expect(slug(`${'a'.repeat(79)} b c`, 0)).toBe('a'.repeat(79));
		expect(slug('a'.repeat(200), 0)).toHaveLength(80);
	});
});
