import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { proposeEdtf } from '#lib/dates/edtf-proposal.ts';

test.each([
	['79', '0079'],
	['AD 79', '0079'],
	['c. 1850', '1850~'],
	['ca. 44 BC', '-0043~'],
	['about May 2016', '2016-05~'],
	['44 BCE', '-0043'],
	['218 BC', '-0217'],
	['24 August AD 79', '0079-08-24'],
	['24 August 79 CE', '0079-08-24'],
	['15 March 44 BC', '-0043-03-15'],
	['August 480 BCE', '-0479-08'],
	['12000 BC', 'Y-11999'],
	['5 June 1832', '1832-06-05'],
	['5\u00a0June 1832', '1832-06-05'],
	['5th of June, 1832', '1832-06-05'],
	['June 5, 1832', '1832-06-05'],
	['Sept. 1832', '1832-09'],
	['5.6.1832', '1832-06-05'],
	['1832-6-5', '1832-06-05'],
	['1832-6', '1832-06'],
	['mid-1832', '[1832-05..1832-08]'],
	['end of 1995', '[1995-10..1995-12]'],
	['late February 1900', '[1900-02-21..1900-02-28]'],
	['early June 1832', '[1832-06-01..1832-06-10]'],
	['1830s', '183X'],
	['the 1830s', '183X'],
	['19th century', '18XX'],
	['spring 1832', '1832-21'],
	['fall of 1832', '1832-23'],
	['1850-1860', '1850/1860'],
	['1850–1860', '1850/1860'],
	['from May 1850 to June 1851', '1850-05/1851-06'],
	['between 1850 and 1860', '[1850..1860]'],
	['before 1850', '[..1850]'],
	['since 1991', '1991/..'],
	['1991 to present', '1991/..'],
	['until 5 May 1991', '../1991-05-05'],
	['probably 1850', '1850?']
])('proposes for %s what can be read: %s', (text, edtf) => {
	expect(proposeEdtf(text)).toBe(edtf);
	expect(() => parseEdtf(edtf)).not.toThrow();
});

test.each(['', 'yesterday', '1800s', 'Easter 1832', '40 June 1832', '13/14/1832', 'maybe never'])(
	'proposes nothing for what may mean anything: %j',
	(text) => {
		expect(proposeEdtf(text)).toBeNull();
	}
);
