import { csvFormatRow } from 'd3';

/** What makes a spreadsheet read a cell as a formula, also behind apostrophes of our own. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A number or date below zero, `-3`, `-0217-01-01`, `-0043/..`: with nothing in it but digits and the signs of EDTF it
 * cannot run anything, and an apostrophe would make another date of it.
 */
const belowZero = /^-\d[\dX.~?%/-]*$/;

/**
 * A table as CSV by RFC 4180: commas, CRLF after every line, quotation marks doubled.
 *
 * It begins with a byte order mark, without which Excel reads UTF-8 as something else. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it; a program that reads the file takes one apostrophe away
 * from every cell that begins with apostrophes and then `=`, `+`, `-`, `@`, a tab or a carriage return. Numbers and dates
 * below zero stay as they are.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => `${csvFormatRow(row.map(guarded))}\r\n`).join('')}`;
}

function guarded(text: string): string {
	return formula.test(text) && !belowZero.test(text) ? `'${text}` : text;
}
