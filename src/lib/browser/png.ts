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

/** px, of a canvas in the browsers with the least room: 4096 × 4096 on phones. */
const longestSide = 4096;
