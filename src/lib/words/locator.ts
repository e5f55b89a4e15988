import type { PassageOutline } from '#lib/story/types.ts';

/** The place of a passage as it is printed everywhere, in every language: `§2 ¶4`; without `§` before the first heading. */
export function locator({ section, paragraph }: Pick<PassageOutline, 'section' | 'paragraph'>): string {
	return [section > 0 && sectionNumber(section), paragraph > 0 && `¶${paragraph}`].filter(Boolean).join(' ');
}

export function sectionNumber(section: number): string {
	return `§${section}`;
}
