/** Whether most lines of a text go on in the next one, as programs that wrap lines leave them. */
export function isHardWrapped(text: string): boolean {
	const lines = text.split('\n');
	const going = lines.filter(
		(line, i) => /[\p{L}\p{N},;–—-]$/u.test(line) && /^\p{Ll}/u.test(lines[i + 1] ?? '')
	);
	return going.length >= 3 && going.length > 0.3 * lines.filter((line) => line.trim() !== '').length;
}

/** Lines of running text are no shorter than this where they are full, in UTF-16 code units, and no longer. */
const fullLine = { least: 40, most: 160 };

/**
 * Whether a text was broken into lines to fit a width, as text is and a poem, a list or a paragraph a line are not: its
 * lines go on in the next one, or end where the next word would not have fitted.
 */
export function isFilled(text: string): boolean {
	const lines = text.split('\n').map((line) => line.trim());
	// a text may have more lines than a call takes arguments
	const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
	if (width < fullLine.least || width > fullLine.most) return false;
	const fits = lines.flatMap((line, i) => {
		const next = lines[i + 1];
		return line === '' || !next ? [] : [line.length + 1 + (next.split(/\s/, 1)[0] ?? '').length <= width];
	});
	const breaksThere = fits.length > 0 && fits.filter(Boolean).length <= 0.2 * fits.length;
	return breaksThere || isHardWrapped(text);
}

/** Letters and signs that stand beside each other without a space, and take up a square each. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\u30fb\u30fc]/u;

/**
 * What stands between two lines of a paragraph when they become one: nothing after a hyphen that goes on small, since
 * whether it belongs to the word nobody can know, after a slash, or beside scripts without spaces; else a space.
 */
export function betweenLines(above: string, below: string): '' | ' ' {
	const isParted = (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below)) || /[\p{L}\p{N}]\/$/u.test(above);
	const last = [...above.slice(-2)].at(-1) ?? '';
	const [first = ''] = below;
	return isParted || unspaced.test(last) || unspaced.test(first) ? '' : ' ';
}
