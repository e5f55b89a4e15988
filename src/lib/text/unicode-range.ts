/** Code points from one to another, both of them in. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** @param text as in CSS: `U+301, U+400-45F, U+1F??` */
export function parseRanges(text: string): Ranges {
	return text.split(',').map((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
	});
}

export function inRanges(ranges: Ranges, code: number): boolean {
	return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Whether a CSS `unicode-range` holds any of some code points; an empty one holds all. */
export function covers(range: string, codes: Iterable<number>): boolean {
	if (range.trim() === '') return true;
	const ranges = parseRanges(range);
	return [...codes].some((code) => inRanges(ranges, code));
}

/** Code points as CSS says them, those that follow on each other as one range. */
export function formatRanges(codes: Iterable<number>): string {
	const ranges: [number, number][] = [];
	for (const code of [...codes].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last?.[1] === code - 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges
		.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
		.join(',');
}
