/** The longest value a fault shows in full, in characters; of a longer one it shows both ends. */
const LONGEST = 90;

/** A value as it is printed in a fault. */
export function show(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}
