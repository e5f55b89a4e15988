import { firstSentence } from '#lib/text/first-sentence.ts';
import { sourceById } from '#lib/story/lookup.ts';
import type { DocumentKind, Outline, PassageOutline, SourceOutline } from '#lib/story/types.ts';
import { locator } from '../locator.ts';
import { textWords } from './counts.ts';
import { agrees, ofThe } from './documents.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export { locator, sectionNumber, stretch } from '../locator.ts';

type Named = Pick<SourceOutline, 'title' | 'note'>;

export const readIn = ', читать в источнике';

export function name({ title, note }: Named): string {
	return title ?? (firstSentence(note) || 'Источник без названия');
}

export function nameInList(source: Named): string {
	const called = name(source);
	return source.title === null ? called.charAt(0).toLowerCase() + called.slice(1) : called;
}

export function credit(sources: readonly Named[]): string {
	const names = new Set(sources.map(nameInList));
	return `${sources.length === 1 ? 'Источник:' : 'Источники:'} ${[...names].join('; ')}`;
}

export function lead(note: string): string {
	const first = firstSentence(note);
	return first && sentence(first);
}

export function length(words: number): string {
	return `${textWords(words)}.`;
}

export function lines(sources: readonly Named[]): string {
	return [...new Set(sources.map(name))].map(sentence).join(' ');
}

export function quoted(story: Outline, passage: PassageOutline & { readonly exact: string }): string {
	const source = sourceById(story, passage.source);
	const place = [story.sources.length > 1 && source && name(source), locator(passage)];
	return `«${isolated(passage.exact, 'ltr')}» (${place.filter(Boolean).join(', ')})`;
}

export function title(kind: DocumentKind): string {
	return agrees(kind, 'Источник', 'Источники');
}

export const untitledText = 'Текст источника';

export function numbered(place: number): string {
	return `Источник ${place}`;
}

export const excerpt = 'Здесь: абзацы, на которых основаны эти события.';

export function coverage(percent: number, kind: DocumentKind): string {
	return `События основаны на ${percent}\u00a0% ${agrees(kind, ofThe(kind), 'текстов')}.`;
}

export const cut = 'Здесь пропуск';
export const wholeText = 'Весь текст';
export const original = 'Исходная публикация';
export const readOriginal = 'Читать в исходной публикации';
export const newTab = ', откроется в новой вкладке';
export const read = 'Читать в источнике';

export function readOf(label: string): string {
	return `${read}: ${label}`;
}

export const readOn = 'Читать дальше в полном источнике';
export const passageAlone = 'Показать только фрагмент';
export const backToEvent = 'Назад к событию';
export const backToEvents = 'Назад к событиям';
export const previousPassage = 'Предыдущий фрагмент';
export const nextPassage = 'Следующий фрагмент';
export const close = 'Закрыть источник';

export const underlined = 'Подчёркнуто то, на чём основаны события';

export function passagePlace(place: number, of: number, locators: string): string {
	return `Фрагмент ${figure(place)} из ${figure(of)}, ${locators}`;
}

export const sharedPassages = 'Фрагменты, на которых основано несколько событий';
export const sharedPassage = 'На этом фрагменте основано несколько событий';
export const eventsHere = 'События, основанные на этих словах';

export const aPeriod = 'период';
