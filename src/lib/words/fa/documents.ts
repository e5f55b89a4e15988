import type { DocumentKind } from '#lib/story/types.ts';

const nouns: Readonly<Record<DocumentKind, string>> = {
	article: 'مقاله',
	book: 'کتاب',
	chronicle: 'وقایع‌نامه',
	diary: 'دفتر خاطرات',
	document: 'سند',
	interview: 'مصاحبه',
	letter: 'نامه',
	report: 'گزارش',
	ruling: 'حکم',
	speech: 'سخنرانی',
	testimony: 'شهادت‌نامه',
	transcript: 'متن پیاده‌شده',
	sources: 'منابع'
};

/** `نامه`, `منابع`; what is said of several is said as of one. */
export function the(kind: DocumentKind): string {
	return nouns[kind];
}

/** What is true of one source, or of several. */
export function many(kind: DocumentKind, one: string, several: string): string {
	return kind === 'sources' ? several : one;
}
