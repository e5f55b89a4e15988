/**
 * A drawing as PNG. The drawing must stand by itself: what draws it fetches nothing.
 * @param svg a whole file
 * @param scale px of the image for one of the drawing; less where browsers have no room for as many
 * @throws Error when the browser cannot draw it
 */
export async function pngOf(
	svg: string,
	{ width, height }: { readonly width: number; readonly height: number },
	scale = 2
): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		await fontsRead(image);
		const canvas = document.createElement('canvas');
		const fitting = Math.min(scale, longestSide / Math.max(width, height));
		canvas.width = Math.round(width * fitting);
		canvas.height = Math.round(height * fitting);
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const png = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
		if (!png) throw new Error(`no room for a picture of ${canvas.width} × ${canvas.height}`);
		return png;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** How often a picture has to look the same, and how many ms lie between two looks; after some it is taken as it is. */
const looks = { same: 4, apart: 50, most: 40 };
/** px */
const probeWidth = 600;

/**
 * Waits for the fonts in a picture. Browsers read them after the picture is decoded and do not say when: until then its text
 * is not there. So it is looked at in small until nothing changes.
 */
async function fontsRead(image: HTMLImageElement): Promise<void> {
	const probe = document.createElement('canvas');
	probe.width = probeWidth;
	probe.height = Math.ceil((probeWidth * image.height) / image.width);
	const context = probe.getContext('2d', { willReadFrequently: true });
	if (!context) return;
	let before = '';
	for (let [look, same] = [0, 0]; look < looks.most && same < looks.same; look++) {
		context.drawImage(image, 0, 0, probe.width, probe.height);
		const now = probe.toDataURL();
		same = now === before ? same + 1 : 0;
		before = now;
		await new Promise((settle) => setTimeout(settle, looks.apart));
	}
}

/** px, of a canvas in the browsers with the least room: 4096 × 4096 on phones. */
const longestSide = 4096;
