import { describe, expect, test } from 'vitest';
import { all } from '#lib/words/all.ts';
import type { LanguageTag } from '#lib/text/languages.ts';

/** A length of so many years and months. */
const said = (tag: LanguageTag, years: number, months = 0) =>
	all[tag].dates.duration(Date.UTC(1900, 0), Date.UTC(1900 + years, months));

describe('duration(from, to)', () => {
	test.each([
		['en', ['1 year', '2 years', '5 years', '21 years', '1 year 1 month', '2 months']],
		['fr', ['1 an', '2 ans', '5 ans', '21 ans', '1 an 1 mois', '2 mois']],
		['ru', ['1 год', '2 года', '5 лет', '21 год', '1 год 1 месяц', '2 месяца']],
		['ar', ['سنة واحدة', 'سنتان', '5 سنوات', '21 سنة', 'سنة واحدة وشهر واحد', 'شهران']],
		['fa', ['۱ سال', '۲ سال', '۵ سال', '۲۱ سال', '۱ سال و ۱ ماه', '۲ ماه']],
		['zh', ['1年', '2年', '5年', '21年', '1年1个月', '2个月']]
	] satisfies [LanguageTag, string[]][])('counts as %s does', (tag, expected) => {
		expect([...[1, 2, 5, 21].map((years) => said(tag, years)), said(tag, 1, 1), said(tag, 0, 2)]).toEqual(
			expected
		);
	});

	test('parts the thousands of years, and says when there is less than a day', () => {
		expect(all.en.dates.duration(Date.UTC(-499, 0), Date.UTC(2001, 0))).toBe('2,500 years');
		expect(all.en.dates.duration(0, 1000)).toBe('less than a day');
	});
});

describe('elapsed(number, unit)', () => {
	test.each([
		['ar', ['اليوم 0', 'سنة واحدة', 'سنتان', '3 سنوات', '12 سنة', '100 سنة', 'شهران', 'يومان']],
		['ru', ['День 0', '1 год', '2 года', '3 года', '12 лет', '100 лет', '2 месяца', '2 дня']],
		['fa', ['روز ۰', '۱ سال', '۲ سال', '۳ سال', '۱۲ سال', '۱۰۰ سال', '۲ ماه', '۲ روز']]
	] satisfies [LanguageTag, string[]][])('counts on a ruler as %s does', (tag, expected) => {
		const { elapsed } = all[tag].comparison;
		const years = [0, 1, 2, 3, 12, 100].map((number) => elapsed(number, 'year'));
		expect([...years, elapsed(2, 'month'), elapsed(2, 'day')]).toEqual(expected);
	});

	test('has a digit after a minus', () => {
		expect(all.ar.comparison.elapsed(-2, 'year')).toMatch(/−2 سنة$/);
		expect(all.ar.comparison.elapsed(-24, 'month')).toMatch(/−2 سنة$/);
	});
});
