import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { marksUsed } from '#lib/story/marks-used.ts';
import { words } from '#lib/words/words.ts';

const event = (edtf: string, kind: 'point' | 'span') => ({
	when: parseEdtf(edtf),
	kind,
	basis: 'stated' as const,
	mention: 'described' as const
});

describe('marksUsed(events)', () => {
	test.each([
		['2015-03-04', 'point', []],
		['2015-03', 'point', ['range']],
		['[2015-03-04..2016-01-01]', 'point', ['range']],
		['2015-03~', 'point', ['approximate', 'range']],
		['2015-03-04?', 'point', ['uncertain']],
		['2015-03-04/2016-01-01', 'span', ['day']],
		['2015/2016-01-01', 'span', ['day', 'unit']],
		['2015/..', 'span', ['unit', 'open']],
		['2015-03-04/', 'span', ['day']],
		['2015~/2016', 'span', ['unit', 'approximate']]
	] as const)('of %s as a %s has %j', (edtf, kind, marks) => {
		expect(marksUsed([event(edtf, kind)]).dates).toEqual(marks);
	});

	test('names each kind of mark once, in the order of a key', () => {
		const inferred = { ...event('2015', 'point'), basis: 'inferred' as const, mention: 'instance' as const };
		expect(marksUsed([inferred, event('2016', 'point'), event('2017', 'point')])).toEqual({
			bases: ['stated', 'inferred'],
			mentions: ['described', 'instance'],
			dates: ['range']
		});
	});
});

test('words.marks.inPicture(marks) explains the marks there are and no others', () => {
	expect(words.marks.inPicture([])).toBe('');
	expect(words.marks.inPicture(['range', 'count'])).toBe(
		'Crossbar: once, within this range. Number: several events close together.'
	);
});
