import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '#lib/export/csv.ts';
import { eventsCsv } from '#lib/export/events-csv.ts';
import { storyById } from '#lib/server/stories.ts';
import { storyOfSigns } from './story-of-signs.ts';

fc.configureGlobal({ seed: 20250417 });

/** Reads RFC 4180, as another program would. */
function parse(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

describe('writeCsv(rows)', () => {
	test('reads back as what was written, whatever stands in it', () => {
		const signs = fc.constantFrom('"', ',', '\r\n', '\n', "'", '=', '-', '+', '@', '\t', 'a', 'é', '🜁');
		const cell = fc.string({ unit: signs, maxLength: 6 });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
				const csv = writeCsv(rows);
				expect(csv.startsWith('\ufeff')).toBe(true);
				expect(parse(csv.slice(1)).map((row) => row.map(unguarded))).toEqual(rows);
			})
		);
	});

	test.each(['=1+1', '+1', '-1+cmd', '-A1', '-0217(', '@SUM(A1)', '\t=1', "'=1", "'-0217"])(
		'never leaves %j to a spreadsheet',
		(cell) => {
			expect(parse(writeCsv([[cell]]).slice(1))[0]?.[0]).toBe(`'${cell}`);
		}
	);
});

describe('writeCsv(rows), of what is below zero', () => {
	test.each(['-0043', '-0217-01-01', '-0043/..', '-0499/-0100', '-0499~', '-3', '-0.125'])(
		'leaves the number or date %s as it is',
		(cell) => {
			expect(parse(writeCsv([[cell]]).slice(1))[0]?.[0]).toBe(cell);
		}
	);
});

describe('eventsCsv(story)', () => {
	test('has one row of as many cells for each event', () => {
		const story = storyById('kabul-moscow')!;
		const [head = [], ...rows] = parse(eventsCsv(story).slice(1));
		expect(rows.map(([id]) => id)).toEqual(story.events.map(({ id }) => id));
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
		expect(new Set(head).size).toBe(head.length);
	});

	test('says dates as EDTF, as days and in words, and quotes letter for letter', () => {
		const [head = [], ...rows] = parse(eventsCsv(storyOfSigns).slice(1));
		const cell = (id: string, column: string) => rows.find((row) => row[0] === id)?.[head.indexOf(column)];
		expect(cell('again', 'when')).toBe('2001/..');
		expect([cell('again', 'earliest'), cell('again', 'latest')]).toEqual(['2001-01-01', '']);
		expect(cell('until', 'date')).toBe('until 1975');
		expect([cell('perhaps', 'earliest'), cell('perhaps', 'latest')]).toEqual(['2003-05-01', '2003-05-09']);
		expect(cell('lock', 'passages')).toBe('<opened> the lock, in "1998" | 𝔘nder the bridge');
		expect(cell('lock', 'locators')).toBe('§1 ¶1 | §1 ¶2');
	});
});
