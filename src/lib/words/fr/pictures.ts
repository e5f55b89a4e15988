import { instant } from './dates.ts';
import { counted, figure } from './numbers.ts';

export const asShown = 'La chronologie telle qu’elle est affichée, avec ses filtres\u202f:';
export const ofTimeline = 'la chronologie affichée';
export const ofComparison = 'la comparaison';

export function save(of: string, format: string): readonly [seen: string, heard: string, seen: string] {
	return ['Enregistrer l’image', ` — ${of}`, ` (${format})`];
}

export const making = 'Création de l’image…';

export function saved(name: string): string {
	return `Enregistrée sous ${name}`;
}

export function savedOtherwise(name: string): string {
	return `${saved(name)}, dans une autre police\u202f: la nôtre n’a pas pu être chargée. Réessayez une fois en ligne.`;
}

export const noPng = 'Ce navigateur n’a pas pu créer le PNG. Enregistrez plutôt le SVG.';
export const failed = 'L’image n’a pas pu être créée. Rechargez la page et réessayez.';

export function from(address: string): string {
	return address ? `Passage Timeline, ${address}` : 'Passage Timeline';
}

export function made(day: number): string {
	return `Image créée le ${instant(day, 'day')}`;
}

export function shows(time: string, drawn: number, all: number): string {
	const many = counted(all, { one: '# événement', other: '# événements' });
	const shown = drawn === all ? many : `${figure(drawn)} sur ${many}, ceux que les filtres laissent passer`;
	return `${time}\u202f: ${shown}.`;
}
