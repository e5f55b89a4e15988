const locale = 'en-GB';

// Made once: to make one costs more than to write thousands of numbers.
const whole = /* @__PURE__ */ new Intl.NumberFormat(locale);

/** by number of decimals */
const exact = /* @__PURE__ */ new Map<number, Intl.NumberFormat>();

/** `1,234`, `−3`. */
export function figure(number: number): string {
	return whole.format(number).replace('-', '−');
}

/** `1234`: what numbers a thing, and counts in drawings, where there is no room for more. */
export function digits(number: number): string {
	return String(number);
}

/** A number with as many decimals: `2.0`. */
function decimal(number: number, decimals: number): string {
	const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	const format = exact.get(decimals) ?? new Intl.NumberFormat(locale, options);
	exact.set(decimals, format);
	return format.format(number).replace('-', '−');
}

/** `14`, `13 to 16`; with decimals where asked. */
export function range({ least, most }: { least: number; most: number }, decimals = 0): string {
	const [first, last] = [decimal(least, decimals), decimal(most, decimals)];
	return first === last ? first : `${first} to ${last}`;
}

/** The same where there is little room: `13–16`. */
export function shortRange({ least, most }: { least: number; most: number }): string {
	return least === most ? figure(least) : `${figure(least)}–${figure(most)}`;
}

/** `a, b and c`. */
export function list(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Between parts that say more of one thing. */
export const comma = ', ';
/** Between what is said of several. */
export const semicolon = '; ';
/** Between a sentence, or what leads to a quotation, and what follows. */
export const gap = ' ';
