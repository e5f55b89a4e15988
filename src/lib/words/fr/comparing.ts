import type { TempoUnit } from '#lib/comparison/tempo.ts';
import { capital } from './documents.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function chooses(at: number): string {
	return ['Comparer', 'avec'][at] ?? 'et avec';
}

export const aWindow = 'Un intervalle de dates…';
export const beforeAnEvent = 'Avant un événement…';
export const fromAnEvent = 'À partir d’un événement…';
export const from = 'De';
export const to = 'à';
export const swap = 'Permuter A et B';
export const add = 'Ajouter';

export function remove(letter: string): string {
	return `Retirer ${letter}`;
}

export function dividing(letter: string): string {
	return `Événement qui délimite ${letter}`;
}

export const alignedAt = 'aligné sur';
export const alignments = {
	start: 'le début de chacun',
	event: 'un événement dans chacun…',
	calendar: 'le calendrier',
	proportional: 'le pourcentage de chacun'
};

export function alignment(at: keyof typeof alignments): string {
	return `${alignedAt} ${alignments[at].replace('…', '')}`;
}

export function dayZero(letter: string): string {
	return `Jour 0 de ${letter}`;
}

export function startOf(title: string): string {
	return `le début\u202f: ${title}`;
}

export const change = 'Modifier';
export const changeWhat = 'Modifier ce qui est comparé';

export const overlay = 'Superposer B à A';
export const figure = 'Ce qui est comparé, sur une même règle';
export const anotherPair = 'Choisir une autre paire de périodes';
export const everyPair = 'Toutes les paires de périodes';

export function pair(first: string, second: string): string {
	return list([isolated(first, 'ltr'), isolated(second, 'ltr')]);
}

export const asTable = 'La même chose en tableau';
export const csv = 'Télécharger en CSV';
export const differs = 'Ce qui diffère';

export function caption(names: string): string {
	return `${names}\u202f: leurs différences`;
}

export function pairCaption(first: string, second: string): string {
	return caption(pair(first, second));
}

export function notComparable(ignored: readonly string[], instead: string): string {
	return `L’adresse demandait quelque chose qui ne peut être comparé dans cette chronologie (${ignored.join(', ')}). ${sentence(`Affiché à la place\u202f: ${instead}`)}`;
}

export function noTime(token: string): string {
	return `«\u202f${token}\u202f» n’est pas un intervalle de temps\u202f: il faut des dates, la première avant la dernière.`;
}

export const showEvents = ', afficher les événements';
export const close = 'Fermer';
export const noEvent = 'Aucun événement n’y commence.';
export const openBeginning = 'Sa date ne permet pas de dire s’il commence dans cette période.';
export const someReadings = 'compté selon certaines lectures de sa date';

export const none = 'aucun';
export const noneForCertain = 'aucun avec certitude';

export const heads = {
	dates: 'Dates',
	length: 'Durée',
	events: 'Événements',
	tempo: 'Rythme',
	gap: 'Plus long intervalle vide',
	first: 'Premier événement certain',
	last: 'Dernier événement certain',
	basis: 'D’où viennent les dates',
	ownActors: 'Acteurs propres',
	unsettled: 'Acteurs que leurs dates ne permettent pas de situer'
};

export function actorsOnlyIn(letter: string): string {
	return `Acteurs seulement dans ${letter}`;
}

export function actorsShared(subjects: number): string {
	return subjects > 2 ? 'Acteurs dans plusieurs' : 'Acteurs dans les deux';
}

export function shared(number: number, subjects: number): string {
	return `${number} dans ${subjects > 2 ? 'plusieurs' : 'les deux'}`;
}

export function difference(subjects: number): string {
	return subjects > 2 ? 'Différence avec A' : 'Différence';
}

export function casesOf(kind: string): string {
	return `Cas\u202f: ${kind}`;
}

export function caseNumber(number: number): string {
	return `Cas ${number}`;
}

export function cases(kind: string): string {
	return `${kind}\u202f: les cas`;
}

export function caseByCase(kind: string): string {
	return `${kind}\u202f: cas par cas`;
}

export const caseByCaseMeans = 'En jours après le jour 0 de chacun, le premier cas à côté du premier.';

export function eventWith(label: string, said: string): string {
	return `${isolated(label, 'ltr')}, ${said}`;
}

export function within(what: string, letter: string, title: string): string {
	return `${what} dans ${letter}, ${title}`;
}

export const gapNeighbours = 'Avant et après le plus long intervalle vide';

export const tempoIn: Readonly<Record<TempoUnit, string>> = {
	day: 'événements par jour',
	month: 'événements par mois',
	year: 'événements par an',
	decade: 'événements par décennie',
	century: 'événements par siècle',
	millennium: 'événements par millénaire',
	'ten-millennia': 'événements en 10\u202f000 ans',
	'hundred-millennia': 'événements en 100\u202f000 ans'
};

export function secondIs(density: string): string {
	return `B\u202f: ${density}.`;
}

export function tempoHead(unit: TempoUnit | null): string {
	return unit ? capital(tempoIn[unit]) : heads.tempo;
}
