import { bisectLeft, sort } from 'd3';

/**
 * Those of some signs along a line that stand clear of each other: the chosen ones before others, then the earlier.
 * @param place px
 * @param size px that each takes up from its place on
 * @param isChosen what is shown in any case, as far as these leave each other room
 */
export function withRoom<Sign>(
	signs: readonly Sign[],
	place: (sign: Sign) => number,
	size: number,
	isChosen: (sign: Sign) => boolean = () => false
): Sign[] {
	const kept: Sign[] = [];
	const places: number[] = [];
	for (const sign of sort(signs, (a, b) => +isChosen(b) - +isChosen(a) || place(a) - place(b))) {
		const at = place(sign);
		const i = bisectLeft(places, at);
		if (at - (places[i - 1] ?? -Infinity) < size || (places[i] ?? Infinity) - at < size) continue;
		places.splice(i, 0, at);
		kept.splice(i, 0, sign);
	}
	return kept;
}
