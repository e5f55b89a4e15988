/** A name for addresses, of the letters and digits that can be in one; empty when there are none. */
export function idOf(name: string): string {
	const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
