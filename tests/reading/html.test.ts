import { describe, expect, test } from 'vitest';
import { readHtml } from '#lib/reading/html.ts';
import { Unreadable } from '#lib/reading/unreadable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const lines = (html: string) => readHtml(utf8(html), null).source.trimEnd().split('\n\n');

const page = `<!doctype html><html><head><meta charset="utf-8"><title>The mill &mdash; News</title>
<style>p { color: red }</style><script>document.write('<p>no</p>')</script></head>
<body><header><a href="/">Home</a></header><nav><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul></nav>
<main><article><h1>The mill</h1><p>The <em>mill</em> was&nbsp;built
in <a href="/1801">1801</a>.<img src="mill.png" alt="A mill"><p>Not even<br>the flood moved it.
<ol start="3"><li>Corn</li><li><p>Bark</p><p>and more</p></ol><ul><li>Wood</ul>
<table><tr><th>Year<th>Height</tr><tr><td>1801<td>12 m</table>
<blockquote>It turned.</blockquote><pre>one
two</pre><p hidden>Nobody sees this<p>It fell in <span class="mw-editsection">[edit]</span>1850&shy;.</article></main>
<footer>All rights reserved</footer></body></html>`;

describe('readHtml(bytes)', () => {
	test('keeps the words of the article, one line a block', () => {
		expect(lines(page)).toEqual([
			'# The mill',
			'The mill was built in 1801.',
			'Not even',
			'the flood moved it.',
			'3. Corn',
			'4. Bark',
			'and more',
			'- Wood',
			'Year | Height',
			'1801 | 12 m',
			'It turned.',
			'one',
			'two',
			'It fell in 1850.'
		]);
	});

	test('says what is not there any more, and takes the heading for the title', () => {
		const { title, notices } = readHtml(utf8(page), null);
		expect(title).toBe('The mill');
		expect(notices.map(({ message }) => message)).toEqual([
			'2 addresses of links were left out',
			'a picture was left out',
			'a table: its rows are lines now',
			'4 lines around the text (navigation and the like) were left out'
		]);
	});

	test('reads what is no page, or a broken one, as far as it goes', () => {
		expect(lines('Just words &amp; more')).toEqual(['Just words & more']);
		expect(lines('<div><p>One</div>Two</p></b><p>Three')).toEqual(['One', 'Two', 'Three']);
		expect(lines('<ul><li>a<ul><li>b</ul><li>c</ul>')).toEqual(['- a', '- b', '- c']);
		expect(readHtml(utf8('<title>Only</title><p>x'), null).title).toBe('Only');
		expect(lines('<p>&lt;/script&gt; \u202eabc')).toEqual(['</script> \u202eabc']);
	});

	test('takes the article that holds most of a page, and all of a page of many', () => {
		const long = '<p>A long sentence of the article that stands here.</p>'.repeat(5);
		expect(lines(`<p>Before</p><article>${long}</article><article><p>Other</article>`)).toHaveLength(5);
		expect(
			lines(
				'<article><p>One article.</article><article><p>Two articles</article><article><p>Three of them</article>'
			)
		).toHaveLength(3);
	});

	test('reads the encoding that a page names, and says where it is another', () => {
		const old = (head: string) => new Uint8Array([...utf8(`${head}<p>M`), 0xfc, ...utf8('hle')]);
		expect(readHtml(old('<meta charset="windows-1252">'), null).source).toBe('Mühle\n');
		expect(readHtml(old(''), 'windows-1252').source).toBe('Mühle\n');
		expect(() => readHtml(old(''), null)).toThrow(Unreadable);
	});

	test('ends with tags that never do', () => {
		expect(lines(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']);
		expect(lines('<p '.repeat(20_000))).toEqual(['']);
	});

	test('keeps what is in the main part of a page, where that holds enough of it', () => {
		const story = `<p>${'The mill was built in 1801. '.repeat(8)}</p>`;
		const beside = '<div><p>Read next: ten more mills of the valley.</p></div>';
		expect(lines(`<body><main>${story}</main>${beside}`)).toHaveLength(1);
		expect(lines(`<body><main><p>Menu</p></main>${story}${beside}`)).toHaveLength(3);
	});
});
