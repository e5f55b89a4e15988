/**
 * @param {readonly (number | null | undefined)[]} values
 * @returns {number | null} of those that are there; null when none is
 */
export function median(values) {
	const known = values.filter((value) => value !== null && value !== undefined).sort((a, b) => a - b);
	const middle = known.length / 2;
	if (known.length === 0) return null;
	const upper = known[Math.floor(middle)] ?? 0;
	return known.length % 2 ? upper : (upper + (known[middle - 1] ?? upper)) / 2;
}
