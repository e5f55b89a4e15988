/** A name for addresses, of the letters and digits that can be in one; empty when there are none. */
export function slug(words: string, most = 48): string {
	const letters = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const all = letters
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return all.length <= most
		? all
		: all
				.slice(0, most + 1)
				.replace(/-[^-]*$/, '')
				.slice(0, most);
}

/** The name, with a number where it is taken already. @param otherwise for words without such letters */
export function freeName(words: string, otherwise: string, taken: ReadonlySet<string>): string {
	const name = slug(words) || otherwise;
	for (let number = 1; ; number++) {
		const tried = number === 1 ? name : `${name}-${number}`;
		if (!taken.has(tried)) return tried;
	}
}

/** The first clause of a sentence, or as many words as a title may have: what an author begins with. @param most characters */
export function titleOf(sentence: string, most = 72): string {
	const plain = sentence
		.replace(/\s+/g, ' ')
		.replace(/[.!?。]+["”’)]*$/u, '')
		.trim();
	const clause = /^.{24,}?(?=[,;:](?:\s|$)|\s[–—]\s|\s\()/u.exec(plain)?.[0] ?? plain;
	return shortened(clause, most);
}

/** The words that fit, after a whole word; what is cut is said by `…`. @param most characters */
export function shortened(words: string, most: number): string {
	const letters = Array.from(words);
	if (letters.length <= most) return words;
	const cut = letters.slice(0, most - 1).join('');
	const whole = cut.replace(/\s+\S*$/u, '').replace(/[\s,;:.–—(-]+$/u, '');
	return `${whole.length > most / 3 ? whole : cut}…`;
}
