import { inflateSync } from 'node:zlib';

/** What laying out a line of text needs of a font. */
export interface FontFile {
	/** the font unpacked: TrueType or OpenType, as rasterisers read it */
	readonly bytes: Buffer;
	readonly unitsPerEm: number;
	/** glyph by code point */
	readonly glyphs: ReadonlyMap<number, number>;
	/** advance width of a glyph, in font units */
	readonly advance: (glyph: number) => number;
}

/**
 * Reads a font in WOFF 1.0: https://www.w3.org/TR/WOFF/
 * @throws Error when it is not one, or has no Unicode table of characters
 */
export function readWoff(woff: Buffer): FontFile {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
	const tables = unpack(woff);
	const table = (tag: string): Buffer => {
		const found = tables.find((each) => each.tag === tag);
		if (!found) throw new Error(`font without a table: "${tag}"`);
		return found.bytes;
	};
	const metrics = table('hmtx');
	const last = table('hhea').readUInt16BE(34) - 1;
	return {
		bytes: pack(woff.readUInt32BE(4), tables),
		unitsPerEm: table('head').readUInt16BE(18),
		glyphs: readCharacters(table('cmap')),
		advance: (glyph) => metrics.readUInt16BE(Math.min(glyph, last) * 4)
	};
}

interface Table {
	readonly tag: string;
	readonly checksum: number;
	readonly bytes: Buffer;
}

function unpack(woff: Buffer): Table[] {
	return Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
		const at = 44 + i * 20;
		const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) =>
			woff.readUInt32BE(at + field)
		) as [number, number, number, number];
		const bytes = woff.subarray(offset, offset + packed);
		return {
			tag: woff.toString('latin1', at, at + 4),
			checksum,
			bytes: packed < length ? inflateSync(bytes) : bytes
		};
	});
}

/** The same tables as an sfnt file: https://learn.microsoft.com/typography/opentype/spec/otff */
function pack(flavour: number, tables: readonly Table[]): Buffer {
	const header = Buffer.alloc(12 + tables.length * 16);
	const power = Math.floor(Math.log2(tables.length));
	header.writeUInt32BE(flavour, 0);
	header.writeUInt16BE(tables.length, 4);
	header.writeUInt16BE(16 << power, 6);
	header.writeUInt16BE(power, 8);
	header.writeUInt16BE(16 * tables.length - (16 << power), 10);
	let end = header.length;
	const parts: Buffer[] = [header];
	for (const [i, { tag, checksum, bytes }] of tables.entries()) {
		const at = 12 + i * 16;
		header.write(tag, at, 'latin1');
		header.writeUInt32BE(checksum, at + 4);
		header.writeUInt32BE(end, at + 8);
		header.writeUInt32BE(bytes.length, at + 12);
		const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
		bytes.copy(padded);
		parts.push(padded);
		end += padded.length;
	}
	return Buffer.concat(parts);
}

/** Formats 4 and 12, one of which every font for the web has. */
function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
	const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + i * 8 + 4));
	const tables = offsets.map((offset) => cmap.subarray(offset));
	const full = tables.find((table) => table.readUInt16BE(0) === 12);
	if (full) return readGroups(full);
	const basic = tables.find((table) => table.readUInt16BE(0) === 4);
	if (!basic) throw new Error('font without a Unicode table of characters');
	return readSegments(basic);
}

function readGroups(table: Buffer): ReadonlyMap<number, number> {
	const glyphs = new Map<number, number>();
	for (let at = 16; at < 16 + table.readUInt32BE(12) * 12; at += 12) {
		const first = table.readUInt32BE(at);
		const glyph = table.readUInt32BE(at + 8);
		for (let code = first; code <= table.readUInt32BE(at + 4); code++) glyphs.set(code, glyph + code - first);
	}
	return glyphs;
}

function readSegments(table: Buffer): ReadonlyMap<number, number> {
	const glyphs = new Map<number, number>();
	const size = table.readUInt16BE(6);
	for (let at = 14; at < 14 + size; at += 2) {
		const first = table.readUInt16BE(at + size + 2);
		const delta = table.readUInt16BE(at + 2 * size + 2);
		const range = at + 3 * size + 2;
		const offset = table.readUInt16BE(range);
		for (let code = first; code <= table.readUInt16BE(at) && code !== 0xffff; code++) {
			const glyph = offset === 0 ? code : table.readUInt16BE(range + offset + 2 * (code - first));
			const shifted = offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
			if (shifted !== 0) glyphs.set(code, shifted);
		}
	}
	return glyphs;
}
