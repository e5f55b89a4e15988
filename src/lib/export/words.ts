import { words } from '#lib/words/words.ts';
import { sourceById } from '#lib/story/lookup.ts';
import type { DateBasis, EventOutline, Outline, PassageOutline, SourceOutline } from '#lib/story/types.ts';

/** Who dates an event, as the interface says it. */
export const basisWords: Readonly<Record<DateBasis, string>> = {
	stated: 'Dated by the article',
	inferred: 'Inferred from the article',
	referenced: 'Dated from outside references'
};

/** `17 April 2025 (dated from outside references)`: a date never travels without its basis. */
export function dateWithBasis({ when, basis }: Pick<EventOutline, 'when' | 'basis'>): string {
	const said = basisWords[basis];
	return `${words.dates.date(when)} (${said.charAt(0).toLowerCase()}${said.slice(1)})`;
}

/** The place of a passage as it is printed everywhere: `§2 ¶4`; without `§` before the first heading. */
export function locator({ section, paragraph }: Pick<PassageOutline, 'section' | 'paragraph'>): string {
	return [section > 0 && `§${section}`, paragraph > 0 && `¶${paragraph}`].filter(Boolean).join(' ');
}

/** What a source is called: its title, else what its note says first. */
export function sourceName({ title, note }: Pick<SourceOutline, 'title' | 'note'>): string {
	if (title) return title;
	const [first = ''] = /^.*?(?=[.!?:;](\s|$)|$)/s.exec(note) ?? [];
	return first.trim() || 'Untitled source';
}

/** What has the source's own words with it. */
export interface Quoted {
	readonly exact: string;
}

/** A quotation with where it stands: `“the ban” (§2 ¶4)`, with the source's name where there are several. */
export function quoteWithPlace(story: Outline, passage: PassageOutline & Quoted): string {
	const source = sourceById(story, passage.source);
	const place = [story.sources.length > 1 && source && sourceName(source), locator(passage)];
	return `“${passage.exact}” (${place.filter(Boolean).join(', ')})`;
}
