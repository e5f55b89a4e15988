/** Cuts a list into lists of `length` items; the last has the rest. An empty list gives none. */
export function stretchesOf<Item>(items: readonly Item[], length: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / length) }, (_, i) =>
		items.slice(i * length, (i + 1) * length)
	);
}
