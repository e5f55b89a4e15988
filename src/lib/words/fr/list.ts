import type { Gap } from '#lib/story/gaps.ts';
import { pageLength, type ListPage } from '#lib/story/list-pages.ts';
import type { DocumentKind, NoteKind, Outline, Reference, ReferenceKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { duration, published } from './dates.ts';
import { ofThe, the } from './documents.ts';
import { figure } from './numbers.ts';
import { ended } from '../ended.ts';
import { isolated } from '#lib/text/isolated.ts';

type PageOfList = Pick<ListPage<Outline>, 'number' | 'of' | 'events'>;

export function voices(kind: DocumentKind): readonly [source: string, ours: string] {
	return [
		`En caractères à empattements\u202f: les mots ${ofThe(kind)}, lettre pour lettre.`,
		'Sans empattement\u202f: les nôtres.'
	];
}

export function noteHead(note: NoteKind, kind: DocumentKind): string {
	return {
		'accounts-differ': 'Les récits divergent',
		framing: `Le cadrage ${ofThe(kind)}`,
		interpretation: 'Une interprétation, pas un événement',
		'not-traced': 'Non retrouvé dans une autre source',
		'article-alone': `Ne repose que sur ${the(kind)}`,
		'editorial-span': 'Durée fixée par la rédaction'
	}[note];
}

export const overAPeriod = 'sur une période';
export const actors = 'Acteurs';

export function actorsLine(names: readonly string[]): string {
	return sentence(`${actors}\u202f: ${names.map((name) => isolated(name, 'ltr')).join(', ')}`);
}

export function shown(number: number): string {
	return number ? counts.events(number) : 'Aucun événement affiché';
}

export function gap({ from, to }: Pick<Gap, 'from' | 'to'>): string {
	return `${duration(from, to)} sans nouvel événement`;
}

export const restsOn = '. Repose sur ';
export const comparePeriod = 'Comparer avec une autre période';

const referenceKinds: Record<ReferenceKind, string> = {
	primary: 'source primaire',
	agency: 'dépêche d’agence',
	outlet: '',
	reference: 'ouvrage de référence',
	weak: 'source peu fiable'
};

export function reference({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [isolated(publisher, 'ltr'), date && published(date), referenceKinds[kind]].filter(Boolean);
	return parts.join(', ') + (titleIsOurs ? '. Titre formulé par nous' : '');
}

export const references = 'Références extérieures';
export const noReferences = 'Aucune référence extérieure';

export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return counts.events(events.length);
	const first = (number - 1) * pageLength + 1;
	return `événements ${figure(first)} à ${figure(first + events.length - 1)}`;
}

export function pagesLead(events: number): string {
	return `Les ${figure(events)} événements sont répartis en pages par période, chacun avec ses passages et les paragraphes de la source dont ils viennent.`;
}

export const outsidePeriods = 'Hors des périodes';
export const eventsOutsidePeriods = 'Événements hors des périodes';

export function pageName(period: string, page: PageOfList): string {
	return `${period}, ${pageRange(page)}`;
}

export const pagesAbove = 'Pages de la liste, au-dessus';
export const pagesBelow = 'Pages de la liste, au-dessous';
export const seeOnTimeline = 'Voir ce moment sur la chronologie';

export const to = 'à';

/** What is said without an end, as a sentence. */
export function sentence(words: string): string {
	return ended(words, '.');
}
