import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/finding/find-dates.ts';

/** The dates of plain sentences, as a document in each language writes them. */
describe('findDates(text, { language })', () => {
	test.each([
		['fr', 'Au XIXe siècle. Dans les années 1920. Vers 1850. En 52 av. J.-C.', '18XX 192X 1850~ -0051'],
		['de', 'Im 19. Jahrhundert. In den 1920er Jahren. Seit 1990. 44 v. Chr.', '18XX 192X 1990/.. -0043'],
		['es', 'En el siglo XIX. En la década de 1920. Hacia 1850.', '18XX 192X 1850~'],
		['ru', 'В XIX веке. В 1920-е годы. С мая 2016 года. В 44 году до н. э.', '18XX 192X 2016-05/.. -0043'],
		[
			'ar',
			'في القرن التاسع عشر. في 3 آذار 1822. منذ مايو 2016. عام ١٩٢٠.',
			'18XX 1822-03-03 2016-05/.. 1920'
		],
		['fa', 'در سدهٔ نوزدهم. در دههٔ ۱۹۲۰. حدود ۱۸۵۰. در ۳ مارس ۱۸۲۲.', '18XX 192X 1850~ 1822-03-03'],
		['zh', '19世纪。1920年代。约1850年。1914年至1918年。公元前44年。', '18XX 192X 1850~ 1914/1918 -0043']
	])('finds centuries, decades, days and years of %s', (language, text, expected) => {
		expect(findDates(text, { language }).map(({ edtf }) => edtf)).toEqual(expected.split(' '));
	});

	test.each([
		['ar', 'بين 1914 و1918', '[1914..1918]'],
		['ar', 'بين عامي ١٩١٤ و١٩١٨', '[1914..1918]'],
		['ar', 'عشرينيات القرن العشرين', '192X'],
		['ar', 'الثمانينيات من القرن التاسع عشر', '188X'],
		['fa', 'دههٔ بیست قرن بیستم', '192X'],
		['ru', 'в 20-х годах XX века', '192X'],
		['ru', 'в двадцатых годах XX века', '192X'],
		['de', 'in den zwanziger Jahren des 19. Jahrhunderts', '182X'],
		['zh', '二十世纪二十年代', '192X'],
		['zh', '20世纪20年代', '192X']
	])('finds both ends of a time, and the decade of a century, in %s: %s', (language, text, expected) => {
		expect(findDates(text, { language }).map(({ edtf }) => edtf)).toEqual([expected]);
	});

	test('leaves offsets where the text has them, whatever its digits', () => {
		const text = 'در سال ۱۹۲۰ بود.';
		const [found] = findDates(text, { language: 'fa' });
		expect(found && text.slice(found.start, found.end)).toContain('۱۹۲۰');
	});
});
