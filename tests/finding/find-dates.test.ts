import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { findDates } from '#lib/finding/find-dates.ts';
import { because } from '#lib/words/en/finding.ts';

/** What is found, as `words = EDTF`; a tilde for what is inferred. */
function found(text: string, written?: string, language?: string): string[] {
	return findDates(text, { ...(written && { written }), ...(language && { language }) }).map(
		({ start, end, edtf, basis }) => `${text.slice(start, end)} ${basis === 'stated' ? '=' : '~'} ${edtf}`
	);
}

describe('findDates(text)', () => {
	test.each([
		['He came on 5 June 1832.', '5 June 1832 = 1832-06-05'],
		['On Wednesday, January 12, 2006, it rained.', 'Wednesday, January 12, 2006 = 2006-01-12'],
		['the 5th of June, 1832', 'the 5th of June, 1832 = 1832-06-05'],
		['It fell in May, 1750.', 'May, 1750 = 1750-05'],
		['in November of 1776', 'November of 1776 = 1776-11'],
		['(2014)', '2014 = 2014'],
		['Dated 2011-04-12.', '2011-04-12 = 2011-04-12'],
		['Am 12.4.2011.', '12.4.2011 = 2011-04-12'],
		['On 31/12/1999 it ended.', '31/12/1999 = 1999-12-31'],
		['in the winter of 1776-77', 'the winter of 1776-77 = 1776-24'],
		['in spring 1862', 'spring 1862 = 1862-21'],
		['in the 1830s', 'the 1830s = 183X'],
		['in the 1800s', 'the 1800s = 18XX'],
		['the mid-1990s', 'mid-1990s = [1994..1996]'],
		['in the first decade of the 21st century', 'the first decade of the 21st century = 200X'],
		['in the third quarter of 2010', 'the third quarter of 2010 = 2010-07/2010-09'],
		['Q1 2010', 'Q1 2010 = 2010-01/2010-03'],
		['post-1945 houses', 'post-1945 = [1945..]'],
		['1970 onwards', '1970 onwards = 1970/..'],
		['in the 19th century', 'the 19th century = 18XX'],
		['nineteenth-century houses', 'nineteenth-century = 18XX'],
		['built in the 7th century BC', 'the 7th century BC = [-0699..-0600]'],
		['in 508 BC', '508 BC = -0507'],
		['in AD 79', 'AD 79 = 0079'],
		['from 500 to 480 BC', 'from 500 to 480 BC = -0499/-0479'],
		['the early 1990s', 'early 1990s = [1990..1994]'],
		['in late May 1832', 'late May 1832 = [1832-05-21..1832-05-31]'],
		['at the end of 1990', 'the end of 1990 = [1990-10..1990-12]'],
		['the second half of the 19th century', 'the second half of the 19th century = [1850..1899]'],
		['c. 1850', 'c. 1850 = 1850~'],
		['probably in 1850', 'probably in 1850 = 1850?'],
		['since 2015', 'since 2015 = 2015/..'],
		['until July 1805', 'until July 1805 = ../1805-07'],
		['by 1965', 'by 1965 = [..1965]'],
		['after 1945', 'after 1945 = [1945..]'],
		['since about 1990', 'since about 1990 = 1990~/..'],
		['from 2004 to 2009', 'from 2004 to 2009 = 2004/2009'],
		['between 1883 and 1885', 'between 1883 and 1885 = [1883..1885]'],
		['(1710 - 1774)', '1710 - 1774 = 1710/1774'],
		['the years 1961–71', '1961–71 = 1961/1971'],
		['in 1883 or 1884', '1883 or 1884 = [1883,1884]'],
		['November 12–14, 2018', 'November 12–14, 2018 = 2018-11-12/2018-11-14'],
		['(Smith 2005a)', '2005 = 2005'],
		['from May 1832 to August', 'from May 1832 to August = 1832-05/1832-08'],
		['from 5 February to 3 March 1832', 'from 5 February to 3 March 1832 = 1832-02-05/1832-03-03'],
		['In or before 427 he was born.', 'In or before 427 = [..0427]'],
		['On or before 5 May 1850 he came.', 'On or before 5 May 1850 = [..1850-05-05]'],
		['Built no later than 1850.', 'no later than 1850 = [..1850]'],
		['It was so from 1850–60.', 'from 1850–60 = 1850/1860'],
		['from May 5 to 7, 1850', 'from May 5 to 7, 1850 = 1850-05-05/1850-05-07'],
		['from 1850 to the present day', 'from 1850 to the present day = 1850/..'],
		['(1850–present)', '1850–present = 1850/..'],
		['Wed, 5 May 1850', 'Wed, 5 May 1850 = 1850-05-05'],
		['the twenty-first of June 1832', 'the twenty-first of June 1832 = 1832-06-21'],
		['On May 5 in the year 1850 he came.', 'May 5 in the year 1850 = 1850-05-05'],
		['5-May-2015', '5-May-2015 = 2015-05-05'],
		['Sent 2015-05-06T10:00Z.', '2015-05-06 = 2015-05-06'],
		['on 05-25-2015', '05-25-2015 = 2015-05-25'],
		['the May/June 1850 number', 'May/June 1850 = 1850-05/1850-06'],
		['in the mid- to late-1990s', 'mid- to late-1990s = [1994..1999]'],
		['early to mid 1850', 'early to mid 1850 = [1850-01..1850-08]'],
		['the last decades of the 19th century', 'the last decades of the 19th century = [1860..1899]'],
		['the last quarter of the 19th century', 'the last quarter of the 19th century = [1875..1899]'],
		['at the turn of the twentieth century', 'the turn of the twentieth century = 1900~'],
		['in the nineteen-nineties', 'nineteen-nineties = 199X'],
		['Christmas Day, 1850', 'Christmas Day, 1850 = 1850-12-25'],
		['It burned during the Second World War.', 'the Second World War ~ 1939-09-01/1945-09-02'],
		['It was rebuilt after World War II.', 'after World War II ~ [1945-09-02..]'],
		['built before World War I', 'before World War I ~ [..1914-07-28]'],
		['at the end of the Middle Ages', 'the end of the Middle Ages ~ 14XX']
	])('reads "%s"', (text, date) => {
		expect(found(text)).toEqual([date]);
	});

	test.each([
		['It lasted 1600 hours, with 1000 people and 2000 words.'],
		['G W Taxi, 1696 Bergen Ave, tel. 201 461-1776'],
		['It may be sun and march on, at 1500 ft and $1900.'],
		['On 30.2.1900, 99 May and 12/13/14'],
		['Page 1850, no. 1776, version 2.2011'],
		['The World War II museum, for veterans of the Korean War'],
		['On May 5 in 1000 homes, the second March, on 05-06-2015']
	])('finds nothing in "%s"', (text) => {
		expect(found(text)).toEqual([]);
	});

	test.each([
		['It came on Tuesday.', 'Tuesday ~ 2017-07-18'],
		['It came yesterday.', 'yesterday ~ 2017-07-17'],
		['It will begin on Friday.', 'Friday ~ 2017-07-21'],
		['It came last week.', 'last week ~ [2017-07-10..2017-07-16]'],
		['It came last month.', 'last month ~ 2017-06'],
		['It came two years ago.', 'two years ago ~ 2015'],
		['It came in December.', 'December ~ 2016-12'],
		['It will come in December.', 'December ~ 2017-12'],
		['It came last summer.', 'last summer ~ 2017-22'],
		['It came in May of last year.', 'May of last year ~ 2016-05'],
		['It came half a century ago.', 'half a century ago ~ 1967~'],
		['It came a century ago.', 'a century ago ~ 1917~'],
		['It was in the early nineties.', 'early nineties ~ [1990..1994]'],
		['It was in the summer of ’69.', 'the summer of ’69 ~ 1969-22'],
		['It came this weekend.', 'this weekend ~ [2017-07-22..2017-07-23]'],
		['It came on Christmas Eve.', 'Christmas Eve ~ 2016-12-24'],
		['It came over the weekend.', 'the weekend ~ [2017-07-15..2017-07-16]'],
		['It was lost in May’s election.', 'May ~ 2017-05'],
		['Friday’s Senate vote', 'Friday ~ 2017-07-14'],
		['in the last 24 hours', 'the last 24 hours ~ 2017-07-17/2017-07-18'],
		['It came earlier in the week.', 'earlier in the week ~ [2017-07-17..2017-07-23]'],
		['It came two and a half years ago.', 'two and a half years ago ~ 2015~'],
		['It came at the end of the year.', 'the end of the year ~ [2017-10..2017-12]'],
		['over the past 30 days', 'the past 30 days ~ 2017-06-18/2017-07-18'],
		['over the past few days', 'the past few days ~ /2017-07-18']
	])('counts "%s" from the day of writing', (text, date) => {
		expect(found(text, '2017-07-18')).toEqual([date]);
	});

	test('finds both of two weekdays', () => {
		expect(found('on Saturday and Sunday', '2017-07-18')).toHaveLength(2);
	});

	test('gives what stands in a list the century or the year of what it is listed with', () => {
		expect(found('the 1820s and 30s')).toEqual(['the 1820s = 182X', '30s ~ 183X']);
		expect(found('in January, February and March 1970')).toEqual([
			'January = 1970-01',
			'February = 1970-02',
			'March 1970 = 1970-03'
		]);
	});

	test('counts nothing from a day nobody knows', () => {
		expect(found('It came on Tuesday, two years ago, last summer.')).toEqual([]);
	});

	test('takes the year from the sentence, the paragraph, the document, in this order', () => {
		const text = 'In 1832 he came. On 5 June he left.\nOn 3 May she came.';
		expect(found(text, '1850-02-01')).toEqual(['1832 = 1832', '5 June ~ 1832-06-05', '3 May ~ 1849-05-03']);
		expect(findDates(text, { written: '1850-02-01' }).map(({ reason }) => reason)).toEqual([
			null,
			{ kind: 'year-from-paragraph', from: '1832' },
			{ kind: 'year-from-document', written: '1850-02-01' }
		]);
	});

	test('counts from the date before', () => {
		expect(found('It was printed in 1724. Two years later it was read. The same year he left.')).toEqual([
			'1724 = 1724',
			'Two years later ~ 1726',
			'The same year ~ 1726'
		]);
		expect(found('On 5 June 1832 it began. The next day it ended.')[1]).toBe('The next day ~ 1832-06-06');
	});

	test.each([
		['In May of the following year he left.', 'May of the following year ~ 1851-05'],
		['On May 7 of that year he left.', 'May 7 of that year ~ 1850-05-07'],
		['In the summer of that year he left.', 'the summer of that year ~ 1850-22'],
		['The following Monday he left.', 'The following Monday ~ 1850-05-06'],
		['After two years he left.', 'After two years ~ 1852'],
		['A few years later he left.', 'A few years later ~ [1850-05-05..]'],
		['He wrote in the decades that followed.', 'the decades that followed ~ [1850-05-05..]'],
		['He stayed for the next ten years.', 'the next ten years ~ 1850/1860'],
		['By the end of the year he left.', 'By the end of the year ~ [..1850-12]'],
		['It was the turn of the century.', 'the turn of the century ~ 1900~']
	])('takes "%s" from the date before', (text, date) => {
		expect(found(`On 5 May 1850 he came. ${text}`, '2017-07-18')[1]).toBe(date);
	});

	test('takes a time of day, and the next day, from the day named last', () => {
		const text =
			'On Sunday they voted. In 2016 it was new. The polls shut at 22:30, the last at 2:30 the next day.';
		expect(found(text, '2017-07-18').slice(2)).toEqual(['22:30 ~ 2017-07-16', 'the next day ~ 2017-07-17']);
		expect(found('Open at 9:30 am.', '2017-07-18')).toEqual([]);
	});

	test('gives both centuries of a list the era that the last names', () => {
		expect(found('the 5th and 4th centuries BC')).toEqual([
			'the 5th = [-0499..-0400]',
			'4th centuries BC = [-0399..-0300]'
		]);
	});

	test.each([
		['Last November he came. On 3 March he left.', '3 March ~ 1822-03-03'],
		['Last November he came. On 20 December he left.', '20 December ~ 1821-12-20'],
		['Last year he came. On 3 March he left.', '3 March ~ 1821-03-03']
	])('gives a day in "%s" the latest year that both dates leave', (text, date) => {
		expect(found(text, '1822-05-26')[1]).toBe(date);
	});

	test('takes no year from the name of a time', () => {
		expect(found('During World War II it burned. On 3 March it was rebuilt.', '2017-07-18')[1]).toBe(
			'3 March ~ 2017-03-03'
		);
	});

	test.each([
		['fr', 'Le 1er juin 1832 et en août 1840, puis 1850.', ['1832-06-01', '1840-08', '1850']],
		['de', 'Am 5. Juni 1832, im März 1840 und 1850.', ['1832-06-05', '1840-03', '1850']],
		['es', 'El 5 de junio de 1832 y en agosto de 1840.', ['1832-06-05', '1840-08']],
		['ru', '5 июня 1832 года и в августе 1840 года.', ['1832-06-05', '1840-08']],
		[
			'fr',
			'Vers 1850, depuis 1832, entre 1830 et 1840, avant le 5 juin 1832.',
			['1850~', '1832/..', '[1830..1840]', '[..1832-06-05]']
		],
		[
			'de',
			'Seit 1850, von 1914 bis 1918, Anfang Mai 1832, nach dem 5. Juni 1832.',
			['1850/..', '1914/1918', '[1832-05-01..1832-05-10]', '[1832-06-05..]']
		],
		['es', 'Hacia 1850, desde 1914 hasta 1918.', ['1850~', '1914/1918']],
		[
			'ru',
			'Около 1850 года, с 1914 по 1918 год, в конце мая 1832 года.',
			['1850~', '1914/1918', '[1832-05-21..1832-05-31]']
		],
		['pl', 'Od 5 czerwca 1832, w styczniu 1840.', ['1832-06-05', '1840-01']],
		['zh', '1832年6月5日,1840年8月。', ['1832-06-05', '1840-08']]
	])('reads days, months and years of %s', (language, text, dates) => {
		expect(findDates(text, { language }).map(({ edtf }) => edtf)).toEqual(dates);
	});

	const pieces = fc.constantFrom(
		...[
			'5',
			' June ',
			'1832',
			'–',
			' to ',
			'between ',
			' and ',
			'c. ',
			'early ',
			'1990s',
			' BC',
			'the ',
			'19th century'
		],
		...[
			'last ',
			'Friday',
			' years ago',
			'three',
			'\n',
			'. ',
			' until ',
			' or ',
			'29 February',
			' 30',
			'0',
			'mid-',
			'999999'
		],
		...[
			'\u202e',
			'\ud83d\ude00',
			'\ud800',
			'الف',
			'2016年',
			'’',
			"'80s",
			'/',
			'12/31/1999',
			'winter of ',
			' after'
		]
	);

	test('says dates that can be read, of words that stand there, in order, and why', () => {
		fc.assert(
			fc.property(
				fc.array(pieces, { maxLength: 30 }),
				fc.constantFrom('2017-07-18', '2017', '-0044', ''),
				(parts, written) => {
					const text = parts.join('');
					let reached = 0;
					for (const { start, end, edtf, reason } of findDates(text, { written })) {
						expect(start).toBeGreaterThanOrEqual(reached);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						reached = end;
						expect(() => parseEdtf(edtf)).not.toThrow();
						if (reason) expect(because(reason, parseEdtf)).toMatch(/\.$/);
					}
				}
			),
			{ numRuns: 400 }
		);
	});

	test('makes no stretch of time that ends before it begins', () => {
		expect(found('It went from 1990 to 1980.')).toEqual(['from 1990 = 1990/..', '1980 = 1980']);
	});
});
