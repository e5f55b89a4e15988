import { describe, expect, it } from 'vitest';
import { storyById } from '#lib/server/stories.ts';
import { passageSlug } from '#lib/story/parse/passages.ts';

describe('passageSlug', () => {
	it.each([
		['This legal action by the Russian Supreme Court', 'this-legal-action-by-the-russian'],
		['“Moscow’s” natural, technical', 'moscows-natural-technical'],
		['Élan vital: 2015 – 2021', 'elan-vital-2015-2021'],
		['3. Economic transit and trade: more', '3-economic-transit-and-trade-more'],
		['counter-terrorism a b c d e f', 'counter-terrorism-a-b-c-d-e'],
		['Кабул и Москва йод', 'кабул-и-москва-йод'],
		['1993年8月、デビアンが始まった。', '1993年8月-デビアンが始まった'],
		['كابل وموسكو', 'كابل-وموسكو'],
		['काबुल और', 'काबुल-और'],
		['— … —', 'at-17']
	])('passageSlug(%j) is %s', (exact, id) => {
		expect(passageSlug(exact, 17)).toBe(id);
	});

	it('passageSlug(exact) leaves the addresses of the first story as they were published', () => {
		const first = storyById('kabul-moscow')?.passages ?? [];
		expect(first.length).toBeGreaterThan(40);
		for (const { exact } of first) {
			const words = exact.trim().split(/\s+/).slice(0, 6).join(' ').normalize('NFKD').toLowerCase();
			const published = words
				.replace(/[\p{M}'’]/gu, '')
				.match(/[a-z0-9]+/g)
				?.join('-');
			expect(passageSlug(exact, 0)).toBe(published?.slice(0, 80).replace(/-$/, ''));
		}
	});

	it('passageSlug(exact) has at most 80 characters and ends in none that is not allowed', () => {
		expect(passageSlug(`${'a'.repeat(79)} b c`, 0)).toBe('a'.repeat(79));
		expect(passageSlug('a'.repeat(200), 0)).toHaveLength(80);
	});
});
