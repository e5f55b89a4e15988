/** What makes a spreadsheet read a cell as a formula, also behind apostrophes of our own. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV by RFC 4180: commas, CRLF after every line, quotation marks doubled.
 *
 * It begins with a byte order mark, without which Excel reads UTF-8 as something else. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it; a program that reads the file takes one apostrophe away
 * from every cell that begins with apostrophes and then `=`, `+`, `-`, `@`, a tab or a carriage return.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
	const safe = formula.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
