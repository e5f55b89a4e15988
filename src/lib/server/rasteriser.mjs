// Draws SVG as PNG, as a process of its own: fontconfig learns of its fonts once, from the environment it starts with.
import process from 'node:process';
import sharp from 'sharp';

// What each of these keeps is of no use to drawings that are each made once.
sharp.cache(false);

/** @typedef {{ id: number, svg: string, scale: number, colours: 'few' | 'all' }} Asked */
process.on('message', async (/** @type {Asked} */ { id, svg, scale, colours }) => {
	try {
		const image = sharp(Buffer.from(svg), { density: 72 * scale, limitInputPixels: false });
		const bytes = await image.png({ compressionLevel: 9, palette: colours === 'few', dither: 0 }).toBuffer();
		process.send?.({ id, bytes: new Uint8Array(bytes) });
	} catch (error) {
		process.send?.({ id, fault: String(error) });
	}
});
process.on('disconnect', () => process.exit());
