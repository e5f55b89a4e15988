/** Two texts alike, as what they begin and end with, and what differs between. */
export interface Differing {
	readonly head: string;
	/** of the one, and of the other */
	readonly out: string;
	readonly words: string;
	readonly tail: string;
}

/** Where two texts differ, in whole words with the space after them. */
export function differing(one: string, other: string): Differing {
	const [a, b] = [partsOf(one), partsOf(other)];
	const most = Math.min(a.length, b.length);
	let head = 0;
	while (head < most && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return {
		head: a.slice(0, head).join(''),
		out: a.slice(head, a.length - tail).join(''),
		words: b.slice(head, b.length - tail).join(''),
		tail: a.slice(a.length - tail).join('')
	};
}

function partsOf(text: string): readonly string[] {
	return text.match(/\S+\s*|\s+/g) ?? [];
}
