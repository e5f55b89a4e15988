/**
 * What a key is called where letters are Latin: `j` also on a Russian or Arabic keyboard, by its place on it. Keys that have
 * another Latin letter, as on a French keyboard, go by that letter.
 */
export function latinKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
	if (key.length > 2 || /^[\x20-\x7e]+$/.test(key)) return key;
	const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
	if (letter !== undefined) return letter.toLowerCase();
	if (code === 'BracketLeft') return shiftKey ? '{' : '[';
	if (code === 'BracketRight') return shiftKey ? '}' : ']';
	return key;
}
