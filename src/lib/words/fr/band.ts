import type { Span } from '#lib/dates/fuzzy.ts';
import { instant, span } from './dates.ts';
import { figure } from './numbers.ts';

export const title = 'Chronologie';
export const lanes = 'Catégories';
export const off = 'masqué';

export function lane(title: string, after: string): string {
	return `${title} ${after}`;
}

export const showing = 'Période affichée\u202f:';

export function compressedInOverview(before: number): string {
	return `, les années avant ${instant(before, 'year')} sont resserrées dans la vue d’ensemble`;
}

export function compressedShort(before: number): string {
	return `avant ${instant(before, 'year')}\u202f: resserré`;
}

export const rightToLeft = 'Le temps va de droite à gauche';
export const evenSpacing = 'Espacement régulier';
export const evenSpacingMeans =
	'Espacement régulier\u202f: un pas d’un événement au suivant, quel que soit le temps qui les sépare.';
export const zoom = 'Zoom';
export const zoomOut = 'Zoom arrière';
export const zoomIn = 'Zoom avant';
export const fitAll = 'Tout afficher';
export const reset = 'Réinitialiser';
export const compareThis = 'Comparer avec…';

export function described(sight: Span): string {
	return `Événements dessinés dans le temps, ${span(sight)}. Les flèches font défiler, plus et moins changent l’échelle, 0 affiche tout.`;
}

export const start = 'Début du temps affiché';
export const end = 'Fin du temps affiché';

export function period(number: number, title: string, when: string): string {
	return `${number} ${title}, ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} sur ${figure(of)}`;
}

export const close = 'Fermer';
