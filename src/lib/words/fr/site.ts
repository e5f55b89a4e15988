import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { agrees } from './documents.ts';

export const skip = 'Aller aux événements';
export const promise =
	'Passage Timeline. Ni cookies, ni traceurs, ni requête à personne d’autre. Les mots cités sont tels que dans la source\u202f; tout ce qui est en caractères sans empattement est de nous.';

export const kicker = 'Chronologie d’un document';

export function allLinked(events: number): string {
	return events === 1 ? 'lié à son passage' : 'chacun lié à son passage';
}

export const verified = 'citations vérifiées mot à mot';

export function aboutSource(kind: DocumentKind): string {
	return agrees(kind, 'La source et ses dates', 'Les sources et leurs dates');
}

export function eventCount(events: number): string {
	return counts.events(events);
}

export const views = 'Vues';
export const languages = 'Langues';
export const timeline = 'Chronologie';
export const telling = 'Ordre du récit';
export const comparePeriods = 'Comparer des périodes';
export const compare = 'Comparer';
export const embed = 'Intégrer';
export const stories = 'Chronologies de documents';
export const storiesLead =
	'Chacune dessine un document en chronologie, où chaque événement mène aux mots exacts sur lesquels il repose.';

export const themes = { auto: 'Thème\u202f: auto', light: 'Thème\u202f: clair', dark: 'Thème\u202f: sombre' };

export function pageTitle(name: string, story: string): string {
	return `${name} · ${story}`;
}

export function notInStory(ignored: readonly string[]): string {
	return `L’adresse demandait quelque chose que cette chronologie n’a pas (${ignored.join(', ')}).`;
}

export function noSuchPlace(kind: 'event' | 'passage' | 'period', hash: string): string {
	const none = { event: 'd’événement', passage: 'de passage', period: 'de période' }[kind];
	return `Il n’y a pas ${none} de ce nom dans cette chronologie (${hash}).`;
}

export function chosen(title: string, when: string): string {
	return `${title}, ${when}`;
}

export const loading = 'Chargement des événements de la chronologie…';
export const notLoaded = 'Les événements de la chronologie n’ont pas pu être chargés. ';
export const tryAgain = 'Réessayer';
