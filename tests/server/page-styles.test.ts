import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withStylesInPlace } from '#lib/server/page-styles.ts';

const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** A page as Kit makes it, with a policy that allows its style. */
function page(css: string, body: string): string {
	return `<head><meta http-equiv="content-security-policy" content="style-src ${hash(css)}">
		<style>${css}</style>
		<link href="../a.css" rel="stylesheet" disabled media="(max-width: 0)"></head><body>${body}</body>`;
}

const css =
	'a{color:red}.top.svelte-1a{margin:0}.low.svelte-2b{content:"}"}@media print{.low.svelte-2b{margin:0}}.top.svelte-1a .low:where(.svelte-2b){margin:1px}';
const body = '<p class="top svelte-1a"></p><div class="wrap" data-below><p class="low svelte-2b"></p></div>';

describe('withStylesInPlace', () => {
	const made = withStylesInPlace(page(css, body));
	const [first = '', later = ''] = [...made.matchAll(/<style>(.*?)<\/style>/g)].map(([, rules]) => rules);

	test('keeps in the head what stands above, and what all elements have', () => {
		expect(first).toBe(
			'a{color:red}.top.svelte-1a{margin:0}.top.svelte-1a .low:where(.svelte-2b){margin:1px}'
		);
		expect(made.indexOf(first)).toBeLessThan(made.indexOf('<body>'));
	});

	test('puts the rest right before what stands below, with braces in strings and queries whole', () => {
		expect(later).toBe('.low.svelte-2b{content:"}"}@media print{.low.svelte-2b{margin:0}}');
		expect(made).toContain('<div class="wrap" data-below><style>');
	});

	test('has the policy allow both styles, and no longer the one there was', () => {
		expect(made).toContain(`content="style-src ${hash(first)} ${hash(later)}"`);
		expect(made).not.toContain(hash(css));
	});

	test('leaves out files of styles that are not to be loaded', () => {
		expect(made).not.toContain('<link');
	});

	test('keeps the semicolon of what is no rule', () => {
		expect(withStylesInPlace(page('@layer a;b{margin:0}', body))).toContain(
			'<style>@layer a;b{margin:0}</style>'
		);
	});

	test('leaves the style of a page where nothing stands below', () => {
		const whole = withStylesInPlace(page(css, '<p class="low svelte-2b"></p>'));
		expect(whole).toContain(`<style>${css}</style>`);
		expect(whole).toContain(hash(css));
	});

	test('moves fonts of other scripts, and keeps the one for Latin letters', () => {
		const greek = '@font-face{font-family:A;src:url(g.woff2);unicode-range:U+370-377}';
		const latin = '@font-face{font-family:A;src:url(l.woff2);unicode-range:U+??,U+131}';
		const sorted = withStylesInPlace(page(greek + latin, body));
		expect(sorted.indexOf(latin)).toBeLessThan(sorted.indexOf('<body>'));
		expect(sorted.indexOf(greek)).toBeGreaterThan(sorted.indexOf('<body>'));
	});
});
