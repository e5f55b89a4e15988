import type { PassageOutline } from '#lib/story/types.ts';

type Place = Pick<PassageOutline, 'section' | 'paragraph'>;

/** The place of a passage as it is printed everywhere, in every language: `§2 ¶4`; without `§` before the first heading. */
export function locator({ section, paragraph }: Place): string {
	return [section > 0 && sectionNumber(section), paragraph > 0 && `¶${paragraph}`].filter(Boolean).join(' ');
}

export function sectionNumber(section: number): string {
	return `§${section}`;
}

/**
 * A stretch of a text from one passage to another: `§2 ¶4–¶9`, `§2 ¶4–§3 ¶9`; of whole sections `§2–§5`, `§2`.
 * @param bySection it is made of whole sections, unless it stands before the first heading
 */
export function stretch(first: Place, last: Place, bySection: boolean): string {
	if (bySection && first.section > 0)
		return fromTo(sectionNumber(first.section), sectionNumber(last.section));
	if (first.section !== last.section) return fromTo(locator(first), locator(last));
	if (first.paragraph === last.paragraph) return locator(first);
	return fromTo(locator(first), locator({ section: 0, paragraph: last.paragraph }));
}

function fromTo(first: string, last: string): string {
	return first === last ? first : `${first}–${last}`;
}
