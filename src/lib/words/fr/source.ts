import { firstSentence } from '#lib/text/first-sentence.ts';
import { sourceById } from '#lib/story/lookup.ts';
import type { DocumentKind, Outline, PassageOutline, SourceOutline } from '#lib/story/types.ts';
import { textWords } from './counts.ts';
import { agrees, ofThe } from './documents.ts';
import { locator } from '../locator.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export { locator, sectionNumber, stretch } from '../locator.ts';

type Named = Pick<SourceOutline, 'title' | 'note'>;

export const readIn = ', lire dans la source';

export function name({ title, note }: Named): string {
	return title ?? (firstSentence(note) || 'Source sans titre');
}

export function nameInList(source: Named): string {
	const called = name(source);
	return source.title === null ? called.charAt(0).toLowerCase() + called.slice(1) : called;
}

export function credit(sources: readonly Named[]): string {
	const names = new Set(sources.map(nameInList));
	return `${sources.length === 1 ? 'Source\u202f:' : 'Sources\u202f:'} ${[...names].join('\u202f; ')}`;
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
	return `«\u202f${isolated(passage.exact, 'ltr')}\u202f» (${place.filter(Boolean).join(', ')})`;
}

export function title(kind: DocumentKind): string {
	return agrees(kind, 'La source', 'Les sources');
}

export const untitledText = 'Texte de la source';

export function numbered(place: number): string {
	return `Source ${place}`;
}

export const excerpt = 'Ici\u202f: les paragraphes sur lesquels reposent ces événements.';

export function coverage(percent: number, kind: DocumentKind): string {
	return `Les événements reposent sur ${percent}\u202f% ${agrees(kind, ofThe(kind), 'des textes')}.`;
}

export const cut = 'Passage omis ici';
export const wholeText = 'Le texte entier';
export const original = 'Publication d’origine';
export const readOriginal = 'Lire dans la publication d’origine';
export const newTab = ', s’ouvre dans un nouvel onglet';
export const read = 'Lire dans la source';

export function readOf(label: string): string {
	return `${read}\u202f: ${label}`;
}

export const readOn = 'Lire la suite dans la source entière';
export const passageAlone = 'Afficher le passage seul';
export const backToEvent = 'Retour à l’événement';
export const backToEvents = 'Retour aux événements';
export const previousPassage = 'Passage précédent';
export const nextPassage = 'Passage suivant';
export const close = 'Fermer la source';

export const underlined = 'Souligné\u202f: ce sur quoi reposent des événements';

export function passagePlace(place: number, of: number, locators: string): string {
	return `Passage ${figure(place)} sur ${figure(of)}, ${locators}`;
}

export const sharedPassages = 'Passages sur lesquels reposent plusieurs événements';
export const sharedPassage = 'Plusieurs événements reposent sur ce passage';
export const eventsHere = 'Événements qui reposent sur ces mots';

export const aPeriod = 'une période';
