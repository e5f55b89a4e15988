import type { DateBasis, Mention } from '#lib/story/types.ts';

type Size = 'told' | 'case' | 'context';

// Half widths in px: the three shapes are drawn to the same apparent area.
const square = { told: 4.75, case: 3.25, context: 3.5 };
const diamond = { told: 6.4, case: 4.5, context: 4.8 };
const circle = { told: 5.2, case: 3.5, context: 3.6 };

const shapes: Readonly<Record<DateBasis, (size: Size) => string>> = {
	stated: (size) =>
		`M${-square[size]} ${-square[size]}h${2 * square[size]}v${2 * square[size]}h${-2 * square[size]}Z`,
	inferred: (size) => `M0 ${-diamond[size]} ${diamond[size]} 0 0 ${diamond[size]} ${-diamond[size]} 0Z`,
	referenced(size) {
		const r = circle[size];
		return `M${r} 0A${r} ${r} 0 0 1 ${-r} 0A${r} ${r} 0 0 1 ${r} 0Z`;
	}
};

/** Size and fill of an event's sign, as a class: large, small, or hollow for what is not in the source. */
export function glyphSize(mention: Mention): Size {
	return mention === 'described' ? 'told' : mention === 'instance' ? 'case' : 'context';
}

/** The outline of an event's sign about 0, 0: a square, diamond or circle by where its date comes from. */
export function glyphPath(basis: DateBasis, mention: Mention): string {
	return shapes[basis](glyphSize(mention));
}
