import type { DocumentKind, Mention } from '#lib/story/types.ts';
import { agrees, ofThe, the, The } from './documents.ts';
import { counted } from './numbers.ts';

export function title(mention: Mention, kind: DocumentKind): string {
	return {
		described: 'Raconté',
		instance: `Un cas de ce que ${the(kind)} ${agrees(kind, 'mentionne', 'mentionnent')} en général`,
		context: absent(kind)
	}[mention];
}

export function question(kind: DocumentKind): string {
	return `Comment ${the(kind)} en ${agrees(kind, 'parle', 'parlent')}`;
}

export function absent(kind: DocumentKind): string {
	return `Absent ${ofThe(kind)} (contexte)`;
}

export function notIn(kind: DocumentKind): string {
	return `absent ${ofThe(kind)}`;
}

export const leads = { described: '', instance: 'Un cas de\u202f:', context: 'Contexte de\u202f:' };

export const cardLeads = {
	described: '',
	instance: 'Un cas de ces mots\u202f: ',
	context: 'Contexte de ces mots\u202f: '
};

export const citedLeads = { described: '', instance: 'un cas de ', context: 'contexte de ' };

export function lead(mention: Mention, kind: DocumentKind, quoted: boolean): string {
	return {
		described: '',
		instance: `${The(kind)} n’en ${agrees(kind, 'parle', 'parlent')} qu’en général. Un cas de\u202f:`,
		context: `${absent(kind)}.${quoted ? ' Contexte de ces mots\u202f:' : ''}`
	}[mention];
}

export function embeddedLead(mention: Mention, kind: DocumentKind): string {
	return mention === 'context' ? `${absent(kind)}. ${leads.context}` : leads[mention];
}

export const inGeneral = '(en général)';

export const isContext = '(contexte)';

export const sameWords = 'les mêmes mots';

export function showContext(count: number, kind: DocumentKind): string {
	return `Afficher ${contextEvents(count, kind)}`;
}

export function countContext(count: number, kind: DocumentKind): string {
	return `Compter ${contextEvents(count, kind)}`;
}

function contextEvents(count: number, kind: DocumentKind): string {
	const events = { one: '# événement de contexte absent', other: '# événements de contexte absents' };
	return `${counted(count, events)} ${ofThe(kind)}`;
}

export function contextOption(kind: DocumentKind): string {
	return `Événements absents ${ofThe(kind)} (contexte)`;
}

export function sizes(kind: DocumentKind): string {
	const mentions = agrees(kind, 'mentionne', 'mentionnent');
	return `Grandes marques\u202f: raconté par ${the(kind)}. Petites\u202f: un cas daté de ce que ${the(kind)} ne ${mentions} qu’en général.`;
}
