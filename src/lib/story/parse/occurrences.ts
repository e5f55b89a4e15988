/**
 * The longest stretch by which needles are looked up, in code units: rare enough in running text, and so short that
 * most needles have one.
 */
const LONGEST_OPENING = 32;

/** Needles of one opening, or of two that have the same hash, in order. */
interface Rivals {
	readonly needles: string[];
	/** for each needle the index of the longest other one it begins with; -1 when there is none */
	readonly shorter: number[];
	/** length of the longest */
	longest: number;
}

/**
 * Where each needle stands in the text, in reading order, overlapping places included: `findQuote` for many quotes.
 * Walks over the text once for needles of 32 code units and more, and once for each power of two below that some
 * needle is too short for (Rabin and Karp's rolling hash of the needles' openings; every hit is compared letter for
 * letter). So the time is that of reading the text, however many needles there are, and of the places found.
 * @param needles none of them empty
 */
export function occurrences(text: string, needles: Iterable<string>): Map<string, number[]> {
	const places = new Map<string, number[]>();
	const byLength = new Map<number, string[]>();
	for (const needle of needles) {
		if (places.has(needle)) continue;
		places.set(needle, []);
		let length = LONGEST_OPENING;
		while (length > needle.length) length >>= 1;
		const alike = byLength.get(length);
		if (alike) alike.push(needle);
		else byLength.set(length, [needle]);
	}
	for (const [length, alike] of byLength) {
		findByOpening(text, length, alike, (needle, at) => places.get(needle)?.push(at));
	}
	return places;
}

/** @param length of the openings; no needle is shorter */
function findByOpening(
	text: string,
	length: number,
	needles: readonly string[],
	found: (needle: string, at: number) => void
): void {
	if (text.length < length) return;
	const byHash = gather(needles, length);
	// One bit for each of many remainders tells most places apart without looking anything up, and few enough of them
	// stay near the processor.
	const shift = 32 - Math.min(24, Math.max(10, Math.ceil(Math.log2(needles.length)) + 4));
	const taken = new Uint32Array(1 << (27 - shift));
	for (const hash of byHash.keys()) {
		const bit = mix(hash) >>> shift;
		taken[bit >>> 5] = (taken[bit >>> 5] ?? 0) | (1 << (bit & 31));
	}

	let leaving = 1;
	for (let i = 1; i < length; i++) leaving = Math.imul(leaving, BASE);
	let hash = hashOf(text, length);
	for (let at = 0; ; at++) {
		const bit = mix(hash) >>> shift;
		if (((taken[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) {
			const rivals = byHash.get(hash);
			if (rivals) compare(text, at, rivals, found);
		}
		if (at + length >= text.length) return;
		hash = Math.imul(hash - Math.imul(text.charCodeAt(at), leaving), BASE) + text.charCodeAt(at + length);
		hash |= 0;
	}
}

const BASE = 0x01000193;

/** Spreads a hash over all bits: what neighbouring letters make of it differs little. */
function mix(hash: number): number {
	return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

function hashOf(text: string, length: number): number {
	let hash = 0;
	for (let i = 0; i < length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
	return hash;
}

function gather(needles: readonly string[], length: number): Map<number, Rivals> {
	const byHash = new Map<number, Rivals>();
	for (const needle of needles.toSorted()) {
		const hash = hashOf(needle, length);
		let rivals = byHash.get(hash);
		if (!rivals) byHash.set(hash, (rivals = { needles: [], shorter: [], longest: 0 }));
		// What a needle begins with stands before it, with nothing between that does not begin with it as well.
		let shorter = rivals.needles.length - 1;
		while (shorter >= 0 && !needle.startsWith(rivals.needles[shorter] ?? '')) {
			shorter = rivals.shorter[shorter] ?? -1;
		}
		rivals.needles.push(needle);
		rivals.shorter.push(shorter);
		rivals.longest = Math.max(rivals.longest, needle.length);
	}
	return byHash;
}

/** All rivals that stand at a place begin with each other, and the longest of them is the last that is not after the text there. */
function compare(
	text: string,
	at: number,
	{ needles, shorter, longest }: Rivals,
	found: (needle: string, at: number) => void
): void {
	let low = 0;
	if (needles.length > 1) {
		const there = text.slice(at, at + longest);
		let high = needles.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((needles[middle] ?? '') <= there) low = middle + 1;
			else high = middle;
		}
		low--;
	}
	for (let i = low; i >= 0; i = shorter[i] ?? -1) {
		const needle = needles[i] ?? '';
		if (text.startsWith(needle, at)) found(needle, at);
	}
}
