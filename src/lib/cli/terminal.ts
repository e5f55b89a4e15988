import { styleText } from 'node:util';
import type { Fault } from '#lib/story/parse/fault.ts';

/** Says something to whoever reads along. What programs read goes to standard output instead. */
export function say(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** Says what was asked for: programs may read it. */
export function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** Faults one a line, `file:line: message`; the place stands out where there is a terminal to show it. */
export function sayFaults(faults: readonly Fault[]): void {
	for (const { file, line, message } of faults) say(`${strong(`${file}:${line}:`)} ${message}`);
}

/** Without colours where the output goes elsewhere, or nobody wants any (https://no-color.org). */
function strong(text: string): string {
	const isShown = process.stderr.isTTY && !process.env['NO_COLOR'];
	return isShown ? styleText('bold', text) : text;
}

/** `1 fault`, `3 faults`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
