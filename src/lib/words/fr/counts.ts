import { counted } from './numbers.ts';

/** `1 événement`, `1 234 événements`, `Aucun événement`. */
export function events(number: number): string {
	return number === 0 ? 'Aucun événement' : counted(number, { one: '# événement', other: '# événements' });
}

export function passages(number: number): string {
	return number === 0 ? 'Aucun passage' : counted(number, { one: '# passage', other: '# passages' });
}

export function morePassages(number: number): string {
	if (number === 0) return 'Aucun autre passage';
	return counted(number, { one: '# autre passage', other: '# autres passages' });
}

export function references(number: number): string {
	if (number === 0) return 'Aucune référence extérieure';
	return counted(number, { one: '# référence extérieure', other: '# références extérieures' });
}

export function textWords(number: number): string {
	return number === 0 ? 'Aucun mot' : counted(number, { one: '# mot', other: '# mots' });
}
