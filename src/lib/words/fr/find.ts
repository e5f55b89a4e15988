import type { DocumentKind } from '#lib/story/types.ts';
import { the } from './documents.ts';
import { counted, figure } from './numbers.ts';

export const title = 'Chercher des événements';
export const label = 'Chercher des événements par mot, nom ou date';
export const filters = 'Filtres';
export const category = 'Catégorie';
export const actor = 'Acteur';
export const all = 'Tous';
export const allActors = 'Tous les acteurs';

export function withNumber(name: string, number: number): string {
	return `${name} (${figure(number)})`;
}

export const eventsCounted = ' événements';

export function shownOf(shown: number, total: number): string {
	return `${figure(shown)} sur ${counted(total, { one: '# événement', other: '# événements' })}`;
}

export function places(number: number, kind: DocumentKind): string {
	const found =
		number === 0 ? 'aucune occurrence' : counted(number, { one: '# occurrence', other: '# occurrences' });
	return `${found} dans ${the(kind)}`;
}

export function quoted(query: string): string {
	return `«\u202f${query}\u202f»`;
}

export function nothing(query: string): string {
	return query === '' ? 'Aucun événement ne répond à ces filtres.' : `Aucun événement pour ${quoted(query)}.`;
}

export const clearWords = 'Effacer les mots';
export const clearFilters = 'Effacer tous les filtres';
export const clearAll = 'Tout effacer';
export const active = 'Filtres actifs';
export const remove = 'Retirer';
export const found = 'Événements trouvés';

export function more(number: number): string {
	return `Et ${counted(number, { one: '# autre', other: '# autres' })}\u202f: précisez les mots ou les filtres.`;
}
