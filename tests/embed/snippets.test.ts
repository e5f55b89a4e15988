import { describe, expect, test } from 'vitest';
import { ampCode, frameCode, loaderCode, markdownCode, type Pasted } from '#lib/embed/snippets.ts';

const pasted: Pasted = {
	title: '“A” & <B> [c]',
	alt: 'Two "events"',
	embed: 'https://example.org/embed/story/?e=x&theme=dark',
	story: 'https://example.org/stories/story/',
	picture: 'https://example.org/stories/story/timeline.png',
	loader: 'https://example.org/embed/v1.js',
	height: 600
};

describe.each([
	['loaderCode', loaderCode],
	['frameCode', frameCode],
	['ampCode', ampCode]
])('%s(pasted)', (name, code) => {
	test('escapes what stands in it', () => {
		const html = code(pasted);
		expect(html).toContain('e=x&amp;theme=dark');
		expect(html).toContain('“A” &amp; &lt;B&gt; [c]');
		expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)|<B>/);
	});

	test('names its frame', () => {
		expect(code(pasted)).toMatch(
			name === 'loaderCode' ? /<a [^>]*>“A”.*: interactive timeline<\/a>/ : / title="“A”[^"]*: timeline"/
		);
	});
});

describe('loaderCode(pasted)', () => {
	test('loads the version that stays, without blocking', () => {
		expect(loaderCode(pasted)).toContain('<script async src="https://example.org/embed/v1.js"></script>');
	});

	test('closes every element it opens', () => {
		const html = loaderCode(pasted);
		for (const tag of ['passage-timeline', 'figure', 'a', 'script'])
			expect(html.match(new RegExp(`<${tag}[\\s>]`, 'g'))?.length).toBe(
				html.match(new RegExp(`</${tag}>`, 'g'))?.length
			);
	});
});

describe('markdownCode(pasted)', () => {
	test('is a picture that is a link, with brackets of the title escaped', () => {
		expect(markdownCode(pasted)).toBe(
			'[![“A” & <B> \\[c\\]](<https://example.org/stories/story/timeline.png>)](<https://example.org/stories/story/>)'
		);
	});
});
