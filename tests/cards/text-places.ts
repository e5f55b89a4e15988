import { textWidth, type Weight } from '#lib/layout/type/measure.ts';

/** A line of text of a drawing, in px of the whole picture. */
export interface PlacedText {
	readonly text: string;
	readonly look: string;
	readonly left: number;
	readonly right: number;
	/** it ends where it is placed, and would grow to the left in a wider typeface */
	readonly isAtEnd: boolean;
}

/** px and weight of each kind of text in the pictures of a timeline, by its first class. */
const type: Readonly<Record<string, readonly [size: number, weight: Weight]>> = {
	heading: [28, 700],
	lead: [16, 400],
	lane: [15, 600],
	fine: [14, 400],
	credit: [14, 400],
	figure: [12.5, 600],
	label: [12.5, 700],
	count: [11.5, 700]
};

/** What elements are placed in, px: where it begins, its width, and whether it is mirrored there. */
interface Frame {
	readonly left: number;
	readonly width: number;
	readonly sign: 1 | -1;
}

/** Where all text of a picture stands, by the advances of the shipped typeface. @param svg a whole file, as `drawing` makes it */
export function textPlaces(svg: string): PlacedText[] {
	const body = svg.slice(svg.indexOf('</style>'));
	const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
	const frames: Frame[] = [{ left: 0, width, sign: 1 }];
	const found: PlacedText[] = [];
	for (const [, closing, tag, attributes = '', text = ''] of body.matchAll(
		/<(\/?)(svg|g|text)\b([^>]*)>(?:((?:[^<]|<\/?tspan[^>]*>)*)<\/text>)?/g
	)) {
		const frame = frames.at(-1)!;
		const own = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
		const length = (value: string, whole: number) =>
			value.endsWith('%') ? (parseFloat(value) / 100) * whole : Number(value || 0);
		if (closing) frames.pop();
		else if (tag === 'svg') {
			const across = own('width') ? length(own('width'), frame.width) : frame.width;
			frames.push({ ...frame, left: frame.left + frame.sign * length(own('x'), frame.width), width: across });
		} else if (tag === 'g') {
			const shift = Number(/translate\(([-\d.]+)/.exec(own('transform'))?.[1] ?? 0);
			frames.push({
				...frame,
				left: frame.left + frame.sign * shift,
				sign: turned(frame.sign, own('transform'))
			});
		} else {
			const [look = ''] = own('class').split(' ');
			const [size, weight] = type[look] ?? [];
			if (!size) throw new Error(`text of an unknown look: "${look}"`);
			const words = text.replaceAll(/<[^>]*>|[\u2067\u2069]/g, '').replaceAll(/&[a-z]+;/g, 'x');
			const long = textWidth(words, size, weight);
			const sign = turned(frame.sign, own('transform'));
			const at = frame.left + sign * (length(own('x'), frame.width) + Number(own('dx') || 0));
			const left = { end: at - long, middle: at - long / 2 }[own('text-anchor')] ?? at;
			found.push({ text: words, look, left, right: left + long, isAtEnd: own('text-anchor') === 'end' });
		}
	}
	return found;
}

function turned(sign: 1 | -1, transform: string): 1 | -1 {
	return transform === 'scale(-1 1)' ? (sign === 1 ? -1 : 1) : sign;
}
