import { describe, expect, test } from 'vitest';
import { groundStyle, onGround, standalone } from '#lib/export/svg.ts';

const css = `
/* light { } */
:root { --ink: #111; --lane-1: #2158a5; --t-14: 0.875rem; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee } .a { fill: red } }
[data-theme='dark'] { --ink: #eee }
.hue-1 { --c: var(--lane-1); }
.a.svelte-x > :where(.svelte-x), .b { fill: var(--c, var(--ink)); font-size: var(--t-14); cursor: pointer }
.a:hover { fill: blue }
.t { fill: var(--ink) }
`;
const size = { width: 10, height: 20 };

describe('standalone(body, css, size, title)', () => {
	const svg = standalone('<!--[--><rect class="b"></rect><!--]-->', css, size, 'A & B');

	test('puts in the light value of every token', () => {
		expect(svg).toContain('.t{fill:#111}');
		expect(svg).not.toMatch(/var\(|--|rem|#eee/);
	});

	test('hands the lane colour down as `color`', () => {
		expect(svg).toContain('.hue-1{color:#2158a5}');
		expect(svg).toContain('.a.svelte-x > .svelte-x,.b{fill:currentColor;font-size:14px}');
	});

	test('leaves out what a reader does to a page', () => {
		expect(svg).not.toMatch(/hover|media|blue|red|cursor|:root/);
	});

	test('is one element of the asked size with a title, and without comments', () => {
		expect(svg).toMatch(
			/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="10" height="20" viewBox="0 0 10 20"/
		);
		expect(svg).toContain('<title>A &amp; B</title>');
		expect(svg).not.toContain('<!--');
	});

	test('throws on a token that is not there', () => {
		expect(() => standalone('', '.a { fill: var(--nope) }', size, '')).toThrow('unknown token: "--nope"');
	});
});

describe('onGround(body, margin, home)', () => {
	const body = '<a href="#event-x" tabindex="-1"></a><rect fill="url(#fade)"></rect>';
	const placed = onGround(body, 24, 'https://example.org/stories/s/?a=1&b=2');

	test('leaves out areas to press, as a server and as a browser writes them', () => {
		const hits =
			'<path class="hit svelte-x" d="M0 0"></path><rect class="hit svelte-x" y="1"></rect><circle class="hit" r="9"/>';
		const drawn = '<path class="glyph hit-me" d="M1 1"></path>';
		expect(onGround(`<a>${hits}${drawn}</a>`, 24, '')).toContain(`<a>${drawn}</a>`);
		const svg = standalone(
			'',
			'.a { fill: transparent; stroke: red } .b { fill: rgba(0, 0, 0, 0) }',
			size,
			''
		);
		expect(svg).toContain('.a{stroke:red}');
		expect(svg).not.toContain('.b');
	});

	test('leads links to events home and leaves references within the drawing alone', () => {
		expect(placed).toContain('href="https://example.org/stories/s/?a=1&amp;b=2#event-x"');
		expect(placed).toContain('url(#fade)');
	});

	test('lays a ground under all, within the margin, and takes nothing out of reach of Tab', () => {
		expect(placed).toMatch(
			/^<rect class="ground" width="100%" height="100%"\/><g transform="translate\(24 24\)">/
		);
		expect(placed).not.toContain('tabindex');
		const svg = standalone(placed, `:root { --page: #fff }${groundStyle}`, size, '');
		expect(svg).toContain('.ground{fill:#fff}');
	});
});
