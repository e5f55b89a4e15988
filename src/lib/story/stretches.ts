/** Items in stretches of so many, the last of what is left; none of no items. */
export function stretchesOf<Item>(items: readonly Item[], length: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / length) }, (_, i) =>
		items.slice(i * length, (i + 1) * length)
	);
}
