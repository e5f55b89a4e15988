import { color, cross } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssRules, tokensOf, type Theme } from '#lib/export/css.ts';
import { hues } from '#lib/story/hues.ts';
import { contrast, distance, visions } from './vision.ts';

const css = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8');
const rules = cssRules(css);
const themes: readonly Theme[] = ['light', 'dark'];
const colorsIn = (theme: Theme) =>
	new Map([...tokensOf(rules, theme)].filter(([, value]) => color(value) !== null));

/** What marks and texts stand on. */
const papers = ['--page', '--sheet', '--band', '--band-2'];
const laneColors = (theme: Theme) => hues.map((hue) => colorsIn(theme).get(`--lane-${hue}`) ?? 'none');

/** The least distance between two lane colours, to eyes of any kind. The first five are older than this rule. */
const apart: Readonly<Record<Theme, number>> = { light: 14, dark: 9.9 };

describe('the palette', () => {
	it('has one value of each colour for the light theme and another for the dark one', () => {
		const [light, dark] = themes.map(colorsIn);
		expect([...light!.keys()]).toEqual([...dark!.keys()]);
		expect(light!.size).toBeGreaterThan(20);
		for (const [token, value] of light!) expect(dark!.get(token), token).not.toBe(value);
	});

	it('has them in one place each, and colours nowhere else', () => {
		const values = css.match(/#[\da-f]{3,8}\b/gi) ?? [];
		expect(values).toHaveLength(2 * colorsIn('light').size);
	});

	it('has a colour and a class for each hue there is, and for no other', () => {
		const tokens = [...colorsIn('light').keys()].filter((token) => token.startsWith('--lane-'));
		expect(tokens).toEqual(hues.map((hue) => `--lane-${hue}`));
		const classes = rules.filter(({ selectors }) =>
			selectors.some((selector) => selector.startsWith('.hue-'))
		);
		expect(classes.map(({ selectors, declarations }) => [selectors, declarations])).toEqual(
			hues.map((hue) => [[`.hue-${hue}`], [['--c', `var(--lane-${hue})`]]])
		);
	});

	it.each(themes)('lets marks of every lane be seen on everything they stand on, in %s', (theme) => {
		for (const [lane, paper] of cross(laneColors(theme), papers))
			expect(contrast(lane, colorsIn(theme).get(paper)!), `${lane} on ${paper}`).toBeGreaterThanOrEqual(3);
	});

	it.each(themes)('lets texts be read on everything they stand on, in %s', (theme) => {
		const colors = colorsIn(theme);
		for (const [ink, paper] of cross(['--ink', '--ink-2', '--ink-3'], papers))
			expect(contrast(colors.get(ink)!, colors.get(paper)!), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
				4.5
			);
	});

	it.each(cross(themes, visions))('keeps lanes apart in %s, to eyes with %s vision', (theme, vision) => {
		const lanes = laneColors(theme);
		const near = cross(lanes, lanes)
			.filter(([a, b]) => a < b)
			.map(([a, b]) => ({ pair: `${a} ${b}`, distance: distance(a, b, vision) }))
			.filter((each) => each.distance < (vision === 'full' ? 30 : apart[theme]));
		expect(near).toEqual([]);
	});
});
