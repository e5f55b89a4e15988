import { groundStyle, onGround, standalone } from '#lib/export/svg.ts';
import { fontFacesFor } from './page-fonts.ts';
import { stylesOf } from './page-styles.ts';

/** A drawing that a reader saves. */
export interface Drawing {
	/** SVG elements in one; need not be in the page */
	readonly body: SVGElement;
	/** px of the whole picture */
	readonly width: number;
	readonly height: number;
	/** px on every side */
	readonly margin: number;
	readonly title: string;
	/** complete address of the story, where links to events lead */
	readonly home: string;
}

/** The page's families that drawings are set in, and what files call them: ours, and that of a story's other scripts. */
const families = {
	'Source Sans 3 Variable': 'Source Sans 3',
	'Other Scripts Sans': 'Other Scripts Sans'
};

/**
 * A drawing as an SVG file in the colours of the page and with its fonts in it, by the renderer that makes all files.
 * @returns `fonts` false when those of the page could not be had: the file then asks for the type of whatever shows it, as
 * that of a page without any does
 */
export async function pictureFile({
	body,
	...frame
}: Drawing): Promise<{ readonly svg: string; readonly fonts: boolean }> {
	const faces = await fontFacesFor(body.textContent, families).catch(() => null);
	const markup = new XMLSerializer().serializeToString(body);
	const styles = `${stylesOf(body)}\n${groundStyle}`;
	const svg = standalone(onGround(markup, frame.margin, frame.home), styles, frame, frame.title, faces ?? '');
	return { svg, fonts: faces !== null };
}
