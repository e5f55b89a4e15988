import type { DocumentKind } from '#lib/story/types.ts';

const nouns: Readonly<Record<DocumentKind, string>> = {
	article: '文章',
	book: '书',
	chronicle: '编年史',
	diary: '日记',
	document: '文件',
	interview: '访谈',
	letter: '信件',
	report: '报告',
	ruling: '裁决书',
	speech: '演讲',
	testimony: '证词',
	transcript: '文字实录',
	sources: '各来源'
};

/** `信件`, `各来源`. */
export function the(kind: DocumentKind): string {
	return nouns[kind];
}

/** What is true of one source, or of several. */
export function many(kind: DocumentKind, one: string, several: string): string {
	return kind === 'sources' ? several : one;
}
