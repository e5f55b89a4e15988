import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import {
	ampCode,
	frameCode,
	jsxCode,
	loaderCode,
	markdownCode,
	newsletterCode,
	vueCode,
	type Pasted
} from '#lib/embed/snippets.ts';

const pasted: Pasted = {
	title: '“A” & <B> [c] {d}',
	says: {
		interactive: '\0: interactive timeline',
		frame: '\0: timeline',
		alt: 'Two "events"',
		comparison: 'Compared',
		showAll: 'Show all',
		showAllOf: 'Show all of the timeline'
	},
	embed: 'https://example.org/embed/story/?e=x&theme=dark',
	story: 'https://example.org/stories/story/',
	still: 'https://example.org/stories/story/still.png',
	picture: 'https://example.org/stories/story/timeline.png',
	loader: 'https://example.org/embed/v1.js',
	hashKey: 'story'
};

/** What a compiler of JSX finds wrong. */
function faultsOfJsx(code: string): unknown[] {
	const { diagnostics = [] } = ts.transpileModule(code, {
		reportDiagnostics: true,
		fileName: 'host.jsx',
		compilerOptions: { jsx: ts.JsxEmit.React }
	});
	return diagnostics.map(({ messageText }) => messageText);
}

describe.each([
	['loaderCode', loaderCode],
	['frameCode', frameCode],
	['ampCode', ampCode]
])('%s(pasted)', (name, code) => {
	test('escapes what stands in it', () => {
		const html = code(pasted);
		expect(html).toContain('e=x&amp;theme=dark');
		expect(html).toContain('“A” &amp; &lt;B&gt; [c] &#123;d&#125;');
		expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;|#123;|#125;)|<B>/);
	});

	test('names its frame', () => {
		expect(code(pasted)).toMatch(
			name === 'loaderCode' ? /<a [^>]*>.*“A”.*: interactive timeline<\/a>/ : / title="“A”[^"]*: timeline"/
		);
	});
});

describe('loaderCode(pasted)', () => {
	test('loads the version that stays, without blocking', () => {
		expect(loaderCode(pasted)).toContain('<script async src="https://example.org/embed/v1.js"></script>');
	});

	test('closes every element it opens', () => {
		const html = loaderCode(pasted);
		for (const tag of ['passage-timeline', 'a', 'script'])
			expect(html.match(new RegExp(`<${tag}[\\s>]`, 'g'))?.length).toBe(
				html.match(new RegExp(`</${tag}>`, 'g'))?.length
			);
	});
});

describe('the code of the element', () => {
	test('keeps the place free by the size of its picture, and says the same height', () => {
		expect(loaderCode(pasted)).toMatch(/<passage-timeline [^>]*height="600"/);
		expect(loaderCode(pasted)).toMatch(
			/<img [^>]*still\.png[^>]* width="320" height="600" loading="lazy" \/>/
		);
	});

	test('has a key for the story’s events, and none where no event can be named', () => {
		expect(loaderCode(pasted)).toContain('hash-key="story"');
		expect(loaderCode({ ...pasted, hashKey: null })).not.toContain('hash-key');
	});

	test('may stand inside a paragraph', () => {
		expect(loaderCode(pasted)).not.toMatch(/<(figure|div|p|ul|h\d)[\s>]/);
		expect(loaderCode(pasted)).not.toMatch(/style=|="\d+%"/);
	});

	test('is JSX as it is', () => {
		expect(faultsOfJsx(`const a = <>${loaderCode(pasted)}</>;`)).toEqual([]);
		expect(faultsOfJsx(jsxCode(pasted))).toEqual([]);
	});
});

test('vueCode(pasted) has no script in its template and no braces', () => {
	const [, template = ''] = vueCode(pasted).split('<template>');
	expect(template).not.toMatch(/<script|[{}]/);
	expect(template).toContain('<passage-timeline');
});

test.each([
	['frameCode', frameCode],
	['newsletterCode', newsletterCode]
])('%s(pasted) leaves a link where hosts take things out', (_, code) => {
	expect(code(pasted)).toMatch(
		/<a href="https:\/\/example\.org\/stories\/story\/">.*: interactive timeline<\/a>$/s
	);
});

describe('markdownCode(pasted)', () => {
	test('is a picture that is a link, with brackets of the title escaped', () => {
		expect(markdownCode(pasted)).toBe(
			'[![“A” & <B> \\[c\\] {d}](<https://example.org/stories/story/timeline.png>)](<https://example.org/stories/story/>)'
		);
	});
});
