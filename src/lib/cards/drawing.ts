import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import axis from '#lib/chart/Axis.svelte?raw';
import axisFigure from '#lib/chart/AxisFigure.svelte?raw';
import fades from '#lib/chart/Fades.svelte?raw';
import glyph from '#lib/glyphs/Glyph.svelte?raw';
import marks from '#lib/chart/Marks.svelte?raw';
import type { Theme } from '#lib/export/css.ts';
import { groundStyle, onGround, standalone } from '#lib/export/svg.ts';

/** The tokens, as the pages have them; files are made at build, from the top of the project. */
const tokens = readFileSync(join(process.cwd(), 'src', 'app.css'), 'utf8');

interface Frame {
	/** px */
	readonly width: number;
	readonly height: number;
	/** px, left on every side */
	readonly margin?: number;
	readonly title: string;
	/** `@font-face` rules to go with it; for rasterisers, which have the fonts, none */
	readonly fontFaces?: string;
	/** whose colours it is drawn in; light when left out */
	readonly theme?: Theme;
	/** where the drawing's links to events lead: the address of the story */
	readonly home: string;
}

/**
 * A component's drawing as a file, by the same components that draw the page.
 * @param sources those of the component and of what only it draws with, for their styles
 */
export function drawing<Props extends Record<string, unknown>>(
	component: Component<Props>,
	sources: readonly string[],
	props: Props,
	{ home, title, margin = 0, fontFaces, theme, ...size }: Frame
): string {
	const css = [tokens, ...[axis, axisFigure, fades, glyph, marks, ...sources].map(stylesOf)].join('\n');
	// Typed for components with any properties, which this one's are checked for above.
	const { body } = render(component as Component<Record<string, unknown>>, { props });
	return standalone(onGround(body, margin, home), `${css}${groundStyle}`, size, title, fontFaces, theme);
}

function stylesOf(component: string): string {
	return /<style>(.*)<\/style>/s.exec(component)?.[1] ?? '';
}
