/** Words at a place of a page: points from its left and its foot, and the size of their type. */
export type Printed = readonly [text: string, x: number, y: number, size?: number];

/**
 * A PDF of these pages, set in Helvetica.
 * @param trailer more of what stands at the end, such as what is said of a password
 */
export function pdfOf(
	pages: readonly (readonly Printed[])[],
	{ title = '', trailer = '' }: { title?: string; trailer?: string } = {}
): Uint8Array {
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((page, i) => {
			const drawn = page
				.map(([text, x, y, size = 10]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
				.join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
				`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`
			];
		}),
		`<< /Title (${escaped(title)}) >>`
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const place = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(place).padStart(10, '0')} 00000 n \n`;
	});
	const table = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
	return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function escaped(text: string): string {
	return text.replace(/[\\()]/g, '\\$&');
}

/** A paragraph, a line below the other. @param at place of its first line @param pitch points from line to line */
export function lines(
	texts: readonly string[],
	[x, y]: readonly [number, number],
	{ size = 10, pitch = 12, indent = 0 } = {}
): Printed[] {
	return texts.map((text, i) => [text, x + (i === 0 ? indent : 0), y - i * pitch, size]);
}
