/** How many code units of a needle are looked up at each place of the text: rare enough, and cheap to cut. */
const OPENING = 16;

/**
 * Where each needle stands in the text, in reading order, overlapping places included: `findQuote` for many quotes.
 * One walk over the text finds them all, since thousands of searches through megabytes take far longer.
 * @param needles none of them empty
 */
export function occurrences(text: string, needles: Iterable<string>): Map<string, number[]> {
	const places = new Map<string, number[]>();
	const byOpening = new Map<string, string[]>();
	for (const needle of needles) {
		if (places.has(needle)) continue;
		places.set(needle, needle.length < OPENING ? every(text, needle) : []);
		if (needle.length < OPENING) continue;
		const opening = needle.slice(0, OPENING);
		const rivals = byOpening.get(opening);
		if (rivals) rivals.push(needle);
		else byOpening.set(opening, [needle]);
	}
	if (byOpening.size === 0) return places;
	for (let at = 0; at + OPENING <= text.length; at++) {
		for (const needle of byOpening.get(text.slice(at, at + OPENING)) ?? []) {
			if (text.startsWith(needle, at)) places.get(needle)?.push(at);
		}
	}
	return places;
}

function every(text: string, needle: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at);
	return places;
}
