/*
 * Undoes by hand what a drawing that is mirrored has more than one that is not, so that the two can be held against
 * each other: what holds it, how its words stand, and what says which way time runs.
 */

interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly isEnd: boolean;
	/** has no end */
	readonly isEmpty: boolean;
}

const pieces = /<!--.*?-->|<(\/?)([a-z][\w:-]*)((?:\s[^<>"]*|"[^"]*")*?)(\/?)>|[^<]+/gis;
const holder = 'scale(-1 1)';

/** The tags and words of some markup, one a line, attributes in the order of their names. */
export function partsOf(markup: string): string[] {
	return [...markup.matchAll(pieces)].flatMap(([whole, ...tag]) =>
		whole.startsWith('<!--') ? [] : whole.startsWith('<') ? [written(tagOf(tag))] : wordsOf(whole) || []
	);
}

/** The same of a drawing that is mirrored, as it would be were it not. */
export function turnedOver(markup: string): string[] {
	const out: string[] = [];
	/** of the elements that are open: whether each only turns what it holds, and whether it is a text that is turned back */
	const open: { readonly holds: boolean; readonly isTurned: boolean }[] = [];
	for (const [whole, ...parts] of markup.matchAll(pieces)) {
		if (whole.startsWith('<!--')) continue;
		if (!whole.startsWith('<')) {
			if (wordsOf(whole)) out.push(wordsOf(whole));
			continue;
		}
		const tag = tagOf(parts);
		if (tag.isEnd) {
			if (!open.pop()?.holds) out.push(written(tag));
			continue;
		}
		const isWords = ['text', 'tspan'].includes(tag.name);
		const isHeld = tag.name === 'g' && tag.attributes.get('transform') === holder;
		// The element around it holds nothing else: it says how wide what is turned is.
		if (isHeld) {
			out.pop();
			open.push({ ...open.pop()!, holds: true });
		}
		const isTurned = isWords && (tag.attributes.get('transform') === holder || !!open.at(-1)?.isTurned);
		if (!tag.isEmpty) open.push({ holds: isHeld, isTurned });
		if (!isHeld) out.push(written(isTurned ? setForward(tag) : tag));
	}
	return out;
}

/** Without what keeps their order, which is another beside names that are turned back. */
function wordsOf(piece: string): string {
	return piece.replace(/[\u2067\u2069\u00a0]/g, '').trim();
}

function tagOf([end, name, attributes, empty]: readonly (string | undefined)[]): Tag {
	const found = [...(attributes ?? '').matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
	return {
		name: name!,
		attributes: new Map(found.map(([, key, value]) => [key!, value ?? ''])),
		isEnd: end === '/',
		isEmpty: empty === '/' || ['input', 'br', 'img', 'meta', 'link'].includes(name!)
	};
}

function setForward({ attributes, ...tag }: Tag): Tag {
	const set = new Map(attributes);
	set.delete('transform');
	for (const name of ['x', 'dx']) {
		const value = set.get(name);
		if (value)
			set.set(name, /^-?0%?$/.test(value) ? value : value.startsWith('-') ? value.slice(1) : `-${value}`);
	}
	const anchor = set.get('text-anchor');
	if (anchor === 'end') set.delete('text-anchor');
	else if (anchor === undefined && tag.name === 'text') set.set('text-anchor', 'end');
	return { ...tag, attributes: set };
}

/** What only one of the two says; a number after a name has its gap along the line, whichever way that runs. */
function isOwn(name: string, attributes: Tag['attributes']): boolean {
	return (
		['data-time', 'dir'].includes(name) || (name === 'dx' && !!attributes.get('class')?.startsWith('after'))
	);
}

function written({ name, attributes, isEnd }: Tag): string {
	if (isEnd) return `</${name}>`;
	const said = [...attributes]
		.filter(([key]) => !isOwn(key, attributes))
		.map(([key, value]) => `${key}="${key === 'class' ? value.replace(/ ?\brtl\b/, '').trim() : value}"`);
	return `<${[name, ...said.sort()].join(' ')}>`;
}
