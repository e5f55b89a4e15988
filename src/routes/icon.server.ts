import icon from '#lib/page/favicon.svg?raw';
import { rasterise } from '#lib/server/raster.ts';

/** px, of the icons that are fetched as PNG */
export const iconSizes = [180, 192, 512] as const;
/** px the drawing is made for */
const drawn = 22;

/** The icon of the site, square. @param size px */
export function iconPng(size: number): Promise<Uint8Array<ArrayBuffer>> {
	const sized = icon.replace('<svg ', `<svg width="${drawn}" height="${drawn}" `);
	// it has no text, and needs no fonts
	return rasterise(sized, { picked: [], missing: [] }, size / drawn);
}

/** The icon as an ICO file, which holds a PNG as it is. @param size px, below 256 */
export async function iconIco(size: number): Promise<Buffer<ArrayBuffer>> {
	const image = await iconPng(size);
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2); // an icon
	head.writeUInt16LE(1, 4); // of one image
	head.set([size, size], 6);
	head.writeUInt16LE(1, 10); // plane
	head.writeUInt16LE(32, 12); // bits a pixel
	head.writeUInt32LE(image.length, 14);
	head.writeUInt32LE(head.length, 18); // where it begins
	return Buffer.concat([head, image]);
}
