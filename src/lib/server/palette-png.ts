import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * Pixels as a PNG of at most 256 colours, a fraction of the size of one in true colour. The most frequent colours stay as
 * they are, and each other becomes the nearest of these: right for drawings, whose rare colours are edges of letters.
 * @param pixels four bytes each, opaque: red, green, blue, alpha
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer<ArrayBuffer> {
	const counts = new Map<number, number>();
	for (let at = 0; at < pixels.length; at += 4) {
		const colour = colourAt(pixels, at);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const palette = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, mostColours);
	const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

	// one byte before each row says that it is not filtered
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++)
			rows[y * (width + 1) + 1 + x] = places.get(colourAt(pixels, (y * width + x) * 4)) ?? 0;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8); // bits of a place in the palette; colours by palette
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function colourAt(pixels: Uint8Array, at: number): number {
	return (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
}

function partsOf(colour: number): [number, number, number] {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(palette: readonly number[], colour: number): number {
	const [red, green, blue] = partsOf(colour);
	let best = 0;
	let least = Infinity;
	for (const [place, each] of palette.entries()) {
		const [r, g, b] = partsOf(each);
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) [best, least] = [place, distance];
	}
	return best;
}
