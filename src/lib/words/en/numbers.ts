/** by number of decimals: one costs more to make than thousands of numbers to write */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
	const known = formats.get(decimals);
	if (known) return known;
	const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	const made = new Intl.NumberFormat('en-GB', options);
	formats.set(decimals, made);
	return made;
}

/** `1,234`, `−3`; with decimals where asked: `2.0`. */
export function figure(number: number, decimals = 0): string {
	return formatOf(decimals).format(number).replace('-', '−');
}

/** `14`, `13 to 16`; with decimals where asked. */
export function range({ least, most }: { least: number; most: number }, decimals = 0): string {
	const [first, last] = [figure(least, decimals), figure(most, decimals)];
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
