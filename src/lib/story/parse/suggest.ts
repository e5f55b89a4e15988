/**
 * The known word an unknown one was probably meant to be; null when none is near.
 * Near: no more edits than a third of the longer word, so that short words are not matched at random.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let fewest = Infinity;
	for (const candidate of known) {
		const longer = Math.max(word.length, candidate.length);
		if (longer > 100 || Math.abs(word.length - candidate.length) > longer / 3) continue;
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (edits <= longer / 3 && edits < fewest) {
			best = candidate;
			fewest = edits;
		}
	}
	return best;
}

/** `; did you mean "law"`, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const candidate = nearest(word, known);
	return candidate === null ? '' : `; did you mean "${candidate}"`;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other
 * (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
			}
			row.push(edits);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
