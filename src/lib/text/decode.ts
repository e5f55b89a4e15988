import { findUnprintable, nameCharacter } from './characters.ts';
import { show } from './show.ts';

/** What of a file is no text that can be shown, and in English what to do. */
export type Undecoded = { readonly line: number; readonly message: string } & (
	| { readonly kind: 'not-utf8'; readonly byte: number; readonly found: string }
	| { readonly kind: 'unprintable'; readonly character: string; readonly around: string }
);

/** The text of a file in UTF-8 with LF newlines and no byte order mark, or where it is something else or cannot be shown. */
export function decode(bytes: Uint8Array): string | Undecoded {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		const offset = endOfUtf8(bytes);
		const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
		const hex = bytes[offset]?.toString(16).padStart(2, '0');
		const message = `not UTF-8 at byte ${offset}; save the file as UTF-8: 0x${hex}`;
		return { kind: 'not-utf8', line, byte: offset, found: `0x${hex}`, message };
	}
	const wrong = findUnprintable(text);
	if (!wrong) return text;
	const line = text.slice(0, wrong.at).split('\n').length;
	const around = text.slice(text.lastIndexOf('\n', wrong.at) + 1).split('\n')[0] ?? '';
	const character = nameCharacter(wrong.character);
	const what = `a character that cannot be shown, ${character}; take it out`;
	const message = `${what}, here and wherever else it stands: ${show(around)}`;
	return { kind: 'unprintable', line, character, around: show(around), message };
}

/** How many bytes at the beginning can be read, in whole characters. */
function endOfUtf8(bytes: Uint8Array): number {
	let right = 0;
	let wrong = bytes.length + 1;
	while (wrong - right > 1) {
		const middle = (right + wrong) >> 1;
		if (isUtf8(bytes.subarray(0, middle), true)) right = middle;
		else wrong = middle;
	}
	while (!isUtf8(bytes.subarray(0, right), false)) right--;
	return right;
}

/** @param goesOn whether the last character may lack bytes */
function isUtf8(bytes: Uint8Array, goesOn: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
		return true;
	} catch {
		return false;
	}
}
