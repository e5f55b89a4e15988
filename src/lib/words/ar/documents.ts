import type { DocumentKind } from '#lib/story/types.ts';

const nouns: Readonly<Record<DocumentKind, string>> = {
	article: 'المقال',
	book: 'الكتاب',
	chronicle: 'السجل التاريخي',
	diary: 'اليوميات',
	document: 'الوثيقة',
	interview: 'المقابلة',
	letter: 'الرسالة',
	report: 'التقرير',
	ruling: 'الحكم',
	speech: 'الخطاب',
	testimony: 'الشهادة',
	transcript: 'المحضر',
	sources: 'المصادر'
};

const feminine: readonly DocumentKind[] = [
	'diary',
	'document',
	'interview',
	'letter',
	'testimony',
	'sources'
];

/** `الرسالة`, `المصادر`. */
export function the(kind: DocumentKind): string {
	return nouns[kind];
}

/** What is true of a masculine noun, or of a feminine one and of several things. */
export function agrees(kind: DocumentKind, masculine: string, other: string): string {
	return feminine.includes(kind) ? other : masculine;
}

/** What is true of one source, or of several. */
export function many(kind: DocumentKind, one: string, several: string): string {
	return kind === 'sources' ? several : one;
}
