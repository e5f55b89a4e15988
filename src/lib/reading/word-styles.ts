import { hear } from './packed-parts.ts';

/** Levels of headings, 1–6, by the ids of the styles that make them, which are of the language of whoever wrote. */
export function headingStyles(xml: string | undefined): ReadonlyMap<string, number> {
	const levels = new Map<string, number>();
	const basedOn = new Map<string, string>();
	let id = '';
	hear(xml ?? '', {
		open: (name, attributes) => {
			const value = attributes['w:val'] ?? '';
			if (name === 'w:style') id = attributes['w:styleId'] ?? '';
			else if (name === 'w:basedOn') basedOn.set(id, value);
			else if (name === 'w:name' && /^heading [1-9]$/i.test(value)) levels.set(id, Number(value.slice(-1)));
			else if (name === 'w:name' && /^title$/i.test(value)) levels.set(id, 1);
			else if (name === 'w:outlineLvl' && id !== '' && Number(value) < 9) levels.set(id, Number(value) + 1);
		},
		close: (name) => {
			if (name === 'w:style') id = '';
		},
		text: () => undefined
	});
	for (const style of basedOn.keys()) {
		let base = basedOn.get(style);
		for (let steps = 0; base !== undefined && steps < 10 && !levels.has(style); steps++) {
			const level = levels.get(base);
			if (level !== undefined) levels.set(style, level);
			base = basedOn.get(base);
		}
	}
	return new Map([...levels].map(([style, level]) => [style, Math.min(6, level)]));
}

/** Whether items of a list have numbers, by `numId level`. */
export function numberedLists(xml: string | undefined): ReadonlyMap<string, boolean> {
	const formats = new Map<string, boolean>();
	const lists = new Map<string, boolean>();
	let abstract = '';
	let level = '';
	let list = '';
	hear(xml ?? '', {
		open: (name, attributes) => {
			const value = attributes['w:val'] ?? '';
			if (name === 'w:abstractNum') abstract = attributes['w:abstractNumId'] ?? '';
			else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '';
			else if (name === 'w:numFmt') formats.set(`${abstract} ${level}`, !/^(?:bullet|none)$/.test(value));
			else if (name === 'w:num') list = attributes['w:numId'] ?? '';
			else if (name === 'w:abstractNumId' && list !== '')
				for (let at = 0; at < 9; at++) lists.set(`${list} ${at}`, formats.get(`${value} ${at}`) ?? false);
		},
		close: () => undefined,
		text: () => undefined
	});
	return lists;
}
