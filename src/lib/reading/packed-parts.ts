import { Parser } from 'htmlparser2';
import { strFromU8, unzipSync } from 'fflate';
import { Unreadable } from './unreadable.ts';

/** A part that unpacks to more than this holds no text that anybody reads, in bytes. */
const largest = 80_000_000;

/** Begins what old Word documents, and those under a password, are wrapped in. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of a document that is a zip of XML, by their names.
 * @param wanted which are needed
 * @throws Unreadable
 */
export function partsOf(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
	if (compound.every((byte, i) => bytes[i] === byte)) throw new Unreadable({ kind: 'password-or-old' });
	let isTooLarge = false;
	let parts: Record<string, Uint8Array>;
	try {
		parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				const isWanted = wanted.test(name);
				isTooLarge ||= isWanted && originalSize > largest;
				return isWanted && originalSize <= largest;
			}
		});
	} catch {
		throw new Unreadable({ kind: 'damaged' });
	}
	if (isTooLarge) throw new Unreadable({ kind: 'unpacks-to-much' });
	return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** What hears XML from its beginning to its end. */
export interface Hearer {
	readonly open: (name: string, attributes: Readonly<Partial<Record<string, string>>>) => void;
	readonly close: (name: string) => void;
	readonly text: (words: string) => void;
}

/** Reads XML aloud. Entities that it defines itself are left as they stand. */
export function hear(xml: string, { open, close, text }: Hearer): void {
	const parser = new Parser(
		{ onopentag: open, onclosetag: (name) => close(name), ontext: text },
		{ xmlMode: true, decodeEntities: true }
	);
	parser.end(xml);
}

/** The words of the first element of a name; null when it has none. */
export function wordsOf(xml: string | undefined, element: string): string | null {
	let words = '';
	let isWithin = false;
	hear(xml ?? '', {
		open: (name) => (isWithin ||= name === element && words === ''),
		close: (name) => (isWithin &&= name !== element),
		text: (text) => (words += isWithin ? text : '')
	});
	return words.trim() === '' ? null : words.trim();
}
