import { decode } from '#lib/text/decode.ts';
import { Unreadable } from './unreadable.ts';

/**
 * A text with LF newlines.
 * @param encoding as `TextDecoder` names it; null: UTF-8
 * @throws Unreadable where it is not in that encoding
 */
export function decodeText(bytes: Uint8Array, encoding: string | null): string {
	if (encoding !== null && !/^utf-?8$/i.test(encoding))
		return new TextDecoder(encoding)
			.decode(bytes)
			.replace(/\r\n?/g, '\n')
			.replace(/^\ufeff/, '');
	const text = decode(bytes);
	if (typeof text === 'string') return text.replace(/^\ufeff/, '');
	throw new Unreadable(text, {
		line: text.line,
		encoding: text.kind === 'not-utf8' ? 'windows-1252' : null
	});
}
